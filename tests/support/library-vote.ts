import { join } from 'node:path';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { rankingOf } from '../../src/ingest/read/ranking.ts';
import { generalAssembly } from '../../src/ingest/sources/general-assembly/general-assembly.ts';
import { undl } from '../../src/ingest/sources/undl/undl.ts';
import type { Account } from '../../src/ingest/write/account.ts';
import { type Imported, importOf } from '../../src/ingest/write/import.ts';
import { DATA, folderOf, readAll } from './folder.ts';

const HEADER =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
const library = importOf(undl);
const silent = () => {};

/** The shipped row of A/RES/74/247: 79 to 60 with 33 abstentions. */
export const SHIPPED = await shippedRow('ga/74/247');

async function shippedRow(key: string): Promise<Map<string, string>> {
  const { rows } = await readAll(generalAssembly, join(DATA, generalAssembly.folder ?? ''));
  const row = rows.find((row): row is Account => row.type === 'account' && row.key === key);
  return new Map(row?.states.map((state, place) => [state, row.letters[place] ?? '.']));
}

/** What the library would say of it: the same votes, but for some states; where the shipped row has nothing, that they did not vote. */
export const exportWith = (otherwise: Readonly<Record<string, string>>) =>
  [
    HEADER,
    ...[...SHIPPED].map(([state, letter]) => {
      const vote = otherwise[state] ?? (letter === '.' ? 'X' : letter);
      return `3846885,,${state},${vote},2019-12-27,74,A/RES/74/247,Countering crime,79,60,33,21,193,`;
    }),
  ].join('\n');

/** In un-votes India is for it and Brazil abstains; the last one has no row. */
export const ABSENT = [...SHIPPED].find(([, letter]) => letter === '.')?.[0] ?? '';
export const INDIA_ABSTAINS = { IND: 'A', BRA: 'X', [ABSENT]: 'Y' };

/** Imports what the library says of it. */
export async function bringVote(
  graph: Graph,
  text: string,
  { dryRun = false, ranking = ['unvotes', 'undl'] } = {},
): Promise<Imported> {
  const folder = await folderOf({ 'votes.csv': text });
  const prepared = await library.prepare(folder, { tolerated: 0, report: silent });
  return prepared.run(graph, { dryRun, report: silent, ranking: rankingOf(ranking), more: true });
}
