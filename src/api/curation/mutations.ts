import { parseUrn } from '../../graph/kernel/urn.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { type Context, renew } from '../kernel/context.ts';
import type { CurationRecord, Curator, Outcome } from '../kernel/curator.ts';
import { ClaimRef, Rank, ReviewStatus } from '../nouns/claim.ts';
import { ContradictionKind, ContradictionRef } from '../nouns/contradiction.ts';
import { AspectRef } from '../nouns/predicate.ts';
import { CurationRef, ifThere, settled } from './candidates.ts';

const CURATOR = 'Who decides: a name, which is written down with it.';
const DOSSIER = 'The slug of a dossier of your own, such as `harbour`.';

const AcceptClaimInput = builder.inputType('AcceptClaimInput', {
  description: 'Which candidate is accepted.',
  fields: (t) => ({
    dossier: t.string({ required: true, description: DOSSIER }),
    candidate: t.string({ required: true, description: 'The key of an open candidate, such as `R001`.' }),
    curator: t.string({ required: true, description: CURATOR }),
  }),
});

const RejectClaimInput = builder.inputType('RejectClaimInput', {
  description: 'What is rejected: a candidate of a dossier, or a claim that is in one.',
  fields: (t) => ({
    dossier: t.string({ description: `${DOSSIER} To be given with a candidate.` }),
    candidate: t.string({ description: 'The key of an open candidate, such as `R001`.' }),
    claim: t.id({
      description:
        'The id of a claim, such as `urn:caucus:claim:harbour/b01`, which is taken out of its dossier; one that is known to be mistaken and stays is ranked DEPRECATED.',
    }),
    reason: t.string({ required: true, description: 'The reason, in a sentence.' }),
    curator: t.string({ required: true, description: CURATOR }),
  }),
});

const RankClaimInput = builder.inputType('RankClaimInput', {
  description: 'How a claim ranks beside its rivals.',
  fields: (t) => ({
    claim: t.id({ required: true, description: 'The id of a claim, such as `urn:caucus:claim:harbour/b01`.' }),
    rank: t.field({ type: Rank, required: true, description: 'The rank that it is to have.' }),
    reason: t.string({
      required: true,
      description: 'The reason, in a sentence, which the claim shows as `rankReason`.',
    }),
    curator: t.string({ required: true, description: CURATOR }),
  }),
});

const NoteContradictionInput = builder.inputType('NoteContradictionInput', {
  description: 'How claims that differ are to be read.',
  fields: (t) => ({
    claims: t.idList({
      required: true,
      description:
        'The ids of the claims, such as `urn:caucus:claim:harbour/b01`, two or more. It is listed in the dossier of the first of them that is your own.',
    }),
    kind: t.field({ type: ContradictionKind, required: true, description: 'How the claims go together.' }),
    aspect: t.field({ type: AspectRef, required: true, description: 'The point on which they differ.' }),
    reading: t.string({ required: true, description: 'The reading of the difference, in a sentence or two.' }),
    status: t.field({
      type: ReviewStatus,
      required: true,
      defaultValue: 'CONFIRMED',
      description: 'Whether the reading has been checked; CONFIRMED when omitted.',
    }),
    curator: t.string({ required: true, description: CURATOR }),
  }),
});

const UndoCurationInput = builder.inputType('UndoCurationInput', {
  description: 'Which decision is taken back.',
  fields: (t) => ({
    curation: t.id({
      required: true,
      description: 'The id of a decision, such as `harbour/3`: also of one that took another back.',
    }),
    curator: t.string({ required: true, description: CURATOR }),
  }),
});

const CurationPayload = builder.objectRef<CurationRecord>('CurationPayload').implement({
  description: 'What has come of a decision.',
  fields: (t) => ({
    curation: t.field({
      type: CurationRef,
      description: 'The decision as it was written down.',
      resolve: (made) => made,
    }),
    claim: t.field({
      type: ClaimRef,
      nullable: true,
      description: 'The claim that it is on or has made, as it is now; null when there is none, or no longer.',
      resolve: ifThere(({ claim }) => claim),
    }),
    contradiction: t.field({
      type: ContradictionRef,
      nullable: true,
      description: 'The contradiction that it has noted, as it is now; null when there is none, or no longer.',
      resolve: ifThere(({ contradiction }) => contradiction),
    }),
  }),
});

