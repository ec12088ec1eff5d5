// npm run bench -- dossiers [n]: how long n dossiers (100) of as many claims as the shipped one take, one after the other, in a fresh Neo4j of their own. Each has
// articles, groups, people and documents of its own and speaks of the same treaty, states and organisations as all others: what one says is held against all.
// Then how long walks take among all of them, beside the same walks among one.

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openGraph } from '../src/graph/kernel/graph.ts';
import { setUp } from '../src/graph/kernel/setup.ts';
import { rankingOf } from '../src/ingest/read/ranking.ts';
import { dossier } from '../src/ingest/sources/dossier/dossier.ts';
import { entityId } from '../src/ingest/sources/dossier/dossier-id.ts';
import { ENTITY_TYPES, typeOf } from '../src/ingest/sources/dossier/entity-type.ts';
import { importOf } from '../src/ingest/write/import.ts';
import { ownNeo4j } from '../src/neo4j/own.ts';
import { race } from './stopwatch.ts';

const SHIPPED = 'data/dossiers/un-cybercrime';
/** What every dossier has for itself; all else is the same thing for all. */
const OWN = ['article', 'document', 'group', 'person', 'role', 'session'];
const silent = () => {};
/** Ways through what dossiers say, each a page that one dossier fills, however many more there are. */
const WALKS: Readonly<Record<string, string>> = {
  'an article, its claims, where they stand':
    'article(id: "urn:caucus:article:001") { claims(first: 5) { nodes { text evidence { citation } } } }',
  'an organisation, its statements':
    'ngo(id: "urn:caucus:ngo:eff") { statements(first: 5) { nodes { claim { text } } } }',
  'a state, its stands, what on': 'state(iso3: "RUS") { positions(first: 5) { nodes { stance on { id } } } }',
  'claims about a provision, counted':
    'claims(first: 5, where: { about: ["urn:caucus:provision:un-cybercrime/art-6/para-2"] }) { nodes { text } tallies(by: [PREDICATE]) { count } }',
};

const count = Number(process.argv[3] ?? 100);
const { cache, java } = readConfig(process.env);
const home = await mkdtemp(join(tmpdir(), 'caucus-bench-'));
const database = await ownNeo4j({ folder: join(home, 'neo4j'), cache, java, report: silent });
const graph = openGraph({ ...database, deadline: 600_000 });
try {
  await setUp(graph);
  const roster = parse(await readFile(join(SHIPPED, 'entities.yaml'), 'utf8'));
  await makeExternal(roster.external);
  const start = performance.now();
  let alone: Record<string, number> = {};
  for (let number = 1; number <= count; number += 1) {
    const folder = number === 1 ? SHIPPED : await another(number);
    const begun = performance.now();
    const prepared = await importOf(dossier).prepare(folder, { tolerated: 0, report: silent });
    await prepared.run(graph, { dryRun: false, report: silent, ranking: rankingOf([]), more: number < count });
    if (number % 10 === 0 || number === 1) console.log(`${number}: ${seconds(begun)} s, in all ${seconds(start)} s`);
    if (number === 1) alone = await walked();
  }
  const among = await walked();
  console.table(
    Object.entries(among).map(([walk, time]) => {
      const before = alone[walk] ?? Number.NaN;
      return {
        walk,
        'among one ms': Number(before.toFixed(2)),
        [`among ${count} ms`]: Number(time.toFixed(2)),
        ratio: Number((time / before).toFixed(2)),
      };
    }),
  );
} finally {
  await graph.close();
  await database.release();
  await rm(home, { recursive: true, force: true });
}

/** How long each walk takes, in milliseconds; each time under another name, so that no answer is a kept one. */
async function walked(): Promise<Record<string, number>> {
  const app = createApp(graph, { production: true });
  let name = 0;
  const ask = (walk: string) => async () => {
    name += 1;
    const query = `{ w${name}: ${walk} }`;
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const text = await (
      await app.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }))
    ).text();
    if (text.includes('"errors"') || text.includes('[]') || text.includes(':null}'))
      throw new Error(`${walk} was answered with ${text.slice(0, 300)}`);
  };
  try {
    await app.start();
    // Both times as a server that has run for a while: what Node compiles first is no matter of how many dossiers there are.
    return await race(Object.fromEntries(Object.entries(WALKS).map(([what, walk]) => [what, ask(walk)])), {
      rounds: 100,
      warmUp: 300,
    });
  } finally {
    await app.close();
  }
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** The nodes of other sources, which the dossiers refer to. */
async function makeExternal(ids: readonly string[]): Promise<void> {
  const rows = ids.map((id) => ({ id: entityId(id), labels: ENTITY_TYPES[typeOf(id)]?.labels ?? [] }));
  const text = 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n.name = row.id, n:$(row.labels)';
  await graph.write((run) => run({ name: 'bench/external', text }, { rows }));
}

/** A copy of the shipped dossier with things of its own, and everything else referred to. */
async function another(number: number): Promise<string> {
  const folder = join(home, `dossier-${number}`);
  await cp(SHIPPED, folder, { recursive: true });
  const own = new RegExp(`\\b((?:${OWN.join('|')}):(?!unga/)[A-Za-z0-9-]+)`, 'g');
  const renamed = (text: string) => text.replace(own, `$1-${number}`);
  const files = [
    'entities.yaml',
    'contradictions.yaml',
    ...(await readdir(join(folder, 'claims'))).map((file) => `claims/${file}`),
  ];
  for (const file of files) await writeFile(join(folder, file), renamed(await readFile(join(folder, file), 'utf8')));
  const head = await readFile(join(folder, 'dossier.yaml'), 'utf8');
  await writeFile(
    join(folder, 'dossier.yaml'),
    head.replace('slug: un-cybercrime', `slug: dossier-${number}`).replace(/^formerly:\n(?: {2}.*\n)*/m, ''),
  );
  return folder;
}
