import { editDistance } from '../../graph/kernel/edit-distance.ts';
import { aspectOf, PREDICATES, type Predicate } from '../../graph/predicate.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { enumOf } from '../kernel/enum.ts';

export const AspectRef = enumOf('Aspect', 'In what claims differ.', {
  WHO: 'Who did it.',
  METHOD: 'How it was done: by consensus, by a vote.',
  DATE: 'When it was.',
  SCOPE: 'How far it reaches: for whom, first of what.',
  MECHANISM: 'By which act it comes about.',
  WORDING: 'In which words.',
  NUMBER: 'How many.',
  STANCE: 'Which side somebody takes.',
  SUBSTANCE: 'Whether it is so at all.',
});

const PredicateRef = builder.objectRef<{ readonly name: Predicate }>('Predicate').implement({
  description: 'What a claim can say of its subject. The list is closed: every claim has one of these.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, as the argument `predicate` has it.' }),
    description: t.string({ description: 'What it says.', resolve: ({ name }) => PREDICATES[name].says }),
    functional: t.boolean({
      description: 'Whether a subject has one value only, so that two values contradict each other.',
      resolve: ({ name }) => aspectOf(name) !== null,
    }),
    aspect: t.field({
      type: AspectRef,
      nullable: true,
      description: 'In what two values contradict each other; null where a subject can have several.',
      resolve: ({ name }) => aspectOf(name),
    }),
  }),
});

const NAMES = Object.keys(PREDICATES) as Predicate[];

builder.queryField('predicates', (t) =>
  t.field({
    type: [PredicateRef],
    description: 'The controlled list of predicates.',
    resolve: () => NAMES.map((name) => ({ name })),
  }),
);

/** The argument `predicate`, or null when it is not given; an error with the nearest names when there is no such predicate. */
export function predicateOf(name: string | null | undefined): Predicate | null {
  if (name === null || name === undefined) return null;
  if (Object.hasOwn(PREDICATES, name)) return name as Predicate;
  const wanted = name.slice(0, 40).toUpperCase();
  const like = NAMES.map((known) => ({ known, distance: editDistance(wanted, known) }))
    .filter(({ known, distance }) => distance <= Math.max(2, known.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ known }) => known);
  const meant = like.length === 0 ? '' : ` Did you mean ${like.join(' or ')}?`;
  throw badInput(
    'BAD_USER_INPUT',
    `predicate: ${JSON.stringify(name.slice(0, 80))} is not a predicate.${meant} \`predicates\` lists them all.`,
  );
}

/** The argument `keys`, or null when it is not given; an error when one cannot be a key. */
export function keysOf(keys: readonly string[] | null | undefined, example: string): readonly string[] | null {
  for (const key of keys ?? []) {
    if (!/^[A-Z]\d{2,3}$/.test(key))
      throw badInput('BAD_USER_INPUT', `keys: ${JSON.stringify(key)} is not a key. Keys look like "${example}".`);
  }
  return keys ?? null;
}
