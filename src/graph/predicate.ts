import { EDGES, type EdgeType } from './edges.ts';
import { oneOf, type TypeOf } from './kernel/shape.ts';

/** What two claims can differ in, when a predicate allows one value only. */
export const aspect = oneOf('WHO', 'METHOD', 'DATE', 'SCOPE', 'MECHANISM', 'WORDING', 'NUMBER', 'STANCE', 'SUBSTANCE');
export type Aspect = TypeOf<typeof aspect>;

/** What a predicate says, how many values it allows, and what it becomes in the graph beside its claim. */
export type Rule = {
  readonly says: string;
  /** Given where a subject has one value only: then two values are a contradiction in this aspect. */
  readonly aspect?: Aspect;
  /** The edge from subject to object, where its type has another name; the other projections are in `project.ts`. */
  readonly edge?: EdgeType;
  /** Whether a claim without an object has a relationship to each thing that it is about: it lists them. */
  readonly each?: true;
  /** Whether the subject has one object only: then a preferred claim stands for all. */
  readonly one?: true;
};

/** The closed list of predicates: a claim of a dossier has exactly one of them. */
export const PREDICATES = {
  NAMED: { says: 'The subject has this name.' },
  DESCRIBED_AS: { says: 'The subject is described so.' },
  PUBLISHED_BY: { says: 'The object published the subject.' },
  AUTHORED_BY: { says: 'The object wrote the subject.' },
  CITES: { says: 'The subject cites the object.' },
  SHOWS_IMAGE: { says: 'The subject shows this image.' },
  DATED: { says: 'The subject has this date.', aspect: 'DATE' },
  PART_OF: { says: 'The subject is a part of the object.' },
  SUPPLEMENTS: { says: 'The subject supplements the object.' },
  NEGOTIATED_UNDER: { says: 'The subject was negotiated under the object.' },
  MEMBER_OF: { says: 'The subject is a member of the object.' },
  HOLDS_ROLE: { says: 'The subject holds the role.' },
  ROLE_AT: { says: 'The role is one at the object.' },
  TOOK_PART_IN: { says: 'The subject took part in the object.', aspect: 'METHOD' },
  RUN_BY: { says: 'The object runs the subject.' },
  PROPOSED: { says: 'The subject proposed the object.' },
  SUBMITTED_TO: { says: 'The subject was submitted to the object.' },
  RELATED_EVENT: { says: 'The subject is related to the object in time or cause.' },
  DEALT_WITH: { says: 'The subject dealt with the object.', each: true },
  OUTCOME: { says: 'The subject ended so.', aspect: 'SUBSTANCE' },
  TAKEN_BY: { says: 'The object took the decision.', aspect: 'WHO', one: true },
  METHOD: { says: 'The decision was taken in this way.', aspect: 'METHOD' },
  IN_FORCE_WHEN: { says: 'The subject enters into force after so many acts.', aspect: 'NUMBER' },
  BINDS: { says: 'The subject binds the object.', aspect: 'SCOPE' },
  PARTY_TO: { says: 'The subject is a party to the object.', aspect: 'SUBSTANCE' },
  SIGNED: { says: 'The subject signed the object.', aspect: 'SUBSTANCE' },
  RATIFIED: { says: 'The subject ratified the object.', aspect: 'SUBSTANCE' },
  CONCERNS: { says: 'The subject is about the object.', edge: 'BEARS_ON', each: true },
  PROVIDES: { says: 'The subject provides this.', aspect: 'WORDING' },
  LASTED: { says: 'The subject lasted so long.', aspect: 'NUMBER' },
  THRESHOLD: { says: 'The subject begins at this number.', aspect: 'NUMBER' },
  DEFINES: { says: 'The subject defines the object.' },
  INCLUDES: { says: 'The subject includes the object.', edge: 'NARROWER', each: true },
  SAME_AS: { says: 'The subject may be the object.', edge: 'POSSIBLY_SAME_AS' },
  USES_TERM: { says: 'The subject uses this term.' },
  EXCLUDES: { says: 'The subject excludes the object.' },
  IN_TENSION_WITH: { says: 'The subject stands in tension with the object.' },
  AMENDS: { says: 'The subject would change the object.' },
  ON: { says: 'The vote or decision is on the object.' },
  COUNT: { says: 'The subject counts so many.', aspect: 'NUMBER' },
  VOTED: { says: 'The subject voted so on the object.', aspect: 'SUBSTANCE' },
  SEEKS_CHANGE_OF: { says: 'The subject seeks to change the object.' },
  SUPPORTS: { says: 'The subject supports the object.', aspect: 'STANCE' },
  OPPOSES: { says: 'The subject opposes the object.', aspect: 'STANCE' },
  ECHOED: { says: 'The subject said the same as the object.', each: true },
  DIVERGED_ON: {
    says: 'The members of the subject were of different minds on the object.',
    each: true,
  },
  FIRST_OF_KIND: { says: 'The subject is the first of its kind.', aspect: 'SCOPE' },
  SAID_OF: { says: 'This was said of the subject.' },
} as const satisfies Readonly<Record<string, Rule>>;

export type Predicate = keyof typeof PREDICATES;

/** What a predicate says, and what it becomes. */
export const ruleOf = (predicate: Predicate): Rule => PREDICATES[predicate];

/** The edge that a claim becomes from its subject to its object; a ballot is more than that, and written on its own. */
export function edgeOf(predicate: Predicate): EdgeType | undefined {
  if (predicate === 'VOTED') return undefined;
  return ruleOf(predicate).edge ?? (predicate in EDGES ? (predicate as EdgeType) : undefined);
}

/** In what two claims of a predicate contradict each other; null where a subject can have several values. */
export const aspectOf = (predicate: Predicate): Aspect | null => ruleOf(predicate).aspect ?? null;

/** The predicates of which a subject has one value only. */
export const functionalPredicates = (): Predicate[] =>
  (Object.keys(PREDICATES) as Predicate[]).filter((predicate) => aspectOf(predicate) !== null);

/** The closed list of qualifiers: what narrows a claim beyond subject, predicate and object. */
export const QUALIFIERS = [
  'KIND',
  'EVENT',
  'CHOICE',
  'MANNER',
  'EFFECT',
  'MODALITY',
  'STRENGTH',
  'ACT',
  'UNIT',
  'SCOPE',
  'CREDIT',
  'TERM',
  'RELATIVE_TO',
  'RULE',
] as const;
