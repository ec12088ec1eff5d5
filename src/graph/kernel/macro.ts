import { readFileSync } from 'node:fs';

/** What takes the place of its name in a text, `@label`. */
export type Words = Readonly<Record<string, string>>;
/** A macro that is `timed` holds of everything where no time is given. */
type Macro = { readonly given: readonly string[]; readonly body: string; readonly timed: boolean };

/** The definitions of `cypher/macros.cypher`, by name. */
const MACROS = new Map<string, Macro>(
  readFileSync(new URL('../../../cypher/macros.cypher', import.meta.url), 'utf8')
    .replace(/^\/\/.*\n/gm, '')
    .split(/\n\n+/)
    .flatMap((paragraph) => {
      const [, name, given, sign, body] = /^(\w+)\((.+?)\) (:?=) ([\s\S]+)$/.exec(paragraph.trim()) ?? [];
      return name && given && body ? [[name, { given: given.split(', '), body, timed: sign === ':=' }] as const] : [];
    }),
);

const CALL = /@(\w+)(?:\(((?:[^()]|\([^()]*\))*)\))?/g;

/**
 * The Cypher of a text, with the bodies of macros in the place of their calls, and words in the place of their names. With `now` it is that of what is asked as of
 * no time: macros that compare with one are `true`.
 */
export const expanded = (text: string, words: Words = {}, now = false): string =>
  text.replace(CALL, (call, name: string, list?: string) => {
    if (list === undefined && words[name] !== undefined) return words[name];
    const macro = list === undefined ? undefined : MACROS.get(name);
    const values = list?.split(',').map((value) => expanded(value.trim(), words, now)) ?? [];
    if (macro === undefined || macro.given.length !== values.length)
      throw new Error(`${call} is no macro. ${known(words)}`);
    if (now && macro.timed) return 'true';
    return expanded(
      macro.body,
      Object.fromEntries(macro.given.map((one, place) => [one, values[place] as string])),
      now,
    );
  });

const known = (words: Words): string =>
  `There are ${[...Object.keys(words), ...[...MACROS].map(([name, { given }]) => `${name}(${given.join(', ')})`)]
    .map((one) => `@${one}`)
    .join(', ')}.`;
