import { parseUrn } from '../../graph/kernel/urn.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, connection } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import type { CandidatePlace, CandidateRecord, CurationRecord, Outcome } from '../kernel/curator.ts';
import { enumOf } from '../kernel/enum.ts';
import { stretchOf, type Window, windowArguments } from '../kernel/window.ts';
import { ClaimRef } from '../nouns/claim.ts';
import { ContradictionRef } from '../nouns/contradiction.ts';
import { EntityRef } from '../nouns/node.ts';

/** Resolves a field to a node that the graph may not have, or have no longer. */
export const ifThere =
  <P>(idOf: (parent: P) => string | null) =>
  async (parent: P, _: object, { nodes }: Context): Promise<never> => {
    const id = idOf(parent);
    return (id === null ? null : await nodes.get(id)) as never;
  };

const thoseThere =
  <P>(idsOf: (parent: P) => readonly string[]) =>
  async (parent: P, _: object, { nodes }: Context): Promise<never[]> => {
    const found = await Promise.all(idsOf(parent).map((id) => nodes.get(id)));
    return found.filter((node) => node !== null) as never[];
  };

const CandidateStatusRef = enumOf('CandidateStatus', 'What has been decided on a candidate.', {
  OPEN: 'Nothing yet.',
  ACCEPTED: 'It has become a claim.',
  REJECTED: 'It is no claim; a reason is given.',
  DUPLICATE: 'It says what a claim says already.',
});

const CurationKind = enumOf('CurationKind', 'What a curator has decided.', {
  ACCEPTED: 'A candidate has become a claim.',
  REJECTED: 'A candidate is none, or a claim was taken out.',
  DUPLICATE: 'A candidate says what a claim says already.',
  RANKED: 'A claim has got another rank.',
  CONTRADICTION_NOTED: 'A contradiction was listed, or has got a reading.',
  UNDONE: 'A decision was taken back.',
});

const CandidatePlaceRef = builder.objectRef<CandidatePlace>('CandidatePlace').implement({
  description: 'Where in a text a candidate was found.',
  fields: (t) => ({
    text: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The article or document; null while the graph has not got it.',
      resolve: ifThere(({ text }) => text),
    }),
    paragraph: t.exposeInt('paragraph', { nullable: true, description: 'The paragraph, counted from 1.' }),
    start: t.exposeInt('start', { nullable: true, description: 'The first UTF-16 code unit, counted from 0.' }),
    end: t.exposeInt('end', { nullable: true, description: 'The code unit after the last one.' }),
  }),
});

const CandidateRef = builder.objectRef<CandidateRecord>('Candidate').implement({
  description:
    'A claim that a reader has found in an article, and that is in no graph before a curator has accepted it.',
  fields: (t) => ({
    dossier: t.exposeString('dossier', { description: 'The slug of its dossier.' }),
    key: t.exposeString('key', { description: 'Its key within its dossier, such as `R001`.' }),
    article: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The article that it was found in; null while the graph has not got it.',
      resolve: ifThere(({ article }) => article),
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'How often a candidate found by its rule is right, from 0 to 1, as its reader says.',
    }),
    rule: t.exposeString('rule', { description: 'What found it.' }),
    text: t.exposeString('text', { description: 'What it says, as a sentence.' }),
    predicate: t.exposeString('predicate', { description: 'What it says of its subject; `predicates` lists them.' }),
    subject: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The thing of which it says something; null where accepting it would define it.',
      resolve: ifThere(({ subject }) => subject),
    }),
    object: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The thing that it relates its subject to; null for a value, or where accepting it would define it.',
      resolve: ifThere(({ object }) => object),
    }),
    yaml: t.exposeString('yaml', { description: 'All of the claim, as it would stand in the files of the dossier.' }),
    places: t.expose('places', { type: [CandidatePlaceRef], description: 'Where it is written.' }),
    corroborates: t.field({
      type: [ClaimRef],
      description: 'The claims in the graph that it would bear out.',
      resolve: thoseThere(({ corroborates }) => corroborates),
    }),
    contradicts: t.field({
      type: [ClaimRef],
      description: 'The claims in the graph that it would contradict.',
      resolve: thoseThere(({ contradicts }) => contradicts),
    }),
    status: t.expose('status', { type: CandidateStatusRef, description: 'What has been decided on it.' }),
    became: t.field({
      type: ClaimRef,
      nullable: true,
      description: 'The claim that it has become or repeats; null where there is none in the graph.',
      resolve: ifThere(({ became }) => became),
    }),
  }),
});

