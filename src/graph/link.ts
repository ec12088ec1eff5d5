import { choice } from './ballot.ts';
import { EDGE_TYPES } from './edges.ts';
import { AS_OF, type AsOf } from './kernel/as-of.ts';
import { date, type When } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNTS, countsInOrder, IDS } from './kernel/ordinal.ts';
import { between, bothWays, SEEK, type Seek, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { flag, list, nullable, number, row, type TypeOf, text } from './kernel/shape.ts';
import { dayBefore } from './kernel/validity.ts';

/** An edge, as the macro `@link` makes it. */
export const linkRow = row({
  /** Where it stands among the links of a thing. */
  key: text,
  type: text,
  from: text,
  to: text,
  /** Ids of the claims behind it; none when it comes from a dataset. */
  claims: list(text),
  contested: flag,
  inferred: flag,
  openList: flag,
  validFrom: nullable(text),
  validTo: nullable(text),
  /** Of a ballot. */
  choice: nullable(choice),
  /** Of what somebody said: how it was said. */
  verbs: list(text),
  /** The rows of datasets that it stands in; none when claims are behind it, or when they are those of the vote event that it is from. */
  records: list(text),
  /** The date of the vote or decision at one of its ends. */
  held: date,
});
type LinkRow = TypeOf<typeof linkRow>;

/** An edge between two things, whatever its type: from `from` to `to`, by their ids. */
export type Link = Omit<LinkRow, 'validFrom' | 'validTo' | 'held'> & { readonly when: When | null };

const ASKED = { ...IDS, ...AS_OF, types: nullable(list(text)) };
// Ballots have an index of their own: thousands have no claim.
const WORDS = { types: EDGE_TYPES.filter((type) => type !== 'VOTED').join('|') };

const byEntity = bothWays((direction) =>
  query('link/by-entity', { ...ASKED, ...SEEK }, { ordinal: number, link: linkRow }, { ...WORDS, direction }),
);
const countByEntity = query('link/count-by-entity', ASKED, COUNTS, WORDS);

/** The links of each thing, in the order of `ids`; each list by type, then by the ids of the ends. Only of `types`, where they are given. */
export async function linksByEntity(
  graph: Graph,
  ids: readonly string[],
  types: readonly string[] | null,
  part: Seek,
  asOf: AsOf,
): Promise<Slice<Link>[]> {
  const rows = await byEntity[part.direction](graph, { ...asOf, ids, types, ...between(part) });
  const links = ids.map((): Link[] => []);
  for (const { ordinal, link } of rows) links[ordinal]?.push(linkOf(link));
  return links.map((list) => slice(list, part.first));
}

/** How many links each thing has, in the order of `ids`. */
export const countLinksByEntity = async (
  graph: Graph,
  ids: readonly string[],
  types: readonly string[] | null,
  asOf: AsOf,
): Promise<number[]> => countsInOrder(ids.length, await countByEntity(graph, { ...asOf, ids, types }));

export const linkOf = ({ validFrom, validTo, held, ...link }: LinkRow): Link => ({
  ...link,
  when: lasting(validFrom, validTo) ?? held,
});

/** The days from one to the day before another; null when neither is known. */
function lasting(from: string | null, to: string | null): When | null {
  if (from === null && to === null) return null;
  const last = to === null ? null : dayBefore(to);
  const edtf = from !== null && from === last ? from : `${from ?? '..'}/${last ?? '..'}`;
  return { edtf, earliest: from, latest: last, wording: null };
}
