import { z } from 'zod';
import {
  claimKeyShape,
  entityIdShape,
  entityShape,
  momentShape,
  namedClaimShape,
  saidShape,
  textShape,
} from './dossier-shape.ts';

/** The folder in a dossier where candidates wait. The import and the check of a dossier pass it by: nothing in it is claimed by anybody. */
export const CANDIDATES = 'candidates';

/** The key of a candidate: one of its dossier, never used again. */
const candidateKeyShape = z.string().regex(/^R\d{3,5}$/, 'is not the key of a candidate, such as R001');

/** A claim that a reader has found in an article and nobody has accepted yet. */
export const candidateShape = z.strictObject({
  key: candidateKeyShape,
  /** How often a candidate of its rule is right, from 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** What found it. */
  rule: textShape,
  claim: saidShape,
  /** What accepting it would have to define. */
  entities: z.array(entityShape).default([]),
  corroborates: z.array(namedClaimShape).default([]),
  contradicts: z.array(namedClaimShape).default([]),
  status: z.enum(['open', 'accepted', 'rejected', 'duplicate']).default('open'),
  /** Who decided, when and why, and the claim that it has become or repeats. */
  by: textShape.optional(),
  at: momentShape.optional(),
  reason: textShape.optional(),
  became: z.union([claimKeyShape, namedClaimShape]).optional(),
});

/** What was found in one article, and by whom it was read. */
export const candidatesShape = z.strictObject({
  article: entityIdShape,
  read: z.strictObject({ at: momentShape, by: textShape }),
  candidates: z.array(candidateShape),
});

export type Candidate = z.infer<typeof candidateShape>;
/** As it stands in a file, where what is usual is left out. */
export type WrittenCandidate = z.input<typeof candidateShape>;