type Decide = (curator: Curator) => Promise<Outcome<CurationRecord>>;

/** Has something decided by whoever asks, and reads what comes below it anew. */
async function decided(
  context: Context,
  { curator, ...said }: { curator: string; reason?: string; reading?: string },
  decide: Decide,
) {
  const desk = context.curator();
  if (curator.trim() === '') throw badInput('BAD_USER_INPUT', 'curator: it is empty. Say who decides.');
  if (/\p{Cc}/u.test(curator))
    throw badInput('BAD_USER_INPUT', 'curator: it has a line break or the like. A name is one line.');
  for (const name of ['reason', 'reading'] as const)
    if (said[name]?.trim() === '')
      throw badInput(
        'BAD_USER_INPUT',
        `${name}: it is empty. Say ${name === 'reason' ? 'why' : 'how they are to be read'}, in a sentence.`,
      );
  const curation = settled(await decide(desk));
  await renew(context);
  return curation;
}

/** A claim by its dossier and its key there, of its id. */
function claimOf(argument: string, id: string): string {
  const { type, key } = parseUrn(id) ?? { type: '', key: '' };
  const [, dossier, own] = /^([a-z0-9-]+)\/([a-z]\d{2,3})$/.exec(key) ?? [];
  if (type === 'claim' && own !== undefined) return `${dossier}/${own.toUpperCase()}`;
  throw badInput(
    'BAD_USER_INPUT',
    `${argument}: "${id}" is not the id of a claim, such as urn:caucus:claim:harbour/b01.`,
  );
}

builder.mutationField('acceptClaim', (t) =>
  t.field({
    type: CurationPayload,
    description:
      'Accepts a candidate: it becomes a claim of its dossier with the next free key, and what it contradicts there is listed as open.',
    args: {
      input: t.arg({ type: AcceptClaimInput, required: true, description: 'Which candidate, and who decides.' }),
    },
    resolve: (_, { input }, context) =>
      decided(context, input, (desk) => desk.accept(input.dossier, input.candidate, input.curator)),
  }),
);

builder.mutationField('rejectClaim', (t) =>
  t.field({
    type: CurationPayload,
    description: 'Rejects a candidate, or takes a claim out of its dossier.',
    args: { input: t.arg({ type: RejectClaimInput, required: true, description: 'What, why, and who decides.' }) },
    resolve: (_, { input }, context) =>
      decided(context, input, (desk) => {
        const { dossier, candidate, claim, curator, reason } = input;
        if (claim && !candidate) return desk.rejectClaim(claimOf('claim', claim), curator, reason);
        if (dossier && candidate && !claim) return desk.reject(dossier, candidate, curator, reason);
        throw badInput('BAD_USER_INPUT', 'input: give `dossier` and `candidate`, or `claim` alone.');
      }),
  }),
);

builder.mutationField('rankClaim', (t) =>
  t.field({
    type: CurationPayload,
    description: 'Says how a claim ranks beside its rivals: what depends on it follows.',
    args: {
      input: t.arg({ type: RankClaimInput, required: true, description: 'Which claim, its rank, and who decides.' }),
    },
    resolve: (_, { input }, context) =>
      decided(context, input, (desk) =>
        desk.rank(claimOf('claim', input.claim), input.rank, input.curator, input.reason),
      ),
  }),
);

builder.mutationField('noteContradiction', (t) =>
  t.field({
    type: CurationPayload,
    description: 'Lists a contradiction with how it is to be read, or gives one that was found its reading.',
    args: {
      input: t.arg({
        type: NoteContradictionInput,
        required: true,
        description: 'Which claims, and how they are to be read.',
      }),
    },
    resolve: (_, { input }, context) =>
      decided(context, input, (desk) => {
        const { claims, kind, aspect, reading, status, curator } = input;
        const named = claims.map((id) => claimOf('claims', id));
        return desk.noteContradiction({ claims: named, kind, aspect, reading, status }, curator);
      }),
  }),
);

builder.mutationField('undoCuration', (t) =>
  t.field({
    type: CurationPayload,
    description:
      'Takes a decision back: every file is as it was before it, and so is the graph. What was decided later stays.',
    args: {
      input: t.arg({ type: UndoCurationInput, required: true, description: 'Which decision, and who takes it back.' }),
    },
    resolve: (_, { input }, context) => decided(context, input, (desk) => desk.undo(input.curation, input.curator)),
  }),
);
