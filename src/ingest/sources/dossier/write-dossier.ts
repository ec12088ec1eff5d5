import { bodySessionById } from '../../../graph/kernel/body.ts';
import type { Graph, Run } from '../../../graph/kernel/graph.ts';
import { command, query } from '../../../graph/kernel/query.ts';
import { list, text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import type { Position } from '../../read/problem.ts';
import { absentNodes } from '../../write/absent-nodes.ts';
import { ZERO_COUNTS } from '../../write/counts.ts';
import { hashEntry, hashesBy, nodesThere, reconcile } from '../../write/reconcile.ts';
import { datasetRow } from '../../write/rosters.ts';
import type { Writer } from '../../write/source.ts';
import { Refused } from '../../write/tell-run.ts';
import { remover, writeRows, writer } from '../../write/write-rows.ts';
import { contestedAcross, foundAcross } from './across.ts';
import { checkCapacities } from './check-capacities.ts';
import type { ContradictionRecord, CorroborationRecord } from './contradiction-shape.ts';
import { type ClaimNode, claimNode, entityNode } from './dossier-graph.ts';
import { claimId, entityId } from './dossier-id.ts';
import type { DossierRow } from './dossier-row.ts';
import type { ClaimRecord, DossierHead } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';
import { checkFoundByRule } from './found-by-rule.ts';
import { ownEntities, type PlacedEntity } from './homes.ts';
import { MissingNodes } from './missing-nodes.ts';
import { readOtherDossiers } from './other-dossiers.ts';
import { type Projection, project } from './project.ts';
import { edgesWriter } from './projected-edges.ts';
import { writeAcross } from './write-across.ts';
import { contradictionsWriter } from './write-contradictions.ts';

const claimHashes = query('ingest/dossier/claim-hashes', { prefix: text }, { id: text, hash: text });
const unknownClaims = query('ingest/dossier/unknown-claims', { ids: list(text) }, { id: text });
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
const leaveEntities = command('ingest/dossier/leave-entities', { dossier: text, ids: list(text) });

/** Writes a dossier in one transaction: its nodes, its claims with all that hangs on them, and what the claims project. */
export const writeDossier: Writer<DossierRow> = async (graph, rows, { progress, dryRun }) => {
  const gathered = gather(rows);
  const { external } = gathered;
  const absent = await absentNodes(
    graph,
    external.map(({ id }) => entityId(id)),
  );
  const sessions = [...absent].map(bodySessionById).filter((session) => session !== null);
  const missing = external.filter(({ id }) => absent.has(entityId(id)) && bodySessionById(entityId(id)) === null);
  if (missing.length > 0) throw new MissingNodes(missing);
  await checkNamedClaims(graph, gathered);
  await checkCapacities(graph, {
    ...gathered,
    entities: gathered.entities.map(({ entity }) => entity),
    external: external.map(({ id }) => id),
  });

  const { counts, apply } = await planDossier(graph, gathered);
  if (!dryRun)
    await graph.write(async (run) => {
      await writeRows(
        run,
        [writeDatasets, { rows: [datasetRow(gathered.head)] }],
        [writeSessions, { rows: sessions.map((session) => ({ ...session, kind: 'SESSION' })) }],
      );
      await apply(run);
    });
  progress(rows.length);
  return { ...ZERO_COUNTS, ...counts };
};

/** Takes all that a dossier says out of the graph, in one transaction. */
export async function withdrawDossier(graph: Graph, slug: string): Promise<void> {
  const head = { slug, name: slug, licence: '', citation: '', needs: [], formerly: {} };
  const { apply } = await planDossier(graph, { head, ...emptyLists() });
  await graph.write(apply);
}

/** Compares a dossier with the graph: how many claims are new, and what writes the difference. */
async function planDossier(graph: Graph, gathered: Gathered) {
  const { head, claims, contradictions } = gathered;
  const entities = await ownEntities(graph, head.slug, gathered.entities);
  const others = await readOtherDossiers(graph, head.slug, claims);
  checkFoundByRule(head.slug, claims, contradictions, others.claims);
  const found = foundAcross(head.slug, claims, contradictions, others);
  const contested = contestedAcross(found, others);
  const { slug, recorded } = head;
  const projection = project(slug, claims, { recorded, entities, contradictions, others, contested });
  const entityNodes = entities.map((entity) =>
    entityNode(entity, projection.properties.get(entityId(entity.id)) ?? {}, head),
  );
  const claimNodes = claims.map((claim) => claimNode(head, claim, heldBy(projection)));
  const claimsThere = hashesBy(claimHashes, { prefix: urn('claim', `${slug}/`) });

  const nodes = await reconcile(graph, nodesThere(entityNodes), entityNodes, hashEntry);
  const { stale, gone, counts, confirm } = await reconcile(graph, claimsThere, claimNodes, hashEntry);
  const writeContradictions = await contradictionsWriter(graph, slug, gathered);
  const writeEdges = await edgesWriter(graph, slug, projection, others.claims);

  const apply = async (run: Run) => {
    await writeRows(run, [writeEntities, { rows: nodes.stale }], [writeFormerIds, { rows: formerIds(head) }]);
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
    const looked = others.claims.map(({ key }) => claimId(slug, key));
    await writeAcross(run, slug, found, looked);
    await run(leaveEntities, { dossier: slug, ids: entityNodes.map(({ properties }) => properties.id) });
  };
  return { counts, apply };
}

/** Contradictions and corroborations may name claims of other dossiers, which must be there. */
async function checkNamedClaims(graph: Graph, { head, contradictions, corroborations }: Gathered): Promise<void> {
  const named = [...contradictions, ...corroborations].flatMap(({ key, claims }) =>
    claims.map((claim) => ({ key, claim })),
  );
  const foreign = named.filter(({ claim }) => claim.includes('/') && !claim.startsWith(`${head.slug}/`));
  const ids = foreign.map(({ claim }) => claimId(head.slug, claim));
  const absent = new Set((await unknownClaims(graph, { ids })).map(({ id }) => id));
  const wrong = foreign.filter(({ claim }) => absent.has(claimId(head.slug, claim)));
  if (wrong.length > 0)
    throw new Refused(
      `${wrong.map(({ key, claim }) => `${key} names the claim ${claim}, which the graph does not have`).join('; ')}: import that dossier first.`,
    );
}

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
  external: { id: string; at: Position }[];
  entities: PlacedEntity[];
  claims: ClaimRecord[];
  contradictions: ContradictionRecord[];
  corroborations: CorroborationRecord[];
};

const emptyLists = (): Lists => ({ external: [], entities: [], claims: [], contradictions: [], corroborations: [] });

function gather(rows: readonly DossierRow[]): Gathered {
  let head: DossierHead | undefined;
  const lists = emptyLists();
  for (const row of rows) {
    if (row.type === 'dossier') head = row.head;
    if (row.type === 'external') lists.external.push(row);
    if (row.type === 'entity') lists.entities.push(row);
    if (row.type === 'claim') lists.claims.push(row.claim);
    if (row.type === 'contradiction') lists.contradictions.push(row.contradiction);
    if (row.type === 'corroboration') lists.corroborations.push(row.corroboration);
  }
  if (head === undefined) throw new Error('The claims come without the description of their dossier.');
  return { head, ...lists };
}
