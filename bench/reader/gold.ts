import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { RECORD } from '../../src/ingest/read/shipped.ts';
import { readStates } from '../../src/ingest/read/state-table.ts';
import { type ClaimRecord, claimsShape } from '../../src/ingest/sources/dossier/dossier-shape.ts';
import { type Known, Lexicon, type Relation } from '../../src/reader/lexicon.ts';

/** The dossier whose claims are the measure. */
const DOSSIER = 'data/dossiers/un-cybercrime';
/** The texts of its articles, which are beside the repository where there are any. */
const TEXTS = '../shared/seeds';

export type GoldArticle = { readonly id: string; readonly file: string; readonly text: string };

type Roster = { external: string[]; entities: ({ id: string; name: string } & Record<string, unknown>)[] };

export async function goldClaims(): Promise<ClaimRecord[]> {
  const files = (await readdir(join(DOSSIER, 'claims'))).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(DOSSIER, 'claims', file), 'utf8')));
  return texts.flatMap((text) => claimsShape.parse(parse(text)).claims);
}

export const goldEntities = async (): Promise<Roster['entities']> => {
  const { entities, external } = parse(await readFile(join(DOSSIER, 'entities.yaml'), 'utf8')) as Roster;
  const others = external.filter((id) => !/^(?:state|bloc):/.test(id)).map((id) => ({ id, name: id }));
  return [...entities, ...others];
};

export async function goldArticles(): Promise<GoldArticle[]> {
  const articles = (await goldEntities()).filter(({ id }) => id.startsWith('article:'));
  return Promise.all(
    articles.map(async ({ id, file }) => ({
      id,
      file: String(file),
      text: await readFile(join(TEXTS, String(file)), 'utf8'),
    })),
  );
}

/** Whether a claim is written in one article alone. */
const onlyIn = (article: string, { assertions }: ClaimRecord): boolean =>
  assertions.every(({ evidence }) => evidence.every((one) => one.in === article));

/**
 * What a reader of an article knows before it reads: the states, groups of states and things of the dossier by their own names, and of the claims, names among
 * them, those that other articles make. `strange` leaves out the things that this article alone speaks of.
 */
export async function goldLexicon(article: string, claims: readonly ClaimRecord[], strange = false): Promise<Lexicon> {
  const before = claims.filter((claim) => !onlyIn(article, claim));
  const spoken = new Set(before.flatMap(mentionedIn));
  const aliases = new Map<string, string[]>();
  for (const { subject, predicate, value } of before)
    if (predicate === 'NAMED' && value !== undefined)
      aliases.set(subject, [...(aliases.get(subject) ?? []), ...value.split('; ')]);
  const entities = (await goldEntities()).filter(({ id }) => !strange || spoken.has(id) || id.startsWith('topic:'));
  const known: Known[] = [
    ...(await states()),
    ...(await groups()),
    ...entities.map(({ id, name, kind }) => ({ id, names: [name], kind: typeof kind === 'string' ? kind : undefined })),
  ];
  const roles = entities.flatMap(({ id, at }): Relation[] =>
    typeof at === 'string' ? [{ subject: id, predicate: 'ROLE_AT', object: at }] : [],
  );
  return new Lexicon(
    known.map(({ id, names, kind }) => ({ id, kind, names: [...names, ...(aliases.get(id) ?? [])] })),
    [
      ...roles,
      ...before.map(
        ({ subject, predicate, object, when }): Relation => ({ subject, predicate, object, day: when?.edtf }),
      ),
    ],
  );
}

const mentionedIn = ({ subject, object, about, assertions }: ClaimRecord): string[] =>
  [
    subject,
    object,
    ...about,
    ...assertions.flatMap(({ made_by, in_capacity, at, via }) => [made_by, in_capacity, at, ...via]),
  ].filter((id) => id !== undefined);

const states = async (): Promise<Known[]> => {
  const now = ({ to }: { to: string }) => to === '';
  return (await readStates(RECORD, () => {})).map(({ code, name, names }) => ({
    id: `state:${code}`,
    names: [name, ...names.filter(now).map(({ text }) => text)],
  }));
};

/** Groups of states that the graph has beside dossiers. */
const groups = async (): Promise<Known[]> => {
  const rows = (await readFile('data/groups/groups.csv', 'utf8')).split('\n').slice(1);
  const regions = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'].map((name) => ({
    id: `bloc:${name.toLowerCase()}`,
    names: [name],
  }));
  return [
    ...regions,
    ...rows.filter(Boolean).map((row) => ({ id: `bloc:${row.split(',')[0]}`, names: [row.split(',')[1] ?? ''] })),
  ];
};
