import { readFileSync } from 'node:fs';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { type Agent, agent } from '../support/agent.ts';
import { CommandProcess } from '../support/command.ts';
import { testDatabase } from '../support/test-database.ts';

/** The settings that name the database of the tests, which may be slow when the tests begin. */
function settings(): Record<string, string> {
  const { uri, username, password, database } = testDatabase();
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    CAUCUS_DEADLINE_MS: '120000',
  };
}

/** `caucus mcp` in a process of its own. */
function started(): StdioClientTransport {
  const { VITEST, NODE_OPTIONS, ...rest } = process.env as Record<string, string>;
  return new StdioClientTransport({
    command: process.execPath,
    args: ['src/cli/main.ts', 'mcp'],
    env: { ...rest, ...settings() },
    stderr: 'pipe',
  });
}

describe('caucus mcp', () => {
  const transport = started();
  let asked: Agent;
  /** What came on standard output that is no message of the protocol. */
  const strange: Error[] = [];
  beforeAll(async () => {
    asked = await agent(transport, 'file');
    asked.client.onerror = (error) => void strange.push(error);
  });
  afterAll(() => asked.client.close());

  it('answers with evidence and data version when the tool of an operation is asked with its examples', async () => {
    const { tools } = await asked.client.listTools();

    const evident = operations.filter(({ query }) => query.includes('citation'));
    expect(evident.length).toBeGreaterThan(0);
    for (const { query, variables } of evident) {
      const { name = '' } = tools.find(({ name }) => name.replaceAll('_', '') === operationIn(query)) ?? {};
      const { texts, failed } = await asked.tell(name, JSON.parse(variables || '{}'));
      expect([name, failed, failed ? texts : []]).toEqual([name, false, []]);
      const answer = JSON.parse(texts[0] ?? '');
      expect(answer).toMatchObject({ data: expect.anything(), dataVersion: expect.stringMatching(/./) });
      expect(texts[0]).toMatch(/"citation":"./);
    }
  }, 720_000);

  it('finds an id, shows a part of the schema, and runs a query', async () => {
    const found = await asked.tell('search', { text: 'Brazil', types: ['STATE'] });
    const { id } = JSON.parse(found.texts[0] ?? '').data.search.edges[0].node;
    expect(id).toBe('urn:caucus:state:BRA');

    expect((await asked.tell('look_up_schema', { part: 'Query.node' })).texts.join()).toContain('node(');

    const query = 'query ($id: ID!) { node(id: $id) { ... on Entity { name } } }';
    const { texts } = await asked.tell('run_query', { query, variables: { id } });
    expect(JSON.parse(texts[0] ?? '')).toEqual({
      data: { node: { name: 'Brazil' } },
      dataVersion: expect.stringMatching(/./),
    });
  });

  it('answers the example of docs/agents.md', async () => {
    const blocks = [...readFileSync('docs/agents.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)];
    const example = JSON.parse(blocks.at(-1)?.[1] ?? '');

    const { texts } = await asked.tell(example.name, example.arguments);

    expect(texts[0]).toMatch(/"choice":"FOR","state":\{"name":"Russian Federation"\},"evidence":\[\{"citation":"./);
  });

  it.each([
    ['vote', { symbol: 'A/RES/79/243' }, /there is no recorded vote on "A\/RES\/79\/243"/],
    ['roll_call', { symbol: 'A/RES/79/243' }, /`search` find texts that were adopted without one/],
    ['yearly', { symbol: 'A/RES/79/243' }, /there is no recorded vote/],
    ['provision', { provision: 'urn:caucus:provision:un-cybercrime/art-999' }, /art-999/],
    ['ukraine', { session: 'urn:caucus:session:unga/999' }, /unga\/999/],
  ])('says that there is nothing, and no empty list: %s %j', async (name, values, sentence) => {
    expect(await asked.tell(name, values)).toEqual({ texts: [expect.stringMatching(sentence)], failed: true });
  });

  it('says of a pair without common votes why, and which period was looked at', async () => {
    const { texts } = await asked.tell('pair', { a: 'DDR', b: 'FRA' });

    const { agreement } = JSON.parse(texts[0] ?? '').data;
    expect(agreement).toMatchObject({ common: 0, raw: null, reason: expect.stringMatching(/./) });
    expect(agreement.parameters.period).toContain('the last ten');
  });

  it('gives the letters of the treaty that is asked for', async () => {
    const { texts } = await asked.tell('letters', { treaty: 'urn:caucus:treaty:budapest-2001' });

    expect(JSON.parse(texts[0] ?? '').data).toMatchObject({ about: { totalCount: 0 }, letters: { nodes: [] } });
  });

  it('cuts a long answer, and says how to go on', async () => {
    const { texts, failed } = await asked.tell('search', { text: 'implementation of the resolution', first: 200 });

    expect(failed).toBe(false);
    const shown = JSON.parse(texts[0] ?? '').data.search.edges.length;
    expect(shown).toBeGreaterThan(10);
    expect(texts[1]).toContain(`data.search.edges (${shown} of 200). Ask for less at once: a smaller \`first\``);
  });

  it('goes on after a failure', async () => {
    expect(await asked.tell('search', { text: '?' })).toEqual({
      texts: [expect.stringMatching(/^search: text: "\?" has no letter and no digit\./)],
      failed: true,
    });
    expect((await asked.tell('search', { text: 'Chile', first: 1 })).failed).toBe(false);
  });

  it('has nothing but the protocol on standard output', () => {
    expect(strange).toEqual([]);
  });

  it('ends when its client goes away', async () => {
    // Its standard input is at its end from the beginning.
    const { status, stdout } = await new CommandProcess(settings(), ['mcp']).ended;

    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  }, 450_000);

  it('leaves its client with an error when it is killed', async () => {
    const { client, tell } = asked;
    const closed = new Promise<void>((resolve) => {
      client.onclose = resolve;
    });

    process.kill(transport.pid ?? 0, 'SIGKILL');

    await closed;
    await expect(tell('search', { text: 'Chile' })).rejects.toThrow('Not connected');
  });
});

/** The name of the operation in a document, in lower case. */
const operationIn = (query: string): string | undefined => /^query (\w+)/m.exec(query)?.[1]?.toLowerCase();
