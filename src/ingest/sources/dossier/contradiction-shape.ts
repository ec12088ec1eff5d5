import { z } from 'zod';
import type { Aspect } from '../../../graph/predicate.ts';
import { namedClaimShape, textShape } from './dossier-shape.ts';

const ASPECTS = ['WHO', 'METHOD', 'DATE', 'SCOPE', 'MECHANISM', 'WORDING', 'NUMBER', 'STANCE', 'SUBSTANCE'] as const;
ASPECTS satisfies readonly Aspect[];

const LINK_KINDS = ['REFINES', 'REBUTS', 'ARGUES_FOR', 'ARGUES_AGAINST', 'DERIVED_FROM'] as const;

const claims = z.array(namedClaimShape).superRefine((keys, context) => {
  for (const [place, key] of keys.entries())
    if (keys.indexOf(key) !== place)
      context.addIssue({ code: 'custom', path: [place], message: `names ${key} for the second time` });
});

const contradiction = z.strictObject({
  key: z.string().regex(/^I\d{2,3}$/, 'is not a key such as I01'),
  kind: z.enum([
    'CONFLICT',
    'VARIANT',
    'COMPATIBLE',
    'CHANGE',
    'DIFFERENT_TARGETS',
    'NOT_COMPARABLE',
    'OPINION',
    'REBUTTAL',
  ]),
  aspect: z.enum(ASPECTS),
  claims: claims.min(2, 'names fewer than two claims'),
  reading: textShape,
  status: z.enum(['OPEN', 'CONFIRMED', 'REJECTED']).default('OPEN'),
  /** By a rule of `contradict.ts`, or by a reader. */
  found: z.enum(['RULE', 'HAND']),
  links: z
    .array(z.strictObject({ from: namedClaimShape, to: namedClaimShape, kind: z.enum(LINK_KINDS), reason: textShape }))
    .default([]),
});

const corroboration = z
  .strictObject({
    key: z.string().regex(/^K\d{2,3}$/, 'is not a key such as K01'),
    statement: textShape,
    claims: claims.min(2, 'names fewer than two claims'),
    /** Where the claims come from: counted by origin, not by article. */
    origins: z
      .array(
        z.strictObject({
          name: textShape,
          claims: claims.min(1, 'is empty: an origin has claims'),
          independence: z.enum(['INDEPENDENT', 'SAME_ORIGIN', 'UNKNOWN']),
        }),
      )
      .min(1, 'is empty: a corroboration has origins'),
  })
  .superRefine(({ claims, origins }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    for (const key of claims) {
      const homes = origins.filter((origin) => origin.claims.includes(key)).length;
      if (homes !== 1) wrong('claims', `names ${key}, which stands in ${homes} of the origins instead of one`);
    }
    for (const key of origins.flatMap((origin) => origin.claims))
      if (!claims.includes(key)) wrong('origins', `name ${key}, which is not among the claims`);
  });

/** What the claims of a dossier are to each other, as `contradictions.yaml` says it. */
export const contradictionsShape = z.strictObject({
  contradictions: z.array(contradiction).default([]),
  corroborations: z.array(corroboration).default([]),
});

export type ContradictionRecord = z.infer<typeof contradiction>;
export type CorroborationRecord = z.infer<typeof corroboration>;
