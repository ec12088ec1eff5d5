import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { rankingOf } from '../../src/ingest/read/ranking.ts';
import { csv } from '../../src/ingest/sources/csv/csv.ts';
import { importOf } from '../../src/ingest/write/import.ts';
import { ask } from '../support/ask.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';
import { sandbox } from '../support/sandbox.ts';

const BODY = 'urn:caucus:vote:african-union/2026/decision-';
const MAP = `row: ballot
columns: { symbol: text, date: day, state: who, choice: vote }
body: { slug: african-union, name: African Union }
`;
/** Votes of the days of 2026, with which a list by date begins: what is there from the beginning, and what each import brings between and beside it. */
const THERE = Array.from({ length: 16 }, (_, at) => at * 2);
const COMING = [0, 1, 2, 3].map((round) => THERE.map((at) => at + 1).filter((_, at) => at % 4 === round));

const dayOf = (at: number): string => new Date(Date.UTC(2026, 2, 1 + at)).toISOString().slice(0, 10);

async function bring(graph: Graph, votes: readonly number[]): Promise<void> {
  const rows = votes.flatMap((at) => [`Decision ${at},${dayOf(at)},Chad,yes`, `Decision ${at},${dayOf(at)},Ghana,no`]);
  const folder = await folderOf({
    'votes.csv': `text,day,who,vote\n${rows.join('\n')}\n`,
    'map/votes.yaml': MAP,
  });
  const reviewed = { map: join(folder, 'map/votes.yaml'), dataset: { slug: 'clerk' } };
  const silent = { tolerated: 0, report: () => {}, reviewed };
  const prepared = await importOf(csv).prepare(join(folder, 'votes.csv'), silent);
  await prepared.run(graph, { dryRun: false, report: () => {}, ranking: rankingOf(['unvotes', 'undl']) });
}

/** A reader who goes through a list from page to page, the newest first, and what may be there as far as is known. */
type Reader = { readonly list: string; readonly first: number; readonly question: (page: string) => string };
const READERS: readonly Reader[] = [
  { list: 'votes', first: 4, question: (page) => `{ votes(${page}) { nodes { id } pageInfo { endCursor } } }` },
  {
    list: 'ballots',
    first: 3,
    question: (page) =>
      `{ state(iso3: "TCD") { votes(${page}) { nodes { voteEvent { id } } pageInfo { endCursor } } } }`,
  },
];
type Page = { nodes: { id?: string; voteEvent?: { id: string } }[]; pageInfo: { endCursor: string } };
type Answer = { votes: Page } | { state: { votes: Page } };

/** The votes of the test on each page, as their numbers, until another vote comes. */
async function* pages(graph: Graph, { first, question }: Reader): AsyncGenerator<number[]> {
  for (let after = ''; ; ) {
    const { data, errors } = await ask<Answer>(graph, question(`first: ${first}${after && `, after: "${after}"`}`));
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = 'votes' in data ? data.votes : data.state.votes;
    const ids = nodes.map(({ id, voteEvent }) => id ?? voteEvent?.id ?? '');
    const own = ids.filter((id) => id.startsWith(BODY));
    yield own.map((id) => Number(id.slice(BODY.length)));
    if (own.length < ids.length) return;
    after = pageInfo.endCursor;
  }
}

describe('a reader who goes from page to page while an import runs', () => {
  const graph = testGraph();
  afterAll(() => graph.close());

  it('is shown all that is there, and all that came further on, each once and in its place', async () => {
    await sandbox(graph, async (graph) => {
      await bring(graph, THERE);
      const readers = READERS.map((reader) => ({
        ...reader,
        pages: pages(graph, reader),
        below: Infinity,
        ended: false,
      }));
      let sure = THERE;
      for (let round = 0; readers.some(({ ended }) => !ended); round += 1) {
        const perhaps = [...sure, ...(COMING[round] ?? [])];
        const importing = round < COMING.length ? bring(graph, perhaps) : undefined;
        for (const reader of readers) {
          const { value: page, done } = await reader.pages.next();
          reader.ended = done === true;
          const last = page === undefined || page.length < reader.first ? -1 : page.at(-1);
          const within = (at: number) => at < reader.below && at >= last;
          const known = perhaps.filter(within).toSorted((a, b) => b - a);
          expect(known.filter((at) => page?.includes(at))).toEqual(page ?? []);
          expect(page ?? []).toEqual(expect.arrayContaining(sure.filter(within)));
          reader.below = last;
        }
        await importing;
        sure = perhaps;
      }
      expect(sure).toHaveLength(2 * THERE.length);
    });
  }, 540_000);
});
