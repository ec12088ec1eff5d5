import type { Mode } from './evidence.ts';
import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Keyed, keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

export type Verb = 'ASSERT' | 'DENY' | 'DOUBT' | 'RECOMMEND' | 'PLEDGE' | 'WARN' | 'ACCUSE' | 'WELCOME' | 'REGRET';

/** That somebody makes a claim; ids where it points at nodes. */
export type Assertion = {
  readonly type: 'Assertion';
  readonly id: string;
  readonly mode: Mode;
  readonly verb: Verb;
  readonly confidence: number | null;
  readonly claim: string;
  readonly madeBy: string;
  readonly capacity: string | null;
  readonly via: readonly string[];
  readonly venue: string | null;
};

type AssertionRow = [
  id: string,
  mode: Mode,
  verb: Verb,
  confidence: number | null,
  claim: string,
  madeBy: string,
  capacity: string | null,
  via: string[],
  venue: string | null,
];
type Speakers = AsOf & { ids: readonly string[] };

const byIds = query<{ ids: string[] }, AssertionRow>('assertion/by-ids');
const bySpeaker = query<
  Speakers & { after: string; limit: number },
  [ordinal: number, assertions: [id: string, key: string][]]
>('assertion/by-speaker');
const countBySpeaker = query<Speakers, [ordinal: number, assertions: number]>('assertion/count-by-speaker');

export async function assertionsById(graph: Graph, ids: string[]): Promise<Untyped<Assertion>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, mode, verb, confidence, claim, madeBy, capacity, via, venue]) => ({
    id,
    mode,
    verb,
    confidence,
    claim,
    madeBy,
    capacity,
    via,
    venue,
  }));
}

/** One list of ids per actor, in the order of `speakers` (ids), each in the order of the claims that are made. */
export async function assertionsBySpeaker(
  graph: Graph,
  speakers: readonly string[],
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>[]> {
  const rows = await bySpeaker(graph, { ids: speakers, ...asOf, after: after ?? '', limit: first + 1 });
  return inOrder(
    speakers.length,
    rows,
    ([, listed]) => slice(listed.map(keyed), first),
    () => slice<Keyed>([], first),
  );
}

export async function countAssertionsBySpeaker(
  graph: Graph,
  speakers: readonly string[],
  asOf: AsOf,
): Promise<number[]> {
  const rows = await countBySpeaker(graph, { ids: speakers, ...asOf });
  return inOrder(
    speakers.length,
    rows,
    ([, assertions]) => assertions,
    () => 0,
  );
}
