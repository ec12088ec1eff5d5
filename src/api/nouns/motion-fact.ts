import type { Evidence } from '../../graph/evidence.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import type { MotionFact, MotionFactKind } from '../../graph/motion-fact.ts';
import type { Motion } from '../../graph/node.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { enumOf } from '../kernel/enum.ts';
import { toNode } from '../kernel/reference.ts';
import { AmendmentRef } from './amendment.ts';
import { EvidenceRef, evidenceOfClaims, evidenceOfRecords, recordEvidence, SAYS } from './evidence.ts';
import { inward } from './neighbours.ts';
import { MotionRef } from './node.ts';
import { ResolutionRef } from './resolution.ts';

const FactKind = enumOf('MotionFactKind', 'What a description says of an amendment or a paragraph.', {
  PROPOSER: 'Which state put it forward: the amendment, or the draft that the paragraph is of.',
  SPONSORS: 'How many states put it forward, where the source does not name them.',
  DOCUMENT: 'The document that the amendment is in.',
  EFFECT: 'What the amendment does to the text.',
  PARAGRAPHS: 'The parts of the text that it is about.',
  DRAFT: 'The document of the text that it is about.',
});

type SaidFact = MotionFact & { readonly record: string };

/** The facts of a motion with the record whose description says them. */
const saidOf = ({ facts, factsFrom }: Motion): SaidFact[] =>
  factsFrom === null ? [] : facts.map((fact) => ({ ...fact, record: factsFrom }));

const valuesOf = ({ facts }: Motion, kind: MotionFactKind): string[] =>
  facts.filter((fact) => fact.kind === kind).flatMap(({ value }) => value.split('; '));

/** The record of the dataset, and the words of its description. */
const evidenceOf = ({ record, start, words }: SaidFact): Evidence => ({
  ...recordEvidence(record),
  quotation: {
    ...{ status: 'ANCHORED', exact: words, start, end: start + words.length },
    ...{ sha256: null, prefix: null, suffix: null },
  },
});

/** Where it is written that a state (its id) put a motion forward: the words of a description. */
export const evidenceOfProposal = (state: string, motion: Motion): Evidence[] =>
  saidOf(motion)
    .filter(({ kind, value }) => kind === 'PROPOSER' && value === parseUrn(state)?.key)
    .map(evidenceOf);

const MotionFactRef = builder.objectRef<SaidFact>('MotionFact').implement({
  description: 'What the description of a vote in a dataset says of the amendment or the paragraph, as reviewed.',
  fields: (t) => ({
    kind: t.expose('kind', { type: FactKind, description: 'What it is about.' }),
    value: t.exposeString('value', {
      description:
        'What is said: the code of a state, a number, symbols, an effect or parts of a text, separated by `; `.',
    }),
    evidence: t.field({
      type: EvidenceRef,
      description: 'The words of the description, and the record that it stands in.',
      resolve: evidenceOf,
    }),
  }),
});

builder.interfaceFields(MotionRef, (t) => ({
  facts: t.field({
    type: [MotionFactRef],
    description: 'What the description of the vote says of it, each with the words; empty where it was not read.',
    resolve: saidOf,
  }),
  sponsorCount: t.int({
    nullable: true,
    description: 'How many states put it forward, where a source gives only their number, as in "7-Power amendment".',
    resolve: (motion) => {
      const [count] = valuesOf(motion, 'SPONSORS');
      return count === undefined ? null : Number(count);
    },
  }),
  paragraphs: t.stringList({
    description:
      'The parts of the text that it is about, such as `operative 2` or `new preambular`; empty where no source says.',
    resolve: (motion) => valuesOf(motion, 'PARAGRAPHS'),
  }),
  draft: t.string({
    nullable: true,
    description: 'The document of the text that it is about, such as `A/C.3/L.5`; null where no source says.',
    resolve: (motion) => valuesOf(motion, 'DRAFT')[0] ?? motion.draft,
  }),
}));

builder.objectFields(AmendmentRef, (t) => ({
  evidence: t.field({
    type: [EvidenceRef],
    description: SAYS,
    resolve: async (amendment, _, context) => {
      const { claims, voteEvents } = amendment;
      if (claims.length > 0) return evidenceOfClaims(context, claims);
      const said = saidOf(amendment).map(evidenceOf);
      if (said.length > 0) return said;
      await context.nodes.read(voteEvents);
      return voteEvents.flatMap((id) => evidenceOfRecords((context.nodes.get(id) as VoteEvent).records));
    },
  }),
  documentSymbols: t.stringList({
    description: 'The documents that it is in, such as `A/L.697`; empty where it was moved orally, or no source says.',
    resolve: (amendment) => valuesOf(amendment, 'DOCUMENT'),
  }),
  amendedText: t.field({
    type: ResolutionRef,
    nullable: true,
    description: 'The text that it would change, where the record of votes establishes its symbol.',
    resolve: toNode(({ text }) => text),
  }),
}));

builder.objectField(ResolutionRef, 'amendments', (t) =>
  t.field({
    type: [AmendmentRef],
    description: 'The amendments to it that were put to a vote, adopted or not.',
    resolve: inward('AMENDS'),
  }),
);
