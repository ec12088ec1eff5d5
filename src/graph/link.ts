import type { Choice } from './ballot.ts';
import type { AsOf } from './kernel/as-of.ts';
import { type When, when } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

/** An edge between two things, whatever its type: from `from` to `to`, by their ids. */
export type Link = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Where it stands among the links of a thing. */
  readonly key: string;
  /** Ids of the claims behind it; none when it comes from a dataset. */
  readonly claims: readonly string[];
  readonly contested: boolean;
  readonly inferred: boolean;
  readonly openList: boolean;
  readonly when: When | null;
  /** Of a ballot. */
  readonly choice: Choice | null;
  /** Of what somebody said: how it was said. */
  readonly verbs: readonly string[];
  /** The rows of datasets that it stands in; none when claims are behind it, or when they are those of the vote event that it is from. */
  readonly records: readonly string[];
};

/** An edge, column by column; what is dated is the vote or decision at one of its ends. */
export type LinkRow = [
  key: string,
  type: string,
  from: string,
  to: string,
  claims: string[],
  contested: boolean,
  inferred: boolean,
  openList: boolean,
  validFrom: string | null,
  validTo: string | null,
  choice: Choice | null,
  verbs: string[],
  records: string[],
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
  wording: string | null,
];

type Asked = AsOf & { ids: readonly string[]; types: readonly string[] | null };

const byEntity = query<Asked & { after: string; limit: number }, [ordinal: number, link: LinkRow]>('link/by-entity');
const countByEntity = query<Asked, [ordinal: number, links: number]>('link/count-by-entity');

/** The links of each thing, in the order of `ids`; each list by type, then by the ids of the ends. Only of `types`, where they are given. */
export async function linksByEntity(
  graph: Graph,
  ids: readonly string[],
  types: readonly string[] | null,
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Link>[]> {
  const rows = await byEntity(graph, { ...asOf, ids, types, after: after ?? '', limit: first + 1 });
  const links = ids.map((): Link[] => []);
  for (const [ordinal, row] of rows) links[ordinal]?.push(linkOf(row));
  return links.map((list) => slice(list, first));
}

/** How many links each thing has, in the order of `ids`. */
export async function countLinksByEntity(
  graph: Graph,
  ids: readonly string[],
  types: readonly string[] | null,
  asOf: AsOf,
): Promise<number[]> {
  const counts = new Map(await countByEntity(graph, { ...asOf, ids, types }));
  return ids.map((_, ordinal) => counts.get(ordinal) ?? 0);
}

export function linkOf(row: LinkRow): Link {
  const [
    key,
    type,
    from,
    to,
    claims,
    contested,
    inferred,
    openList,
    validFrom,
    validTo,
    choice,
    verbs,
    records,
    ...date
  ] = row;
  const held = validity(validFrom, validTo) ?? when(...date);
  return { type, from, to, key, claims, contested, inferred, openList, when: held, choice, verbs, records };
}

/** The days from one to the day before another; null when neither is known. */
export function validity(from: string | null, to: string | null): When | null {
  if (from === null && to === null) return null;
  const last = to === null ? null : dayBefore(to);
  const edtf = from !== null && from === last ? from : `${from ?? '..'}/${last ?? '..'}`;
  return { edtf, earliest: from, latest: last, wording: null };
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
