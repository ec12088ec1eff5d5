import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaTool } from '../../src/mcp/schema-tool.ts';

const schema = buildSchema(`
  "All that can be asked."
  type Query implements Asked {
    "A state by its code."
    state(
      "Three letters."
      code: String! = "FRA"
      by: Choice
    ): State
  }
  "A seat."
  type State { name: String, lastBallot: Choice }
  interface Asked { state("Three letters." code: String! = "FRA", by: Choice): State }
  "What it did."
  enum Choice { "It said yes." FOR }
  input Filter { "Only these." choices: [Choice!], text: String }
`);

const tool = schemaTool(schema, new Map([['walk', 'query Walk { __typename }']]));
const shown = async (part: string) => {
  const { content } = await tool.call({ part }, AbortSignal.timeout(1000));
  return content.map((piece) => ('text' in piece ? piece.text : '')).join();
};

describe('look_up_schema', () => {
  it('shows a type with its fields, whose arguments have no descriptions here', async () => {
    expect(await shown('Query')).toMatch(
      /^"""All that can be asked\."""\ntype Query implements Asked \{\n {2}"""A state by its code\."""\n {2}state\(code: String! = "FRA", by: Choice\): State\n/,
    );
    expect(await shown('Asked')).toBe('interface Asked {\n  state(code: String! = "FRA", by: Choice): State\n}');
  });

  it('shows a field with its arguments, their types, and what the answer has', async () => {
    const text = await shown('Query.state');

    expect(text).toContain('    """Three letters."""\n    code: String! = "FRA"\n');
    expect(text).toContain('enum Choice {\n  """It said yes."""\n  FOR\n}');
    expect(text).toMatch(/\n# State has the fields name, lastBallot\.$/);
    expect(await shown('State.lastBallot')).toContain('enum Choice {');
  });

  it('shows a field of an input with its type, and the enumeration of a value', async () => {
    const text = await shown('Filter.choices');

    expect(text).toContain('input Filter {\n  """Only these."""\n  choices: [Choice!]\n}');
    expect(text).toContain('enum Choice {');
    expect(await shown('Choice.FOR')).toMatch(/^"""What it did\."""\nenum Choice \{/);
  });

  it('finds what has the beginnings of words, in its name first', async () => {
    expect(await shown('state')).toMatch(/^Query\.state: A state by its code\.\n/);
    expect(await shown('ball last')).toBe('State.lastBallot: ');
    expect(await shown('letter')).toBe('Query.state(code:): Three letters.\nAsked.state(code:): Three letters.');
    expect(await shown('etter')).toMatch(/^part: nothing in the schema/);
  });

  it('shows the query of a tool', async () => {
    expect(await shown('walk')).toBe('query Walk { __typename }');
  });

  it('says so when there is nothing', async () => {
    expect(await shown('State.nothing')).toBe(
      'part: nothing in the schema is called "State.nothing" or speaks of it. Give one word of it, or begin with "Query".',
    );
  });
});
