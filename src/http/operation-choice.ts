import { type DocumentNode, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

/** Refuses a document of which it is not said which operation is to be run. */
export function operationChoice(): Plugin {
  return {
    onParse({ context }) {
      const { operationName } = (context as { params?: { operationName?: string | null } }).params ?? {};
      return ({ result }: { result: DocumentNode | Error | null }) => {
        if (result === null || result instanceof Error || getOperationAST(result, operationName)) return;
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
