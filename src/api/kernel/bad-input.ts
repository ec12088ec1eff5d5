import { GraphQLError } from 'graphql';

/** An error that is the asker's: a sentence that names the culprit and what would be right, and a code for programs. */
export function badInput(code: 'BAD_CURSOR' | 'BAD_USER_INPUT' | 'NOT_FOUND', sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code } });
}
