import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { tooLarge } from '../json-size.ts';
import { refusal } from './refusal.ts';

/** Refuses variables of which something is too large. */
export function inputSize(): Plugin {
  return {
    onParams({ params: { variables } }) {
      const refused = variables && tooLargeVariables(variables);
      if (refused) throw refused;
    },
  };
}

/** Why variables are refused; null where they are not. */
export function tooLargeVariables(variables: object): GraphQLError | null {
  const found = tooLarge('variables', variables);
  return found && refusal(found.code, found.sentence);
}
