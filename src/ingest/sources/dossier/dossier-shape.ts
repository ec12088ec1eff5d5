import { z } from 'zod';
import { PREDICATES, type Predicate, QUALIFIERS } from '../../../graph/predicate.ts';
import { issueSentence } from '../../read/issue-sentence.ts';
import { datesThatDiffer } from './date-fits.ts';
import { ENTITY_TYPES, typeOf } from './entity-type.ts';

/** An id of a dossier: a known type and a key. */
export const entityIdShape = z
  .string()
  .regex(/^[a-z]+:[A-Za-z0-9/-]{1,64}$/, 'is not an id such as provision:non-suppression or state:IRN')
  .refine((text) => typeOf(text) in ENTITY_TYPES, {
    error: `is of no known type (${Object.keys(ENTITY_TYPES).join(', ')})`,
  });
const day = z.iso.date('is not a day such as 2024-08-08');
/** In the one form in which texts are in the order of time. */
export const momentShape = z.iso
  .datetime('is not a moment such as 2024-08-08T12:00:00Z')
  .transform((text) => new Date(text).toISOString());
export const textShape = z.string().trim().min(1, 'is empty');

const when = z
  .strictObject({
    edtf: textShape,
    earliest: day.optional(),
    latest: day,
    wording: textShape.optional(),
  })
  .superRefine((given, context) => {
    for (const { field, sentence } of datesThatDiffer(given))
      context.addIssue({ code: 'custom', path: [field], message: sentence });
  });

/**
 * Where it is written: a place in the text of an article or document, and the hash of the text that stands there; or an official document as a whole, perhaps
 * with a paragraph, which everybody can look up by its symbol.
 */
const place = z
  .strictObject({
    in: entityIdShape,
    paragraph: z.int().min(1).optional(),
    start: z.int().min(0).optional(),
    end: z.int().min(1).optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256: 64 digits of 0-9 and a-f')
      .optional(),
  })
  .superRefine(({ in: id, paragraph, start, end, sha256 }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const given = [start, end, sha256].filter((part) => part !== undefined).length;
    if (typeOf(id) === 'article' && (paragraph === undefined || given === 0))
      wrong('in', 'is an article: its place is a paragraph, start, end and sha256');
    else if (given !== 0 && given !== 3) wrong('in', 'has some of start, end and sha256: give all three or none');
    if (start !== undefined && end !== undefined && start >= end) wrong('end', 'is not after start');
  });

/** A draft quotes its text, which must not stay in the files. */
const isDraft = (evidence: unknown): boolean =>
  typeof evidence === 'object' && evidence !== null && ('from' in evidence || 'to' in evidence);
const evidence = z
  .unknown()
  // What an editor completes: a place, or in a draft the first and the last words.
  .meta({
    type: 'object',
    properties: {
      ...{ in: { type: 'string' }, paragraph: { type: 'integer' }, from: { type: 'string' }, to: { type: 'string' } },
      ...{ start: { type: 'integer' }, end: { type: 'integer' }, sha256: { type: 'string' } },
    },
    required: ['in'],
    additionalProperties: false,
  })
  .refine((evidence) => !isDraft(evidence), {
    error:
      'quotes its text: run "npm run caucus -- dossier locate <dossier> <articles>", which puts the place for the words',
  })
  .pipe(place);

const assertion = z.strictObject({
  mode: z.enum(['REPORTED', 'VERBATIM', 'PARAPHRASED', 'OFFICIAL', 'INFERRED', 'RECORDED']),
  verb: z
    .enum(['ASSERT', 'DENY', 'DOUBT', 'RECOMMEND', 'PLEDGE', 'WARN', 'ACCUSE', 'WELCOME', 'REGRET'])
    .default('ASSERT'),
  made_by: entityIdShape,
  in_capacity: entityIdShape.optional(),
  via: z.array(entityIdShape).default([]),
  at: entityIdShape.optional(),
  confidence: z.int().min(0).max(100).optional(),
  evidence: z.array(evidence).min(1, 'is empty: an assertion says where it is written'),
});

const names = Object.keys(PREDICATES) as [Predicate, ...Predicate[]];

/** The key of a claim, which is never used again. */
export const claimKeyShape = z.string().regex(/^[A-Z]\d{2,3}$/, 'is not a key such as F07');

