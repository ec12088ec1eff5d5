/**
 * What a parameter or a column holds. The TypeScript type follows from it, and tests check every value that is sent or comes back against it; at run
 * time nothing is checked.
 */
export type Shape<T> = {
  /** In words, for the sentence of a check that fails. */
  readonly says: string;
  /** Whether a value, as the database sends it or is sent it, is one. */
  readonly holds: (value: unknown) => boolean;
  /** Makes what a row holds of what the database sends, where the two differ. */
  readonly read?: (value: unknown) => T;
};
export type Shapes = Readonly<Record<string, Shape<unknown>>>;
export type TypeOf<S> = S extends Shape<infer T> ? T : never;
/** An object that has a value of its type for each name. */
export type Values<S extends Shapes> = { readonly [Name in keyof S]: TypeOf<S[Name]> };

export const text: Shape<string> = { says: 'a text', holds: (value) => typeof value === 'string' };
export const number: Shape<number> = { says: 'a number', holds: (value) => typeof value === 'number' };
export const flag: Shape<boolean> = { says: 'true or false', holds: (value) => typeof value === 'boolean' };

export const oneOf = <const T extends string>(...values: readonly T[]): Shape<T> => ({
  says: `one of ${values.join(', ')}`,
  holds: (value) => values.some((one) => one === value),
});

/** One of the names in a table. */
export const keyOf = <T extends string>(table: Readonly<Record<T, unknown>>): Shape<T> =>
  oneOf(...(Object.keys(table) as T[]));

export function nullable<T>({ says, holds, read }: Shape<T>): Shape<T | null> {
  const shape = { says: `${says} or null`, holds: (value: unknown) => value === null || holds(value) };
  return read ? { ...shape, read: (value) => (value === null ? null : read(value)) } : shape;
}

export function list<T>({ says, holds, read }: Shape<T>): Shape<readonly T[]> {
  const shape = { says: `a list, each ${says}`, holds: (value: unknown) => Array.isArray(value) && value.every(holds) };
  return read ? { ...shape, read: (values) => (values as unknown[]).map(read) } : shape;
}

/** A list in the statement, `[claim.id, claim.text]`, that is an object in the row. */
export function row<S extends Shapes>(columns: S): Shape<Values<S>> {
  const inside = Object.entries(columns);
  return {
    says: `[${inside.map(([name, { says }]) => `${name}: ${says}`).join(', ')}]`,
    holds: (value) =>
      Array.isArray(value) && value.length === inside.length && inside.every(([, shape], at) => shape.holds(value[at])),
    read: rowReader(columns) as (value: unknown) => Values<S>,
  };
}

/** A map of properties, of which the code that uses it knows more. */
export const properties = <T extends object = Readonly<Record<string, unknown>>>(): Shape<T> => ({
  says: 'a map',
  holds: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
});

/**
 * Makes objects of rows. The code of the function is written once for each statement, so that the engine knows the form of the object: setting names
 * one after the other takes five times as long. The names are those of a binding, never of a question.
 */
export function rowReader<S extends Shapes>(shapes: S): (values: readonly unknown[]) => Values<S> {
  const fields = Object.entries(shapes).map(([name, { read }], place) => {
    const value = `values[${place}]`;
    return `${name}: ${read ? `shapes.${name}.read(${value})` : value}`;
  });
  return new Function('shapes', `return (values) => ({ ${fields.join(', ')} })`)(shapes);
}
