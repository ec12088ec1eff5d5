/**
 * What statements say again and again, written `@asOf(edge)`: its text takes the place of the call when the statement is read, so that the database sees
 * plain Cypher, always the same. Each stands for one expression; an edge, a claim or a node is given by its variable.
 */
const MACROS: Readonly<Record<string, (...given: string[]) => string>> = {
  /** Was so on the day $valid. */
  onDay: (x) =>
    `((${x}.validFrom IS NULL OR ${x}.validFrom <= $valid) AND (${x}.validTo IS NULL OR ${x}.validTo > $valid))`,
  /** Was so on the day $valid, where one is given. */
  valid: (x) => `($valid IS NULL OR @onDay(${x}))`,
  /** Was known at the moment $recorded, where one is given: recorded by then, and not yet taken back. */
  known: (x) =>
    `($recorded IS NULL OR ((${x}.recordedFrom IS NULL OR ${x}.recordedFrom <= $recorded) AND (${x}.recordedTo IS NULL OR ${x}.recordedTo > $recorded)))`,
  /** Was in the graph at the moment $recorded, where one is given: of what is never taken back. */
  recorded: (x) => `($recorded IS NULL OR ${x}.recordedFrom IS NULL OR ${x}.recordedFrom <= $recorded)`,
  /** Was so, and was known. */
  asOf: (x) => `(@valid(${x}) AND @known(${x}))`,
  /** The date of a node or a claim, column type `date`. */
  date: (x) => `[${x}.edtf, ${x}.earliest, ${x}.latest, ${x}.wording]`,
};

/** What a binding puts into its statement, by name. */
export type Words = Readonly<Record<string, string>>;

const CALL = /@(\w+)(?:\(([^()]*)\))?/g;

/** The Cypher of a text with macros, and with `words` in the place of their names, `@label`. */
export const expanded = (text: string, words: Words = {}): string =>
  text.replace(CALL, (call, name: string, given?: string) => {
    const parts = given?.split(',').map((part) => part.trim()) ?? [];
    const macro = given === undefined ? null : MACROS[name];
    if (macro?.length === parts.length) return expanded(macro(...parts), words);
    if (macro === null && words[name] !== undefined) return expanded(words[name], words);
    const known = [...Object.keys(words), ...Object.entries(MACROS).map(([one, { length }]) => `${one} of ${length}`)];
    throw new Error(`${call} is no macro. There are ${known.map((one) => `@${one}`).join(', ')}.`);
  });
