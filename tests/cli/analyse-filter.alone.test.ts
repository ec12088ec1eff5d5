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
    ['analyse', 'agreement', '--states', 'FRA,USA', '--from', '1946-01-01', '--json', ...words],
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

  it('are narrowed by the same words as lists', async () => {
    const over = (where: string) => `votes(where: {bodies: ["urn:caucus:institution:unga"], ${where}}) { totalCount }`;
    const { data } = await ask<Record<string, { totalCount: number }>>(
      neo4j,
      `{ choices: ${over('choices: [{of: {states: ["FRA"]}, choice: [AGAINST]}, {of: {states: ["USA"]}, choice: [FOR]}]')}
         series: ${over('seriesOf: "urn:caucus:vote:ga/74/7"')} close: ${over('maxMargin: 0.02, scope: [PROCEDURAL]')} }`,
    );

    expect(await looksAt(neo4j, ...EVERY, '--choices', 'FRA=against,USA=FOR')).toBe(data.choices?.totalCount);
    expect(await looksAt(neo4j, '--series-of', 'A/RES/74/7')).toBe(data.series?.totalCount);
    expect(await looksAt(neo4j, '--scope', 'PROCEDURAL', '--max-margin', '0.02')).toBe(data.close?.totalCount);
    expect(await looksAt(neo4j, '--text', 'embargo cuba', '--symbol', 'A/RES/74/7')).toBe(1);
  });

  it.each([
    [['--choices', 'FRA=MAYBE'], /"FRA=MAYBE\\?" is no state with a choice such as FRA=AGAINST/],
    [['--choices', 'XYZ=FOR'], /--choices: no state has the code or the name/],
    [['--symbol', 'seventy'], /--symbol: .*seventy.* is not the symbol of a resolution/],
    [['--series-of', 'A/RES/999/1'], /--series-of: there is no vote on the whole text/],
    [['--max-margin', '2'], /It must be a number from 0 to 1/],
  ])('are not those of %j', async (words, sentence) => {
    expect(await looksAt(neo4j, ...words)).toMatch(sentence);
  });

  it('are of no body that has none', async () => {
    expect(await looksAt(neo4j, '--bodies', 'hrc')).toMatch(
      /--bodies: no roll call is of \\?"hrc\\?"\. Bodies are unga\./,
    );
  });

  it('are important, or not, or nobody says: the same as in lists', async () => {
    const over = (important: string) =>
      `agreement(a: "FRA", b: "USA", over: {from: "1946-01-01", scope: [WHOLE, PARAGRAPH, AMENDMENT, PROCEDURAL]${important}}) { parameters { votes { totalCount } } }`;
    type Votes = { totalCount: number };
    const { data } = await ask<Record<string, Votes & { parameters?: { votes: Votes } }>>(
      neo4j,
      `{ yes: ${over(', important: true')} no: ${over(', important: false')} all: ${over('')}
         listed: votes(where: {important: true}) { totalCount } others: votes(where: {important: false}) { totalCount } }`,
    );
    const count = (name: string) => (data[name]?.parameters?.votes ?? data[name])?.totalCount as number;

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
