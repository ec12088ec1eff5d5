import type { Graph } from '../../../graph/kernel/graph.ts';
import { query, type RowOf } from '../../../graph/kernel/query.ts';
import { list, text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { ACROSS } from './other-dossiers.ts';

const openAcross = query(
  'ingest/dossier/open-across',
  { prefix: text, across: text },
  { key: text, kind: text, aspect: text, claims: list(text) },
);

/** What rules find between dossiers; the claims by their keys, with their dossiers. */
export type OpenFinding = RowOf<typeof openAcross>;

/** What was found between the claims of a dossier and those of others and waits for a reading. */
export const openFindings = (graph: Graph, slug: string): Promise<OpenFinding[]> =>
  openAcross(graph, { prefix: urn('claim', `${slug}/`), across: urn('contradiction', `${ACROSS}/`) });

/** The entry that a curator completes with a reading, as YAML; keys of the dossier itself stand without it. */
export const findingText = (slug: string, { kind, aspect, claims }: OpenFinding, number: number): string =>
  `  - key: I${String(number).padStart(2, '0')}
    kind: ${kind}
    aspect: ${aspect}
    claims: [${claims.map((key) => (key.startsWith(`${slug}/`) ? key.slice(slug.length + 1) : key)).join(', ')}]
    reading: ""
    status: OPEN
    found: RULE`;
