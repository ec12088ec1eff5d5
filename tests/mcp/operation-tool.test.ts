import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationTool } from '../../src/mcp/operation-tool.ts';

const schema = buildSchema(`
  type Query {
    votes(
      "Which votes."
      where: Filter
      "How many, from 1 to 50; 20 when omitted."
      first: Int! = 20
    ): [String!]
  }
  "What fits."
  input Filter {
    "Of this topic."
    topic: ID!
    choice: [Choice!] = [FOR]
    not: Filter
    of: Who
  }
  "A choice."
  enum Choice { FOR AGAINST }
  input Who @oneOf { state: String, group: ID }
`);

const QUERY = `fragment F on Query { __typename }

# How states voted,
# and when.
query UNVotesOfTopic($topic: ID!, $where: Filter, $first: Int! = 5) {
  ...F
  votes(first: $first, where: $where)
  others: votes(where: { topic: $topic })
}`;

const tool = operationTool(
  { name: '1', query: QUERY, variables: '{ "topic": "t", "where": null }' },
  schema,
  async (_, values) => ({ data: { values }, extensions: { dataVersion: 'v' } }),
);

describe('the tool of an operation', () => {
  it('has its name, and the comment above it', () => {
    expect(tool).toMatchObject({
      name: 'un_votes_of_topic',
      title: 'Un votes of topic',
      description: 'How states voted, and when.',
    });
  });

  it('takes its variables, as the schema describes what they are given to', () => {
    expect(tool.inputSchema).toEqual({
      type: 'object',
      properties: {
        topic: { type: 'string', description: 'Of this topic.', examples: ['t'] },
        where: { $ref: '#/$defs/Filter', description: 'Which votes.' },
        first: { type: 'integer', description: 'How many, from 1 to 50.', default: 5 },
      },
      required: ['topic'],
      additionalProperties: false,
      $defs: {
        Filter: {
          type: 'object',
          description: 'What fits.',
          properties: {
            topic: { type: 'string', description: 'Of this topic.' },
            choice: { type: 'array', items: { $ref: '#/$defs/Choice' }, default: ['FOR'] },
            not: { $ref: '#/$defs/Filter' },
            of: { $ref: '#/$defs/Who' },
          },
          required: ['topic'],
          additionalProperties: false,
        },
        Choice: { type: 'string', enum: ['FOR', 'AGAINST'], description: 'A choice.' },
        Who: {
          type: 'object',
          properties: { state: { type: 'string' }, group: { type: 'string' } },
          additionalProperties: false,
          minProperties: 1,
          maxProperties: 1,
        },
      },
    });
  });

  it('hands on the answer with its data version', async () => {
    expect(await tool.call({ topic: 'x' }, AbortSignal.timeout(1000))).toEqual({
      content: [{ type: 'text', text: '{"data":{"values":{"topic":"x"}},"dataVersion":"v"}' }],
    });
  });
});
