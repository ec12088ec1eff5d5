import type { Article } from '../../graph/article.ts';
import type { Dataset } from '../../graph/dataset.ts';
import type { Document } from '../../graph/document.ts';
import { type Evidence, evidenceByClaims, type Quotation } from '../../graph/evidence.ts';
import type { Entity } from '../../graph/node.ts';
import { datasetOf } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { toNode } from '../kernel/reference.ts';
import { DatasetRef } from './dataset.ts';
import { EntityRef } from './node.ts';
import { VoteEventRef } from './vote-event.ts';

export const Mode = enumOf('Mode', 'How something is said.', {
  REPORTED: 'The article says it in its own voice.',
  VERBATIM: "The speaker's own words: in quotation marks, or in a text that the speaker wrote.",
  PARAPHRASED: 'The article attributes it to a speaker or another outlet, in words of its own.',
  OFFICIAL: 'An official document says it.',
  INFERRED: 'Nobody says it; we conclude it by a rule.',
  RECORDED: 'A row of a dataset says it.',
});

const QuotationStatus = enumOf('QuotationStatus', 'Whether the words of a quotation can be shown.', {
  ANCHORED: 'The text has been supplied, and the span matches.',
  NOT_SUPPLIED: 'Nobody has supplied the text: there is a locator and no words.',
  ORPHANED: 'The text has been supplied, and the span does not match.',
});

const QuotationRef = builder.objectRef<Quotation>('Quotation').implement({
  description: 'The span of a text that shows something (W3C Web Annotation: position and quote selectors).',
  fields: (t) => ({
    status: t.expose('status', { type: QuotationStatus, description: 'Whether the words can be shown.' }),
    start: t.exposeInt('start', { nullable: true, description: 'Where it begins, in UTF-16 code units of the text.' }),
    end: t.exposeInt('end', {
      nullable: true,
      description: 'Where it ends, in UTF-16 code units of the text; this unit is not part of it.',
    }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'SHA-256 of the words in UTF-8, in hexadecimal: who has the text can check it.',
    }),
    exact: t.exposeString('exact', {
      nullable: true,
      description: 'The words of the quotation; null unless it is anchored.',
    }),
    prefix: t.exposeString('prefix', {
      nullable: true,
      description: 'The words before the quotation; null unless it is anchored.',
    }),
    suffix: t.exposeString('suffix', {
      nullable: true,
      description: 'The words behind the quotation; null unless it is anchored.',
    }),
  }),
});

export const EvidenceRef = builder.objectRef<Evidence>('Evidence').implement({
  description: "Where it is written: an article's paragraph and span, or a record of a dataset.",
  fields: (t) => ({
    citation: t.string({
      description: 'The place in words for people: `Caliber.Az, paragraph 11`.',
      resolve: (evidence, _, context) => citation(context, evidence),
    }),
    mode: t.expose('mode', {
      type: Mode,
      description: 'Whether the text says it itself, quotes it, or a dataset records it.',
    }),
    document: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The article or document; null when the evidence is a record.',
      resolve: toNode(({ document }) => document),
    }),
    paragraph: t.exposeInt('paragraph', {
      nullable: true,
      description: 'The n-th non-blank line of the text, from 1.',
    }),
    quotation: t.expose('quotation', {
      type: QuotationRef,
      nullable: true,
      description: 'The span of the text that shows it.',
    }),
    dataset: t.field({
      type: DatasetRef,
      nullable: true,
      description: 'The dataset; null when the evidence is a document.',
      resolve: toNode(({ dataset }) => dataset),
    }),
    record: t.exposeString('record', { nullable: true, description: "The record's id in the dataset." }),
    url: t.string({
      nullable: true,
      description: 'Where the record is to be seen, or else where the dataset is to be had.',
      resolve: async ({ dataset, record }, _, { nodes }) =>
        dataset === null ? null : (pageOfRecord(record) ?? ((await nodes.get(dataset)) as Dataset).url),
    }),
  }),
});

/** The page of a record, where each has one: those of the UN Digital Library. */
function pageOfRecord(record: string | null): string | null {
  const [, number] = /^undl\/(\d+)$/.exec(record ?? '') ?? [];
  return number === undefined ? null : `https://digitallibrary.un.org/record/${number}`;
}

/** The publisher or the dataset, and the place in what it published. */
async function citation({ nodes }: Context, { document, paragraph, dataset, record }: Evidence): Promise<string> {
  if (dataset !== null) return `${((await nodes.get(dataset)) as Dataset).name}, record ${record}`;
  const text = (await nodes.get(document as string)) as Article | Document;
  const published = text.type === 'Article' && text.publisher !== null;
  const source = published ? ((await nodes.get(text.publisher)) as Entity) : text;
  return paragraph === null ? source.name : `${source.name}, paragraph ${paragraph}`;
}

/** Where claims are written: at once where all of it was read before. */
export function evidenceOfClaims(context: Context, claims: readonly string[]): Evidence[] | Promise<Evidence[]> {
  const known = claims.map((claim) => context.evidence.get(claim) ?? readEvidence(context, claim));
  const all = known.some((places) => places instanceof Promise) ? Promise.all(known) : (known as Evidence[][]);
  if (all instanceof Promise) return all.then((places) => written(context, places.flat()));
  return context.asOf.valid === null ? all.flat() : written(context, all.flat());
}

async function readEvidence({ batch, nodes, evidence }: Context, claim: string): Promise<readonly Evidence[]> {
  const places = await batch(evidenceByClaims, [nodes.keep], claim);
  evidence.set(claim, places);
  return places;
}

/** The evidence that had been written by the day as of which is read. */
export async function written({ nodes, asOf }: Context, evidence: readonly Evidence[]): Promise<Evidence[]> {
  if (asOf.valid === null) return [...evidence];
  await nodes.read(evidence.flatMap(({ document }) => document ?? []));
  return evidence.filter(({ document }) => document === null || nodes.get(document) !== null);
}

export const SAYS = 'Where it is written: never empty, but as of a day only what had been written by then.';

/** A row of a dataset as evidence. */
export const recordEvidence = (record: string): Evidence => ({
  mode: 'RECORDED',
  document: null,
  paragraph: null,
  quotation: null,
  dataset: datasetOf(record),
  record,
});

/** Rows of datasets as evidence. */
export const evidenceOfRecords = (records: readonly string[]): Evidence[] => records.map(recordEvidence);

type Grounds =
  | { readonly claim: string }
  | { readonly claims: readonly string[]; readonly records?: readonly string[] };

/** The field `evidence` of what claims and rows of datasets stand behind. */
export const EVIDENCE = {
  type: [EvidenceRef] as [typeof EvidenceRef],
  description: SAYS,
  resolve: (grounds: Grounds, _: object, context: Context) => {
    const { claims, records = [] } = 'claim' in grounds ? { claims: [grounds.claim] } : grounds;
    const written = evidenceOfClaims(context, claims);
    const rows = evidenceOfRecords(records);
    return written instanceof Promise ? written.then((places) => [...places, ...rows]) : [...written, ...rows];
  },
};

builder.objectField(VoteEventRef, 'evidence', (t) => t.field(EVIDENCE));