export const CurationRef = builder.objectRef<CurationRecord>('Curation').implement({
  description: 'A decision of a curator on a dossier, which can be taken back.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its dossier and its number there, such as `harbour/3`.' }),
    what: t.expose('what', { type: CurationKind, description: 'What was decided.' }),
    candidate: t.exposeString('candidate', {
      nullable: true,
      description: 'The key of the candidate, if it is on one.',
    }),
    claim: t.field({
      type: ClaimRef,
      nullable: true,
      description: 'The claim that it is on or has made; null when there is none in the graph, or no longer.',
      resolve: ifThere(({ claim }) => claim),
    }),
    contradiction: t.field({
      type: ContradictionRef,
      nullable: true,
      description: 'The contradiction that it has noted; null when there is none in the graph, or no longer.',
      resolve: ifThere(({ contradiction }) => contradiction),
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'The reason that was given.' }),
    curator: t.exposeString('by', { description: 'Who decided.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was decided.' }),
    undoes: t.exposeID('undoes', { nullable: true, description: 'The decision that it takes back.' }),
    stands: t.exposeBoolean('stands', { description: 'Whether nobody has taken it back.' }),
  }),
});

/** What a curator has found or done; an error with the sentence where it cannot be. */
export function settled<T>(outcome: Outcome<T>): T {
  if ('declined' in outcome) throw badInput('BAD_USER_INPUT', outcome.declined);
  return outcome.found;
}

/** A page of a list that is in memory, of which only what `fits` counts. */
const page = <T>(
  list: string,
  all: readonly T[],
  keyOf: (item: T) => string,
  window: Window,
  fits: (item: T) => boolean = () => true,
): Connection<T> =>
  new Connection(list, stretchOf(list, all, keyOf, window, fits), keyOf, async () => all.filter(fits).length);

builder.queryField('candidates', (t) =>
  t.field({
    type: connection(CandidateRef, 'Candidate', 'candidate'),
    description:
      'The candidate claims of a dossier, in the order of its files. For curators only: with the token of the server in the header `Authorization: Bearer …`.',
    args: {
      ...windowArguments(t.arg),
      dossier: t.arg.string({ required: true, description: 'The slug of a dossier of your own, such as `harbour`.' }),
      article: t.arg.id({ description: 'Only those found in this article (an id such as `urn:caucus:article:001`).' }),
      status: t.arg({
        type: [CandidateStatusRef],
        required: true,
        defaultValue: ['OPEN'],
        description: 'Only those on which this has been decided: those that are open when omitted.',
      }),
    },
    resolve: async (_, { dossier, article, status, ...window }, context) => {
      const found = settled(await context.curator().candidates(dossier, keyOfArticle(article ?? null)));
      // A cursor says where to go on also when its candidate has been decided on since.
      return page(
        'candidates',
        found,
        ({ key }) => key,
        window,
        (candidate) => status.includes(candidate.status),
      );
    },
  }),
);

builder.queryField('curations', (t) =>
  t.field({
    type: connection(CurationRef, 'Curation', 'decision'),
    description:
      'What curators have decided on a dossier, the newest first. For curators only: with the token of the server in the header `Authorization: Bearer …`.',
    args: {
      ...windowArguments(t.arg),
      dossier: t.arg.string({ required: true, description: 'The slug of a dossier of your own, such as `harbour`.' }),
    },
    resolve: async (_, { dossier, ...window }, context) =>
      page('curations', settled(await context.curator().curations(dossier)), ({ id }) => id, window),
  }),
);

function keyOfArticle(id: string | null): string | null {
  if (id === null) return null;
  const { type, key } = parseUrn(id) ?? { type: '', key: '' };
  if (type === 'article') return `article:${key}`;
  throw badInput(
    'BAD_USER_INPUT',
    `article: "${id}" is not the id of an article, such as urn:caucus:article:harbour/1.`,
  );
}
