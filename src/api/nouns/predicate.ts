import { editDistance } from '../../graph/kernel/name-match.ts';
import { aspectOf, PREDICATES, type Predicate } from '../../graph/predicate.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { enumOf } from '../kernel/enum.ts';

export const AspectRef = enumOf('Aspect', 'The point on which two claims differ.', {
  WHO: 'They name different people or bodies.',
  METHOD: 'They say that it was done in different ways: by consensus, by a vote.',
  DATE: 'They give different dates.',
  SCOPE: 'They differ in how far it reaches: whom it binds, what it is the first of.',
  MECHANISM: 'They name different acts by which it comes about.',
  WORDING: 'They put it in different words.',
  NUMBER: 'They give different numbers.',
  STANCE: 'They put somebody on different sides.',
  SUBSTANCE: 'One says that it is so, the other that it is not.',
});

const PredicateRef = builder.objectRef<{ readonly name: Predicate }>('Predicate').implement({
  description: 'What a claim can say of its subject. The list is closed: every claim has one of these.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, as the argument `predicate` has it.' }),
    description: t.string({ description: 'What a claim with it says.', resolve: ({ name }) => PREDICATES[name].says }),
    functional: t.boolean({
      description: 'Whether a subject has one value only, so that two values contradict each other.',
      resolve: ({ name }) => aspectOf(name) !== null,
    }),
    aspect: t.field({
      type: AspectRef,
      nullable: true,
      description: 'The point on which two values contradict each other; null where a subject can have several.',
      resolve: ({ name }) => aspectOf(name),
    }),
  }),
});

const NAMES = Object.keys(PREDICATES) as Predicate[];

builder.queryField('predicates', (t) =>
  t.field({
    type: [PredicateRef],
    description: 'All predicates that a claim can have.',
    resolve: () => NAMES.map((name) => ({ name })),
  }),
);

/** The predicate that a filter names; an error with the nearest names when there is no such predicate. */
export function predicateOf(argument: string, name: string): Predicate {
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
    `${argument}: ${JSON.stringify(name.slice(0, 80))} is not a predicate.${meant} \`predicates\` lists them all.`,
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
