/** A state by what it is called: its codes, its name, and its other names where they are known. */
type Called = {
  readonly iso3: string;
  readonly iso2?: string | null;
  readonly name: string;
  readonly names?: readonly { readonly text: string }[];
};

/** A text as it is compared with others: small, and without accents. */
export const folded = (text: string): string => text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a state is called so in part, by its code, its name, or a word of its other names from its beginning. */
export function isCalledLike({ iso3, iso2, name, names = [] }: Called, text: string): boolean {
  const wanted = folded(text);
  return (
    folded(`${name} ${iso3}`).includes(wanted) ||
    folded(iso2 ?? '') === wanted ||
    names.some((other) => ` ${folded(other.text)}`.includes(` ${wanted}`))
  );
}

/** The first of some states that has such a code or name, or else such another name. */
export function stateCalled<State extends Called>(states: readonly State[], text: string): State | undefined {
  const wanted = folded(text);
  return (
    states.find(({ iso3, iso2, name }) => [iso3, iso2, name].some((own) => own && folded(own) === wanted)) ??
    states.find(({ names = [] }) => names.some((other) => folded(other.text) === wanted))
  );
}

/** The state whose name is typed, unless that may be the beginning of another one: `Niger` is that of `Nigeria`. */
export function stateTyped<State extends Called>(states: readonly State[], text: string): State | undefined {
  const typed = folded(text);
  const begun = states.filter(({ name }) => folded(name).startsWith(typed));
  return begun.length === 1 && typed.length > 3 ? begun.find(({ name }) => folded(name) === typed) : undefined;
}
