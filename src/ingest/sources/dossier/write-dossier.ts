import type { Run } from '../../../graph/kernel/graph.ts';
import { query, statement } from '../../../graph/kernel/query.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { ZERO_COUNTS } from '../../write/counts.ts';
import { datasetRow } from '../../write/rosters.ts';
import type { Writer } from '../../write/source.ts';
import type { ContradictionRecord, CorroborationRecord } from './contradiction-shape.ts';
import { type ClaimNode, claimNode, entityNode } from './dossier-graph.ts';
import { entityId } from './dossier-id.ts';
import type { DossierRow } from './dossier-row.ts';
import type { ClaimRecord, DossierHead, EntityRecord } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';
import { MissingNodes } from './missing-nodes.ts';
import { type Projection, project } from './project.ts';
import { readEdges, writeEdges } from './projected-edges.ts';
import { contradictionsWriter } from './write-contradictions.ts';

const missing = query<{ ids: string[] }, [id: string]>('ingest/missing');
const hashes = query<{ ids: string[] }, [id: string, hash: string]>('ingest/hashes');
const claimHashes = query<{ prefix: string }, [id: string, hash: string]>('ingest/claim-hashes');
const writeDatasets = statement('ingest/datasets');
const writeEntities = statement('ingest/entities');
const removeAssertions = statement('ingest/remove-assertions');
const removeClaims = statement('ingest/remove-claims');
const detachTexts = statement('ingest/detach-texts');
const writeClaims = statement('ingest/claims');
const writeAssertions = statement('ingest/assertions');
const writeQuotations = statement('ingest/quotations');
const removeQuotations = statement('ingest/remove-quotations');

/** Writes a dossier in one transaction: its nodes, its claims with all that hangs on them, and what the claims project. */
export const writeDossier: Writer<DossierRow> = async (graph, rows, { progress, dryRun }) => {
  const gathered = gather(rows);
  const { head, external, entities, claims, contradictions } = gathered;
  const absent = await missing(graph, { ids: external.map(entityId) });
  if (absent.length > 0) throw new MissingNodes(absent.map(([id]) => id));

  const projection = project(head.slug, claims, { recorded: head.recorded, entities, contradictions });
  const nodes = entities.map((entity) =>
    entityNode(entity, projection.properties.get(entityId(entity.id)) ?? {}, head.recorded),
  );
  const nodesThere = new Map(await hashes(graph, { ids: nodes.map(({ properties }) => properties.id) }));
  const staleNodes = nodes.filter(({ properties }) => nodesThere.get(properties.id) !== properties.hash);
  const claimNodes = claims.map((claim) => claimNode(head, claim, heldBy(projection)));
  const claimsThere = new Map(await claimHashes(graph, { prefix: urn('claim', `${head.slug}/`) }));
  const edgesThere = await readEdges(graph, head.slug);
  const writeContradictions = await contradictionsWriter(graph, head.slug, gathered);
  const stale = claimNodes.filter(({ id, properties }) => claimsThere.get(id) !== properties.hash);
  const present = new Set(claimNodes.map(({ id }) => id));
  const gone = [...claimsThere.keys()].filter((id) => !present.has(id));

  const apply = async (every: Run) => {
    const run = withRows(every);
    await run(writeDatasets, { rows: [datasetRow(head)] });
    await run(writeEntities, { rows: staleNodes });
    if (staleNodes.length > 0) await run(detachTexts, {});
    await run(removeAssertions, { ids: [...gone, ...stale.map(({ id }) => id)] });
    await run(removeClaims, { ids: gone });
    await run(writeClaims, { rows: stale.map(({ assertions: _, ...claim }) => claim) });
    await run(writeAssertions, { rows: stale.flatMap(assertionRows) });
    await run(writeQuotations, { rows: stale.flatMap(quotationRows) });
    if (stale.length > 0 || gone.length > 0) await run(removeQuotations, {});
    await writeContradictions(run);
    await writeEdges(run, projection, edgesThere);
  };
  if (!dryRun) await graph.write(apply);

  progress(1 + external.length + entities.length + claims.length);
  const changed = stale.filter(({ id }) => claimsThere.has(id)).length;
  return {
    ...ZERO_COUNTS,
    created: stale.length - changed,
    changed,
    unchanged: claimNodes.length - stale.length,
    removed: gone.length,
  };
};

/** Does not send statements that have nothing to do: to plan one takes longer than to run it. */
const withRows =
  (run: Run): Run =>
  async (statement, parameters) =>
    Object.values(parameters).some((rows) => Array.isArray(rows) && rows.length === 0)
      ? []
      : run(statement, parameters);

/** The first day that a vote of the dossier can have been held on; nothing for what is no vote. */
const heldBy =
  ({ properties }: Projection) =>
  (id: string): string | undefined => {
    const { earliest, latest } = typeOf(id) === 'vote' ? (properties.get(entityId(id)) ?? {}) : {};
    return (earliest ?? latest) as string | undefined;
  };

const assertionRows = ({ id, assertions }: ClaimNode) =>
  assertions.map(({ quotations: _, ...assertion }) => ({ claim: id, ...assertion }));

const quotationRows = ({ assertions }: ClaimNode) =>
  assertions.flatMap(({ properties: { id }, quotations }) =>
    quotations.map((quotation) => ({ assertion: id, ...quotation })),
  );

type Gathered = { head: DossierHead } & Lists;
type Lists = {
  external: string[];
  entities: EntityRecord[];
  claims: ClaimRecord[];
  contradictions: ContradictionRecord[];
  corroborations: CorroborationRecord[];
};

function gather(rows: readonly DossierRow[]): Gathered {
  let head: DossierHead | undefined;
  const lists: Lists = { external: [], entities: [], claims: [], contradictions: [], corroborations: [] };
  for (const row of rows) {
    if (row.type === 'dossier') head = row.head;
    if (row.type === 'external') lists.external.push(row.id);
    if (row.type === 'entity') lists.entities.push(row.entity);
    if (row.type === 'claim') lists.claims.push(row.claim);
    if (row.type === 'contradiction') lists.contradictions.push(row.contradiction);
    if (row.type === 'corroboration') lists.corroborations.push(row.corroboration);
  }
  if (head === undefined) throw new Error('The claims come without the description of their dossier.');
  return { head, ...lists };
}
