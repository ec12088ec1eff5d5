import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { encodeCursor } from '../../src/api/kernel/cursor.ts';
import type { Read, Variables } from '../floors.ts';

const HERE = new URL('./', import.meta.url);
const OURS = new URL('../operations/', import.meta.url);

/** The contestants by their names in the report. */
export const NAMES = ['Caucus', 'PostGraphile', '@neo4j/graphql', 'by hand'] as const;
export type Name = (typeof NAMES)[number];
const FOLDERS = {
  Caucus: OURS,
  PostGraphile: new URL('postgraphile/', HERE),
  '@neo4j/graphql': new URL('neo4j-graphql/', HERE),
};

/** The operations that are timed. */
export const OPERATIONS = readdirSync(OURS).map((file) => file.replace('.graphql', ''));

/** How many ballots down the deep page is. */
const DEPTH = 4000;

/** What an operation is asked about: as many questions as there are, of the same shape and about the same size. */
export type Questions = Readonly<Record<string, readonly Variables[]>>;

/** Questions for each operation, the first of them that of the documentation. */
export async function readQuestions(read: Read): Promise<Questions> {
  const states = (
    await read<[string, string]>(
      `MATCH (s:State) WITH s, COUNT { (s)-[:VOTED]->() } AS ballots WHERE ballots > $depth + 100
       RETURN s.iso3, s.name ORDER BY s.iso3`,
      { depth: DEPTH },
    )
  ).map(([iso3]) => iso3);
  const first = (chosen: string) => [chosen, ...states.filter((state) => state !== chosen)];
  const symbols = (
    await read<[string]>(
      `MATCH (e:VoteEvent)-[:ON]->(m) WHERE e.latest > '2000' AND m.symbol STARTS WITH 'A/RES/'
       WITH m.symbol AS symbol, collect(e.id) AS ids WHERE size(ids) = 1 AND ids[0] = 'urn:caucus:vote:' + replace(symbol, 'A/RES', 'ga')
       RETURN symbol ORDER BY symbol DESC LIMIT 400`,
    )
  ).map(([symbol]) => symbol);
  const topics = (
    await read<[string]>(
      'MATCH (t:Topic) WHERE COUNT { (t)<-[:FILED_UNDER]-() } >= 30 RETURN t.id ORDER BY t.id LIMIT 200',
    )
  ).map(([id]) => id);
  const pages = await read<[string, string]>(
    `UNWIND $states AS code
     CALL (code) {
       MATCH ()-[b:VOTED]->() WHERE b.key >= code + '|' AND b.key < code + '}'
       WITH b ORDER BY b.key DESC SKIP $depth LIMIT 1
       RETURN b.key AS key
     }
     RETURN code, key`,
    { states: first('USA'), depth: DEPTH - 1 },
  );
  const ofTopics = ['urn:caucus:topic:human-rights', ...topics].map((topic) => ({ topic }));
  return {
    lookup: first('FRA').map((iso3) => ({ iso3 })),
    'event-ballots': ['A/RES/74/247', ...symbols].map((symbol) => ({ symbol })),
    'nested-ballots': first('USA').map((iso3) => ({ iso3 })),
    'newest-ballots': Array.from({ length: 60 }, (_, less) => ({ first: 199 - less })),
    'deep-page': pages.map(([iso3, key]) => ({ iso3, after: encodeCursor('ballots', key) })),
    'topic-walk': ofTopics,
    claims: Array.from({ length: 60 }, (_, less) => ({ first: 100 - less })),
    'topic-counts': ofTopics,
    // Nearly all votes, from another day each.
    'counts-by-state': Array.from({ length: 60 }, (_, more) => ({
      from: `19${46 + Math.floor(more / 12)}-${String(1 + (more % 12)).padStart(2, '0')}-01`,
    })),
  };
}

/** The text of an operation for each that speaks GraphQL. Whoever has no way to ask for it has no text of it. */
const documentOf = (name: Exclude<Name, 'by hand'>, operation: string): string => {
  const file = new URL(`${operation}.graphql`, FOLDERS[name]);
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/^#.*\n/gm, '') : '';
};

const documents = new Map<string, string>();

/** A question as a contestant reads it; `number` makes it one that was not asked before, and says nothing to anybody. */
export function bodyOf(name: Name, operation: string, variables: Variables, number?: number): string {
  if (name === 'by hand') return JSON.stringify({ operation, variables });
  const query = documents.get(`${name} ${operation}`) ?? documentOf(name, operation);
  documents.set(`${name} ${operation}`, query);
  return JSON.stringify({ query, variables: { ...variables, number } });
}

/** Asks PostGraphile for the cursor of the ballot that a deep page stands behind: only it can make one. */
export const CURSOR = `query ($iso3: String!) {
  stateByIso3(iso3: $iso3) { ballotsByStateId(first: 1, offset: ${DEPTH - 1}, orderBy: ORD_DESC) { pageInfo { endCursor } } }
}`;
/** The same of @neo4j/graphql, where a cursor is a number. */
export const OFFSET = Buffer.from(`arrayconnection:${DEPTH - 1}`).toString('base64');

/** The fields that say something, by the names that one contestant or another has for them. */
const SAYING = new Set(['name', 'iso3', 'choice', 'symbol', 'label', 'count']);

/** What an answer says, whatever its fields are called: its names, codes, choices and counts, how often each. */
export function factsOf(answer: unknown, found: string[] = []): string[] {
  if (Array.isArray(answer)) for (const one of answer) factsOf(one, found);
  else if (answer !== null && typeof answer === 'object')
    for (const [key, value] of Object.entries(answer))
      if (SAYING.has(key)) found.push(String(value));
      else factsOf(value, found);
  return found;
}
