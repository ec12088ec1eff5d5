import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  LoneAnonymousOperationRule,
  UniqueOperationNamesRule,
  validate,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { again } from './errors.ts';
import { refusal } from './refusal.ts';

/** By which operations can be told apart. */
const APART = [UniqueOperationNamesRule, LoneAnonymousOperationRule];

/** Refuses a document of which it is not said which operation is to be run, or in which that cannot be said. */
export function operationChoice(schema: GraphQLSchema): Plugin {
  return {
    onParse({ context }) {
      const { operationName } = (context as { params?: { operationName?: string | null } }).params ?? {};
      return ({ result }: { result: DocumentNode | Error | null }) => {
        if (result === null || result instanceof Error || getOperationAST(result, operationName)) return;
        const [invalid] = validate(schema, result, APART);
        if (invalid) throw again(invalid, { extensions: INVALID });
        const operations = result.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
        const names = operations.flatMap(({ name }) => name?.value ?? []).join(', ');
        throw refusal(
          'OPERATION_RESOLUTION_FAILURE',
          operations.length === 0
            ? 'This document has no operation to run. Send a query.'
            : operationName == null
              ? `This document has ${operations.length} operations. Say by operationName which is to be run: ${names}.`
              : `operationName: ${JSON.stringify(operationName)} is no operation of this document. ${names ? `There are: ${names}.` : 'Its operation has no name.'}`,
        );
      };
    },
  };
}

/** As of everything else that is not valid: the older media type has 200 for it. */
const INVALID = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400, spec: true } };
