import { type ASTNode, GraphQLError } from 'graphql';

/** An error before anything runs: a sentence for people, a code for programs, and status 400 in whatever media type was asked. */
export function refusal(code: string, sentence: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(sentence, { nodes: node, extensions: { code, http: { status: 400 } } });
}
