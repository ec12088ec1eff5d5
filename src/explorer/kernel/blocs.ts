/** How many looks there are: a colour and a shape each, told apart without colour too. */
export const LOOKS = 8;

/**
 * A bloc looks like the first of these states in it, so that it keeps its look from window to window, whichever way one comes to it, as long as that state is in
 * it: one state for each part of the world that has made a bloc of its own at some time.
 */
const ANCHORS = ['USA', 'CHN', 'BRA', 'NGA', 'FJI', 'RUS', 'SWE', 'GTM'];

/** What a bloc has to tell of its members to get a look. */
type WithMembers = { readonly members: readonly { readonly state: { readonly iso3: string } }[] };

/** The look of each bloc, from 0, in the order of the blocs. Blocs without an anchor get what is left; there are never as many blocs as looks. */
export function looksOf(blocs: readonly WithMembers[]): readonly number[] {
  const looks = new Map<number, number>();
  ANCHORS.forEach((anchor, look) => {
    const bloc = blocs.findIndex(({ members }) => members.some(({ state }) => state.iso3 === anchor));
    if (bloc >= 0 && !looks.has(bloc)) looks.set(bloc, look);
  });
  const left = [...Array(LOOKS).keys()].filter((look) => ![...looks.values()].includes(look));
  return blocs.map((_, bloc) => looks.get(bloc) ?? left.shift() ?? bloc % LOOKS);
}

/** The look of each state that is in a bloc, by its code. */
export function looksOfStates(blocs: readonly WithMembers[]): ReadonlyMap<string, number> {
  const looks = looksOf(blocs);
  return new Map(
    blocs.flatMap(({ members }, bloc) => members.map(({ state }) => [state.iso3, looks[bloc] ?? 0] as const)),
  );
}
