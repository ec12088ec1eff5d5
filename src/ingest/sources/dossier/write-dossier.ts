import { bodySessionById } from '../../../graph/kernel/body.ts';
import type { Run } from '../../../graph/kernel/graph.ts';
import { command, query } from '../../../graph/kernel/query.ts';
import { text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { absentNodes } from '../../write/absent-nodes.ts';
import { ZERO_COUNTS } from '../../write/counts.ts';
import { hashEntry, hashesBy, nodesThere, reconcile } from '../../write/reconcile.ts';
import { datasetRow } from '../../write/rosters.ts';
import type { Writer } from '../../write/source.ts';
import { remover, writeRows, writer } from '../../write/write-rows.ts';
import type { ContradictionRecord, CorroborationRecord } from './contradiction-shape.ts';
import { type ClaimNode, claimNode, entityNode } from './dossier-graph.ts';
import { entityId } from './dossier-id.ts';
import type { DossierRow } from './dossier-row.ts';
import type { ClaimRecord, DossierHead, EntityRecord } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';
import { MissingNodes } from './missing-nodes.ts';
import { type Projection, project } from './project.ts';
import { edgesWriter } from './projected-edges.ts';
import { contradictionsWriter } from './write-contradictions.ts';

const claimHashes = query('ingest/dossier/claim-hashes', { prefix: text }, { id: text, hash: text });
const writeDatasets = writer('ingest/datasets');
const writeSessions = writer('ingest/sessions');
const writeEntities = writer('ingest/entities');
const writeFormerIds = writer('ingest/former-ids');
const removeAssertions = remover('ingest/dossier/remove-assertions', 'ids');
const removeClaims = remover('ingest/dossier/remove-claims', 'ids');
const detachTexts = command('ingest/dossier/detach-texts', {});
const writeClaims = writer('ingest/dossier/claims');
const writeAssertions = writer('ingest/dossier/assertions');
const writeQuotations = writer('ingest/dossier/quotations');
const removeQuotations = command('ingest/dossier/remove-quotations', {});

/** Writes a dossier in one transaction: its nodes, its claims with all that hangs on them, and what the claims project. */
export const writeDossier: Writer<DossierRow> = async (graph, rows, { progress, dryRun }) => {
  const gathered = gather(rows);
  const { head, external, entities, claims, contradictions } = gathered;
  const absent = [...(await absentNodes(graph, external.map(entityId)))];
  const sessions = absent.map(bodySessionById).filter((session) => session !== null);
  const missing = absent.filter((id) => bodySessionById(id) === null);
  if (missing.length > 0) throw new MissingNodes(missing);

  const projection = project(head.slug, claims, { recorded: head.recorded, entities, contradictions });
  const entityNodes = entities.map((entity) =>
    entityNode(entity, projection.properties.get(entityId(entity.id)) ?? {}, head.recorded),
  );
  const claimNodes = claims.map((claim) => claimNode(head, claim, heldBy(projection)));
  const claimsThere = hashesBy(claimHashes, { prefix: urn('claim', `${head.slug}/`) });

  const nodes = await reconcile(graph, nodesThere(entityNodes), entityNodes, hashEntry);
  const { stale, gone, counts, confirm } = await reconcile(graph, claimsThere, claimNodes, hashEntry);
  const writeContradictions = await contradictionsWriter(graph, head.slug, gathered);
  const writeEdges = await edgesWriter(graph, head.slug, projection);

  const apply = async (run: Run) => {
    await writeRows(
      run,
      [writeDatasets, { rows: [datasetRow(head)] }],
      [writeSessions, { rows: sessions.map((session) => ({ ...session, kind: 'SESSION' })) }],
      [writeEntities, { rows: nodes.stale }],
      [writeFormerIds, { rows: formerIds(head) }],
    );
    await nodes.confirm(run, writeEntities);
    if (nodes.stale.length > 0) await run(detachTexts, {});
    await writeRows(
      run,
      [removeAssertions, { ids: [...gone, ...stale.map(({ id }) => id)] }],
      [removeClaims, { ids: gone }],
      [writeClaims, { rows: stale.map(({ assertions: _, ...claim }) => claim) }],
      [writeAssertions, { rows: stale.flatMap(assertionRows) }],
      [writeQuotations, { rows: stale.flatMap(quotationRows) }],
    );
    if (stale.length > 0 || gone.length > 0) await run(removeQuotations, {});
    await confirm(run, removeClaims, writeClaims);
    await writeContradictions(run);
    await writeEdges(run);
  };
  if (!dryRun) await graph.write(apply);
  progress(1 + external.length + entities.length + claims.length);
  return { ...ZERO_COUNTS, ...counts };
};

const formerIds = ({ formerly }: DossierHead) =>
  Object.entries(formerly).map(([former, now]) => ({ former: entityId(former), now: entityId(now) }));

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
