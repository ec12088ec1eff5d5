import { countsOf, type Table } from '../src/analysis/kernel/table.ts';
import { ANALYSED_BODIES } from '../src/graph/kernel/body.ts';
import type { Statement } from '../src/graph/kernel/graph.ts';

/** How often a state and another chose so. */
export type Cells = [other: string, own: string, others: string, count: number];

const LOOKED_AT = `e.scope = 'WHOLE' AND e.body IN ${JSON.stringify(ANALYSED_BODIES)} AND e.repeatOf IS NULL AND NOT coalesce(e.broken, false) AND EXISTS { (e)-[:FROM]->(:Dataset) }
  AND x.choice IN ['FOR', 'AGAINST', 'ABSTAIN'] AND y.choice IN ['FOR', 'AGAINST', 'ABSTAIN']`;
const statement = (name: string, text: string): Statement => ({ name, text });

/** The tables of pairs of states in Cypher: each as one writes it by hand, from the state that is asked for. */
export const PAIRS = {
  one: statement(
    'bench/pair',
    `MATCH (a:State {iso3: $a})-[x:VOTED]->(e:VoteEvent)<-[y:VOTED]-(b:State {iso3: $b})
     WHERE ${LOOKED_AT}
     RETURN b.iso3, x.choice, y.choice, count(*)`,
  ),
  all: statement(
    'bench/one-against-all',
    `MATCH (:State {iso3: $a})-[x:VOTED]->(e:VoteEvent)<-[y:VOTED]-(b:State)
     WHERE ${LOOKED_AT}
     WITH b, x.choice AS own, y.choice AS others, count(*) AS count
     RETURN b.iso3, own, others, count`,
  ),
  matrix: statement(
    'bench/all-pairs',
    `MATCH (a:State)-[x:VOTED]->(e:VoteEvent)<-[y:VOTED]-(b:State)
     WHERE a.iso3 < b.iso3 AND ${LOOKED_AT}
     WITH a, b, x.choice AS own, y.choice AS others, count(*) AS count
     RETURN a.iso3, b.iso3, own, others, count`,
  ),
} as const;

const ORDER = ['FOR', 'AGAINST', 'ABSTAIN'];

/** The tables by the other state. */
export function tablesOf(cells: readonly Cells[]): Map<string, Table> {
  const tables = new Map<string, number[][]>();
  for (const [other, own, others, count] of cells) {
    const table = tables.get(other) ?? ORDER.map(() => [0, 0, 0]);
    (table[ORDER.indexOf(own)] as number[])[ORDER.indexOf(others)] = count;
    tables.set(other, table);
  }
  return tables as unknown as Map<string, Table>;
}

export const countsIn = (table: Table) => countsOf(table, 'HALF');
