import { stringify } from 'yaml';
import type { Graph } from '../graph/kernel/graph.ts';
import { urn } from '../graph/kernel/urn.ts';
import { BadData, Problems } from '../ingest/read/problem.ts';
import { readRanking } from '../ingest/read/ranking.ts';
import { DATA } from '../ingest/read/shipped.ts';
import { isShipped } from '../ingest/read/shipped-datasets.ts';
import { dossier } from '../ingest/sources/dossier/dossier.ts';
import { claimId, dossierOfKey, entityId, qualifiedKey } from '../ingest/sources/dossier/dossier-id.ts';
import type { ClaimRecord } from '../ingest/sources/dossier/dossier-shape.ts';
import { openFindings } from '../ingest/sources/dossier/open-findings.ts';
import { importOf } from '../ingest/write/import.ts';
import { Refused } from '../ingest/write/tell-run.ts';
import { candidatesOf, type PlacedCandidate } from './candidates.ts';
import { curate, type Decide } from './curate.ts';
import { type Curation, curationsOf } from './curation.ts';
import { accept, reject } from './decide-candidate.ts';
import { noteContradiction, type Reading, rank, rejectClaim } from './decide-claim.ts';
import { Declined } from './declined.ts';
import { DossierFiles } from './dossier-files.ts';
import { knowledgeOf } from './graph-knows.ts';
import { standingIn, undo } from './undo.ts';

/**
 * What curators do with the dossiers in `folders` over a server: each decision is written into the files and brought into the graph by the import, or neither.
 * What cannot be decided is answered with a sentence.
 */
export function curatorOf(graph: Graph, folders: readonly string[]) {
  const { homesOf } = knowledgeOf(graph);

  async function folderOf(slug: string): Promise<string> {
    const slugs = new Map<string, string>();
    for (const folder of folders) slugs.set((await DossierFiles.of(folder)).slug, folder);
    const found = slugs.get(slug);
    if (found !== undefined) return found;
    const which = slugs.size === 0 ? 'CAUCUS_DOSSIERS names none' : `It has ${[...slugs.keys()].join(', ')}`;
    throw new Declined(
      isShipped(slug)
        ? `The dossier ${slug} ships with the product, and stays as it is: say in one of your own what differs.`
        : `This server has no dossier "${slug}" that can be changed. ${which}.`,
    );
  }

  const decided = (slug: string, by: string, decide: Decide) =>
    settled(async () => {
      const folder = await folderOf(slug);
      const made = await curate(folder, decide, { by, bring: () => bring(graph, folder) });
      return recordOf(slug)(made, true);
    });

  return {
    candidates: (slug: string, article: string | null) =>
      settled(async () => {
        const files = await DossierFiles.of(await folderOf(slug));
        return candidatesOf(files, article ?? undefined).map(candidateRecord(slug));
      }),
    curations: (slug: string) =>
      settled(async () => {
        const files = await DossierFiles.of(await folderOf(slug));
        const standing = new Set(standingIn(files).map(({ number }) => number));
        const record = recordOf(slug);
        return curationsOf(files)
          .map((made) => record(made, standing.has(made.number)))
          .reverse();
      }),
    accept: (slug: string, candidate: string, by: string) => decided(slug, by, accept(candidate, homesOf, { by })),
    reject: (slug: string, candidate: string, by: string, reason: string) =>
      decided(slug, by, reject(candidate, { by, reason })),
    rejectClaim: (claim: string, by: string, reason: string) =>
      decided(dossierOfKey(claim), by, rejectClaim(claim, { by, reason })),
    rank: (claim: string, given: string, by: string, reason: string) =>
      decided(dossierOfKey(claim), by, rank(claim, given as ClaimRecord['rank'], reason)),
    noteContradiction: ({ claims, ...said }: Noted, by: string) =>
      settled(async () => {
        const own = claims.map(dossierOfKey).find((slug) => !isShipped(slug)) ?? dossierOfKey(claims[0] ?? '');
        const across = (await openFindings(graph, own)).some(
          ({ aspect, claims: found }) => aspect === said.aspect && found.every((key) => claims.includes(key)),
        );
        const reading = { ...said, claims } as unknown as Reading;
        const outcome = await decided(own, by, noteContradiction(reading, across));
        if ('declined' in outcome) throw new Declined(outcome.declined);
        return outcome.found;
      }),
    undo: (id: string, by: string) => {
      const [slug = '', number = ''] = id.split('/');
      return decided(slug, by, async (files, at) => {
        if (!/^[1-9]\d{0,8}$/.test(number)) throw new Declined(`"${id}" is no decision: one is named as in harbour/3.`);
        return undo(Number(number))(files, at);
      });
    },
  };
}

type Noted = { readonly claims: readonly string[] } & Readonly<
  Record<'kind' | 'aspect' | 'reading' | 'status', string>
>;

/** Brings the dossier in a folder into the graph, as `caucus dossier import` does. */
async function bring(graph: Graph, folder: string): Promise<void> {
  const problems = new Problems();
  const ranking = await readRanking(DATA, problems.note);
  const silent = () => {};
  const prepared = await importOf(dossier).prepare(folder, { tolerated: 0, report: silent });
  await prepared.run(graph, { dryRun: false, report: silent, ranking, waits: silent });
}

async function settled<T>(work: () => Promise<T>): Promise<{ found: T } | { declined: string }> {
  try {
    return { found: await work() };
  } catch (error) {
    if (error instanceof Declined || error instanceof Refused || error instanceof BadData)
      return { declined: error.message };
    throw error;
  }
}

const candidateRecord =
  (slug: string) =>
  ({ article, candidate, written }: PlacedCandidate) => {
    const { key, confidence, rule, claim, corroborates, contradicts, status, became } = candidate;
    const idOf = (named: string) => claimId(slug, named);
    return {
      ...{ dossier: slug, key, article: entityId(article), confidence, rule },
      ...{ text: claim.text, predicate: claim.predicate, subject: entityId(claim.subject) },
      object: claim.object === undefined ? null : entityId(claim.object),
      yaml: stringify(written, { lineWidth: 0 }),
      places: claim.assertions
        .flatMap(({ evidence }) => evidence)
        .map(({ in: text, paragraph, start, end }) => ({
          text: entityId(text),
          paragraph: paragraph ?? null,
          start: start ?? null,
          end: end ?? null,
        })),
      corroborates: corroborates.map(idOf),
      contradicts: contradicts.map(idOf),
      status: status.toUpperCase() as 'OPEN' | 'ACCEPTED' | 'REJECTED' | 'DUPLICATE',
      became: became === undefined ? null : idOf(became),
    };
  };

const recordOf =
  (slug: string) =>
  ({ number, what, candidate, claim, contradiction, reason, by, at, undoes }: Curation, stands: boolean) => ({
    ...{ id: `${slug}/${number}`, what, by, at, stands },
    candidate: candidate ?? null,
    reason: reason ?? null,
    claim: claim === undefined ? null : claimId(slug, qualifiedKey(slug, claim)),
    contradiction: contradiction === undefined ? null : urn('contradiction', `${slug}/${contradiction.toLowerCase()}`),
    undoes: undoes === undefined ? null : `${slug}/${undoes}`,
  });