/** A claim as another names it: by its key, or, if it is one of another dossier, with that: un-cybercrime/D31. */
export const namedClaimShape = z
  .string()
  .regex(/^(?:[a-z0-9-]+\/)?[A-Z]\d{2,3}$/, 'is not a key such as F07, or un-cybercrime/F07 in another dossier');

/** What is claimed, and who says so: all of a claim but its key. */
const saidFields = {
  subject: entityIdShape,
  predicate: z.enum(names),
  object: entityIdShape.optional(),
  value: textShape.optional(),
  number: z.number().optional(),
  when: when.optional(),
  value_kind: z.enum(['UNKNOWN', 'NONE']).optional(),
  polarity: z.enum(['AFFIRMED', 'NEGATED']).default('AFFIRMED'),
  qualifiers: z
    .partialRecord(z.enum(QUALIFIERS), z.union([textShape, z.strictObject({ entity: entityIdShape })]))
    .default({}),
  about: z.array(entityIdShape).default([]),
  open_list: z.literal(true).optional(),
  valid_from: day.optional(),
  /** The first day on which it was so no more. */
  valid_to: day.optional(),
  recorded_from: momentShape.optional(),
  rank: z.enum(['PREFERRED', 'NORMAL', 'DEPRECATED']).default('NORMAL'),
  rank_reason: textShape.optional(),
  rule: textShape.optional(),
  text: textShape,
  assertions: z.array(assertion).min(1, 'is empty: a claim is made by someone'),
};
const saidObject = z.strictObject(saidFields);

function checkSaid(said: z.infer<typeof saidObject>, context: z.RefinementCtx): void {
  const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  // Beside an object, `when` is when it was done.
  const dated = said.when !== undefined && said.object === undefined;
  const literal = said.value !== undefined || said.number !== undefined || dated;
  const kinds = [said.object !== undefined, literal, said.value_kind !== undefined].filter(Boolean).length;
  if (kinds !== 1) wrong('key', 'has not exactly one of an object, a value (value, number, when) and a value_kind');
  if (said.rank !== 'NORMAL' && said.rank_reason === undefined) wrong('rank', 'needs a rank_reason');
  if (said.assertions.length > 0 && said.assertions.every(({ mode }) => mode === 'INFERRED') && said.rule === undefined)
    wrong('key', 'is inferred and has no rule');
  if (said.valid_from !== undefined && said.valid_to !== undefined && said.valid_to <= said.valid_from)
    wrong('valid_to', 'is not after valid_from: it is the first day on which the claim is true no more');
}

/** A claim that has no key yet, because nobody has accepted it. */
export const saidShape = saidObject.superRefine(checkSaid);
const claim = z.strictObject({ key: claimKeyShape, ...saidFields }).superRefine(checkSaid);

export const dossierShape = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/, 'is not a slug: lower case letters, digits and hyphens'),
  name: textShape,
  licence: textShape,
  url: z.url().optional(),
  citation: textShape,
  /** Since when its claims are known, where a claim does not say it itself. */
  recorded: momentShape.optional(),
  /** Folders of shipped data that it refers to, where somebody may have left them out: without them it is not loaded at the start. */
  needs: z.array(textShape).default([]),
  /** Ids that were used before, each with the one that has taken its place. */
  formerly: z.record(entityIdShape, entityIdShape).default({}),
});

export const claimsShape = z.strictObject({ claims: z.array(claim) });

/** An entity that a dossier defines: an id, a name, and the properties of its type. */
export const entityShape = z
  .looseObject({ id: entityIdShape, name: textShape })
  .superRefine(({ id, name: _, ...properties }, context) => {
    const type = ENTITY_TYPES[typeOf(id)];
    const checked = z.strictObject(type?.properties ?? {}).safeParse(properties, { reportInput: true });
    for (const issue of checked.error?.issues ?? [])
      context.addIssue({ code: 'custom', path: [...issue.path], message: issueSentence(issue) });
  });

/** `external` are nodes that another source writes and that must be there; `entities` those that the dossier itself writes. */
export const entitiesShape = z.strictObject({
  external: z.array(entityIdShape).default([]),
  entities: z.array(entityShape),
});

export type DossierHead = z.infer<typeof dossierShape>;
export type ClaimRecord = z.infer<typeof claim>;
export type EntityRecord = z.infer<typeof entitiesShape>['entities'][number];
