import { type EdgeType, NAMED_EDGES } from '../../../graph/edges.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { contentHash } from '../../write/content-hash.ts';

/** The types of the table of edges, and two that are none of its links: of names, and of ballots where paths look for them. */
export type ProjectedType = EdgeType | 'HAS_NAME' | 'SAID_TO_VOTE';

/** A relationship that claims stand behind; its ends are ids of the graph. */
export type Edge = {
  readonly type: ProjectedType;
  readonly from: string;
  readonly to: string;
  readonly properties: Backing & Readonly<Record<string, unknown>>;
};

/** What an edge says of the claims behind it, in properties that are absent where there is nothing to say. */
export type Backing = {
  readonly claims: readonly string[];
  readonly recordedFrom?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly contested?: true;
  readonly openList?: true;
  readonly inferred?: true;
  readonly rule?: string;
  readonly strength?: string;
  readonly verbs?: readonly string[];
  readonly choice?: string;
  readonly direction?: number;
};

/** One edge of a type between two ends, for each span of time where edges of its type have ids, with the claims of all. */
export function mergeEdges(edges: readonly Edge[]): Edge[] {
  const found = new Map<string, Edge>();
  for (const edge of edges) {
    const name = identity(edge);
    const there = found.get(name);
    found.set(name, there === undefined ? edge : { ...there, properties: both(there.properties, edge.properties) });
  }
  return [...found.values()].map((edge) => ({ ...edge, properties: { ...edge.properties, ...ofAll(edge) } }));
}

/** What can be said only when all edges of one identity are one: its id, and the verb when there is no other. */
function ofAll(edge: Edge): Readonly<Record<string, string>> {
  const kind = NAMED_EDGES[edge.type];
  const [verb, ...others] = edge.properties.verbs ?? [];
  return {
    ...(kind === undefined ? {} : { id: urn(kind, contentHash(identity(edge))) }),
    ...(verb === undefined || others.length > 0 ? {} : { verb }),
  };
}

const identity = ({ type, from, to, properties: { validFrom, validTo } }: Edge): string =>
  JSON.stringify(type in NAMED_EDGES ? [type, from, to, validFrom ?? null, validTo ?? null] : [type, from, to]);

/** What two edges say together: what only one of them has is kept, inferred it is only when both are, and as long as either holds it holds. */
function both(a: Edge['properties'], b: Edge['properties']): Edge['properties'] {
  const { inferred, rule, recordedFrom, validFrom, validTo, ...certain } = { ...b, ...a };
  const strengths = [a.strength, b.strength].filter((strength) => strength !== undefined);
  const verbs = [...new Set([...(a.verbs ?? []), ...(b.verbs ?? [])])].sort();
  const starts = earlier(a.validFrom, b.validFrom);
  const ends = later(a.validTo, b.validTo);
  const known = earlier(a.recordedFrom, b.recordedFrom);
  return {
    ...certain,
    ...(known === undefined ? {} : { recordedFrom: known }),
    ...(starts === undefined ? {} : { validFrom: starts }),
    ...(ends === undefined ? {} : { validTo: ends }),
    ...(a.inferred === true && b.inferred === true ? { inferred, rule } : {}),
    ...(a.choice === b.choice ? {} : { contested: true }),
    ...(strengths.length === 0 ? {} : { strength: [...new Set(strengths)].join('; ') }),
    ...(verbs.length === 0 ? {} : { verbs }),
    ...(a.direction === undefined ? {} : { direction: a.direction || (b.direction ?? 0) }),
    claims: [...new Set([...a.claims, ...b.claims])],
  };
}

/** The end of a span that two spans make together; absent is open. */
const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? undefined : a < b ? a : b;
const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? undefined : a > b ? a : b;
