import graphql from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/api/print.ts';

/** The rules of Relay for connections, with the exceptions that we make. */
const RULES = {
  '@graphql-eslint/relay-page-info': 'error',
  '@graphql-eslint/relay-connection-types': 'error',
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: true }],
  '@graphql-eslint/relay-edge-types': [
    'error',
    {
      withEdgeSuffix: true,
      // A link, an entry of a timeline, a signatory have no id: they are what two things with ids have between them.
      shouldImplementNode: false,
      // What is short, and always wanted whole, is a plain list: the topics of a vote, the accounts of a ballot.
      listTypeCanWrapOnlyEdgeType: false,
    },
  ],
};

/** What the rules find in a schema. */
async function found(text: string): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: text } } },
        plugins: { '@graphql-eslint': graphql as never },
        rules: RULES as never,
      },
    ],
  });
  const results = await eslint.lintText(text, { filePath: 'schema/schema.graphql' });
  return results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
}

describe('the rules of Relay, as graphql-eslint checks them,', () => {
  it('are kept by the schema', async () => {
    expect(await found(printed)).toEqual([]);
  });

  it('find what does not keep them', async () => {
    const bad = `type Query { states(first: Int): StateConnection }
      type StateConnection { edges: [State] }
      type State { id: ID! }`;

    expect((await found(bad)).length).toBeGreaterThan(2);
  });
});

describe('a field `id`', () => {
  it('is that of a node, or of what has an id of its own: stores of clients keep things by it', () => {
    const types = Object.values(buildSchema(printed).getTypeMap()).filter(isObjectType);
    const others = types.filter(
      (type) => type.getFields().id && !type.getInterfaces().some(({ name }) => name === 'Node'),
    );

    expect(others.map(({ name }) => name).sort()).toEqual(['Curation', 'SplitPart']);
  });
});
