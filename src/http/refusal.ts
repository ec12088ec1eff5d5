import { type ASTNode, GraphQLError } from 'graphql';

/** An error before anything runs: a sentence for people, a code for programs, and a status, 400 unless said, in whatever media type was asked. */
export function refusal(
  code: string,
  sentence: string,
  { node, status = 400 }: { node?: ASTNode; status?: number } = {},
): GraphQLError {
  return new GraphQLError(sentence, { nodes: node, extensions: { code, http: { status } } });
}

/** The body of an answer that refuses a request before it is a question, as an answer of GraphQL has errors. */
export const refusalBody = (code: string, sentence: string) => ({
  errors: [{ message: sentence, extensions: { code } }],
});
