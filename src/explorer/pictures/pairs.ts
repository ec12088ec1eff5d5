/** How each two of some states agree: square, and null where there is no score. */
export type Pairs = {
  readonly states: readonly { readonly iso3: string; readonly name: string }[];
  readonly values: readonly (readonly (number | null)[])[];
};

/** A value for each two states. */
type Square<T> = readonly (readonly T[])[];

/** From little to much, through white or black, safe for the colour-blind (after ColorBrewer's PuOr). */
const LOW = [179, 88, 6];
const HIGH = [84, 39, 136];

/** Pairs without the states that have no vote in common with anybody: former ones, above all. */
export function amongVoters<State, Score>(pairs: {
  readonly states: readonly State[];
  readonly kappa: Square<Score>;
  readonly common: Square<number>;
}): { states: State[]; kappa: Score[][]; common: number[][] } {
  const { states, kappa, common } = pairs;
  const kept = states.flatMap((_, row) =>
    common[row]?.some((votes, column) => column !== row && votes > 0) ? [row] : [],
  );
  const of = <T>(square: Square<T>) => kept.map((row) => kept.map((column) => square[row]?.[column] as T));
  return { states: kept.map((row) => states[row] as State), kappa: of(kappa), common: of(common) };
}

/** All pairs in the order of some codes; states that are not among them come last. */
export function inOrder(
  { states, kappa }: { readonly states: Pairs['states']; readonly kappa: Pairs['values'] },
  codes: readonly string[],
): Pairs {
  const place = new Map(codes.map((code, index) => [code, index]));
  const order = states
    .map((state, index) => ({ index, place: place.get(state.iso3) ?? codes.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ index }) => index);
  return {
    states: order.flatMap((index) => states[index] ?? []),
    values: order.map((row) => order.map((column) => kappa[row]?.[column] ?? null)),
  };
}

/** Red, green, blue and opacity of a value from −1 to 1. */
export function colourOf(value: number | null): readonly [number, number, number, number] {
  if (value === null) return [128, 128, 128, 60];
  const [r = 0, g = 0, b = 0] = value < 0 ? LOW : HIGH;
  return [r, g, b, Math.round(255 * Math.min(1, Math.abs(value) * 1.15))];
}
