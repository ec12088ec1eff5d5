import { builder } from './builder.ts';

/** An enum whose values are words with what they mean: more may be added, which every description says. */
export const enumOf = <V extends string>(name: string, description: string, words: Readonly<Record<V, string>>) =>
  builder.enumType(name, {
    description: `${description} Values may be added.`,
    values: Object.fromEntries(
      Object.entries<string>(words).map(([word, meaning]) => [word, { description: meaning }]),
    ) as Record<V, { description: string }>,
  });
