import type { Graph } from '../../graph/kernel/graph.ts';
import { orderOf, PAGE, pages } from '../../graph/kernel/page.ts';
import { query, type RowOf } from '../../graph/kernel/query.ts';
import { flag, list, row, text } from '../../graph/kernel/shape.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { compareChoices } from '../write/ballot.ts';

const read = query(
  'ingest/export/compare',
  { a: text, b: text, ...PAGE },
  {
    order: text,
    doubtful: flag,
    choices: list(text),
    marked: list(row({ ballot: text, sources: list(text), said: list(text) })),
  },
);
type Row = RowOf<typeof read>;
const EVENTS = 500;

/** How two sources agree on the votes that both have. */
export type Comparison = {
  /** Vote events of both, and how many of them are doubtful and left out of the counts of ballots. */
  matched: number;
  doubtful: number;
  /** Votes of both: FOR, AGAINST and ABSTAIN. */
  equal: number;
  different: number;
  /** Votes of one, where the other has no row or says that the state did not vote. */
  onlyA: number;
  onlyB: number;
  /** The ballots that differ, by their keys, with what each of the two says. */
  differences: { ballot: string; said: [a: string, b: string] }[];
};

/** Counts on which ballots the datasets with these slugs agree and differ. */
export async function compareSources(graph: Graph, a: string, b: string): Promise<Comparison> {
  const result: Comparison = { matched: 0, doubtful: 0, equal: 0, different: 0, onlyA: 0, onlyB: 0, differences: [] };
  const both = { a: urn('dataset', a), b: urn('dataset', b) };
  for await (const rows of pages((page) => read(graph, { ...both, ...page }), EVENTS, orderOf))
    for (const found of rows) add(result, found, a, b);
  return result;
}

function add(result: Comparison, { doubtful, choices, marked }: Row, a: string, b: string): void {
  result.matched += 1;
  if (doubtful) {
    result.doubtful += 1;
    return;
  }
  for (const choice of choices) if (compareChoices(choice, choice) === 'equal') result.equal += 1;
  for (const { ballot, sources, said } of marked) {
    const of = (dataset: string) => said[sources.indexOf(dataset)] ?? '';
    const pair: [string, string] = [of(a), of(b)];
    const found = compareChoices(...pair);
    if (found === 'equal') result.equal += 1;
    if (found === 'one-sided') result[compareChoices(pair[0], pair[0]) === 'equal' ? 'onlyA' : 'onlyB'] += 1;
    if (found !== 'different') continue;
    result.different += 1;
    result.differences.push({ ballot, said: pair });
  }
}

/** The counts of a comparison as sentences. */
export function comparisonSentences(a: string, b: string, counts: Omit<Comparison, 'differences'>): string {
  const words = (count: number) => count.toLocaleString('en');
  return [
    `${words(counts.matched)} vote events are in ${a} and in ${b}, ${words(counts.doubtful)} of them doubtful and left out of what follows.`,
    `${words(counts.equal)} ballots are equal, ${words(counts.different)} different.`,
    `${words(counts.onlyA)} votes are only in ${a}, ${words(counts.onlyB)} only in ${b}; the other says nothing, or that the state did not vote.`,
  ].join('\n');
}
