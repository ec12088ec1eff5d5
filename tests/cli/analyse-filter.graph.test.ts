import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { undl } from '../../src/ingest/sources/undl/undl.ts';
import { importOf } from '../../src/ingest/write/import.ts';
import { ask } from '../support/ask.ts';
import { command } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';
import { bring } from '../support/import.ts';
import { sandbox } from '../support/sandbox.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const COUNCIL = `undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link
1,FRA,FRANCE,Y,2019-12-03,,S/RES/9998(2019),One,2,0,0,0,2,
1,USA,UNITED STATES,Y,2019-12-03,,S/RES/9998(2019),One,2,0,0,0,2,
2,FRA,FRANCE,Y,2019-12-04,,S/RES/9999(2019),Other,1,0,1,0,2,
2,USA,UNITED STATES,A,2019-12-04,,S/RES/9999(2019),Other,1,0,1,0,2,
`;

/** How many roll calls `caucus analyse agreement` looks at, or what it says. */
async function looksAt(graph: Graph, ...words: string[]): Promise<number | string> {
  const { status, stdout, stderr } = await command(
    async () => ({ ...graph, close: async () => {} }),
    ['analyse', 'agreement', '--states', 'FRA,USA', '--json', ...words],
  );
  if (status !== 0) return stdout + stderr;
  const events: Record<string, unknown>[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return events.find(({ type }) => type === 'analysis')?.rollCalls as number;
}

const EVERY = ['--scope', 'WHOLE,PARAGRAPH,AMENDMENT,PROCEDURAL'];

describe('the roll calls of caucus analyse', () => {
  it('are those of the General Assembly, unless other bodies are given', async () => {
    await sandbox(neo4j, async (graph) => {
      const before = await looksAt(graph);
      await bring(importOf(undl), graph, await folderOf({ 'votes.csv': COUNCIL }));

      expect(await looksAt(graph)).toBe(before);
      expect(await looksAt(graph, '--bodies', 'un-security-council')).toBe(2);
      expect(await looksAt(graph, '--bodies', 'unga,un-security-council')).toBe((before as number) + 2);
      expect(await looksAt(graph, '--bodies', 'urn:caucus:institution:unga')).toBe(before);
    });
  });

  it('are of no body that has none', async () => {
    expect(await looksAt(neo4j, '--bodies', 'hrc')).toMatch(
      /--bodies: no roll call is of \\?"hrc\\?"\. Bodies are unga\./,
    );
  });

  it('are important, or not, or nobody says: the same as in lists', async () => {
    const over = (important: string) =>
      `rollCalls(over: {scope: [WHOLE, PARAGRAPH, AMENDMENT, PROCEDURAL]${important}}) { totalCount }`;
    const { data } = await ask<Record<string, { totalCount: number }>>(
      neo4j,
      `{ yes: ${over(', important: true')} no: ${over(', important: false')} all: ${over('')}
         listed: voteEvents(important: true) { totalCount } others: voteEvents(important: false) { totalCount nodes { important } } }`,
    );
    const count = (name: string) => data[name]?.totalCount as number;

    expect(count('yes')).toBeGreaterThan(0);
    expect(count('yes') + count('no')).toBeLessThan(count('all'));
    expect(await looksAt(neo4j, ...EVERY, '--important')).toBe(count('yes'));
    expect(await looksAt(neo4j, ...EVERY, '--no-important')).toBe(count('no'));
    expect(await looksAt(neo4j, ...EVERY)).toBe(count('all'));
    // Lists have repeats too.
    expect(count('listed')).toBeGreaterThanOrEqual(count('yes'));
    expect(count('others')).toBeGreaterThanOrEqual(count('no'));
  });
});
