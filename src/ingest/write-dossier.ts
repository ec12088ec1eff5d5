import type { Run } from '../graph/graph.ts';
import { query, statement } from '../graph/query.ts';
import { urn } from '../graph/urn.ts';
import { type ClaimNode, claimNode, entityNode } from './dossier-graph.ts';
import type { ClaimRecord, DossierHead, EntityRecord } from './dossier-shape.ts';
import { type Counts, MissingNodes, NOTHING, type Write } from './import.ts';
import { entityId, project } from './project.ts';
import { readEdges, writeEdges } from './projected-edges.ts';
import { datasetRow } from './rosters.ts';
import type { DossierRow } from './sources/dossier.ts';

const missing = query<{ ids: string[] }, [id: string]>('ingest/missing');
const hashes = query<{ ids: string[] }, [id: string, hash: string]>('ingest/hashes');
const claimHashes = query<{ prefix: string }, [id: string, hash: string]>('ingest/claim-hashes');
const writeDatasets = statement('ingest/datasets');
const writeEntities = statement('ingest/entities');
const removeAssertions = statement('ingest/remove-assertions');
const writeClaims = statement('ingest/claims');
const writeAssertions = statement('ingest/assertions');
const writeQuotations = statement('ingest/quotations');

/** Writes a dossier in one transaction: its nodes, its claims with all that hangs on them, and what the claims project. */
export const writeDossier: Write<DossierRow> = async (graph, rows, { progress, dryRun }) => {
  const { head, external, entities, claims } = gather(rows);
  const absent = await missing(graph, { ids: external.map(entityId) });
  if (absent.length > 0) throw new MissingNodes(absent.map(([id]) => id));

  const projection = project(head.slug, claims);
  const nodes = entities.map((entity) => entityNode(entity, projection.properties.get(entityId(entity.id)) ?? {}));
  const nodesThere = new Map(await hashes(graph, { ids: nodes.map(({ properties }) => properties.id) }));
  const claimNodes = claims.map((claim) => claimNode(head.slug, claim));
  const claimsThere = new Map(await claimHashes(graph, { prefix: urn('claim', `${head.slug}/`) }));
  const edgesThere = await readEdges(graph, head.slug);
  const stale = claimNodes.filter(({ id, properties }) => claimsThere.get(id) !== properties.hash);

  const apply = async (run: Run) => {
    await run(writeDatasets, { rows: [datasetRow(head)] });
    await run(writeEntities, {
      rows: nodes.filter(({ properties }) => nodesThere.get(properties.id) !== properties.hash),
    });
    await run(removeAssertions, { ids: stale.map(({ id }) => id) });
    await run(writeClaims, { rows: stale.map(({ assertions: _, ...claim }) => claim) });
    await run(writeAssertions, { rows: stale.flatMap(assertionRows) });
    await run(writeQuotations, { rows: stale.flatMap(quotationRows) });
    await writeEdges(run, projection, edgesThere);
  };
  if (!dryRun) await graph.write(apply);

  progress(1 + external.length + entities.length + claims.length);
  const present = new Set(claimNodes.map(({ id }) => id));
  const changed = stale.filter(({ id }) => claimsThere.has(id)).length;
  const counts: Counts = {
    ...NOTHING,
    created: stale.length - changed,
    changed,
    unchanged: claimNodes.length - stale.length,
    vanished: [...claimsThere.keys()].filter((id) => !present.has(id)).length,
  };
  return counts;
};

const assertionRows = ({ id, assertions }: ClaimNode) =>
  assertions.map(({ quotations: _, ...assertion }) => ({ claim: id, ...assertion }));

const quotationRows = ({ assertions }: ClaimNode) =>
  assertions.flatMap(({ properties: { id }, quotations }) =>
    quotations.map((quotation) => ({ assertion: id, ...quotation })),
  );

type Gathered = { head: DossierHead; external: string[]; entities: EntityRecord[]; claims: ClaimRecord[] };

function gather(rows: readonly DossierRow[]): Gathered {
  let head: DossierHead | undefined;
  const rest = { external: [] as string[], entities: [] as EntityRecord[], claims: [] as ClaimRecord[] };
  for (const row of rows) {
    if (row.type === 'dossier') head = row.head;
    if (row.type === 'external') rest.external.push(row.id);
    if (row.type === 'entity') rest.entities.push(row.entity);
    if (row.type === 'claim') rest.claims.push(row.claim);
  }
  if (head === undefined) throw new Error('The claims come without the description of their dossier.');
  return { head, ...rest };
}
