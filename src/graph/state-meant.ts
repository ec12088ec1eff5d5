import { type Directory, type Entry, entriesOf } from './directory.ts';
import { NOW } from './kernel/as-of.ts';
import { editDistance, toleratedErrors, wordsOf } from './kernel/name-match.ts';
import { parseUrn, urn } from './kernel/urn.ts';
import { stateId } from './state.ts';

/** Codes of ISO 3166-1 that were withdrawn, with the code under which the seat is in the graph (ISO 3166-3, and the seats of the United Nations). */
const WITHDRAWN: Readonly<Record<string, string>> = {
  ...{
    SUN: 'RUS',
    SU: 'RUS',
    BYS: 'BLR',
    BUR: 'MMR',
    BU: 'MMR',
    ZAR: 'COD',
    ZR: 'COD',
    ROM: 'ROU',
    TMP: 'TLS',
    SCG: 'SRB',
  },
  ...{
    DHY: 'BEN',
    DY: 'BEN',
    HVO: 'BFA',
    HV: 'BFA',
    RHO: 'ZWE',
    RH: 'ZWE',
    DD: 'DDR',
    YD: 'YMD',
    CS: 'CSK',
    YU: 'YUG',
  },
};

/** Articles and "and" in English, French and Spanish, which files write or leave out. */
const SMALL = new Set('the and le la les l et el los las y'.split(' '));

/** Small words make no difference, and neither do dots of initials and how "Saint" is written: "The Gambia" is the Gambia. */
const told = (name: string): string =>
  wordsOf(name.replace(/\b(\p{L})\.(?=\p{L}\.|$)/gu, '$1'))
    .filter((word) => !SMALL.has(word))
    .map((word) => (word === 'st' ? 'saint' : word))
    .join(' ');

/** The code of a state: the last part of its id. */
const codeOf = ({ id }: Entry): string => parseUrn(id)?.key ?? '';

/** The states by what they are called: each list in the order of the directory. */
type Called = {
  readonly byId: ReadonlyMap<string, readonly Entry[]>;
  readonly byIso2: ReadonlyMap<string, readonly Entry[]>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  /** By any name, old ones among them. */
  readonly byNames: ReadonlyMap<string, readonly Entry[]>;
};

const known = new WeakMap<Directory, Called>();

function called(directory: Directory): Called {
  const found = known.get(directory) ?? {
    byId: listed(directory, ({ id }) => [id]),
    byIso2: listed(directory, ({ iso2 }) => (iso2 === null ? [] : [iso2])),
    byName: listed(directory, ({ name }) => [told(name)]),
    byNames: listed(directory, ({ names }) => names.map(({ words }) => told(words))),
  };
  known.set(directory, found);
  return found;
}

function listed({ byName }: Directory, wordsOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const all = new Map<string, Entry[]>();
  for (const entry of byName)
    for (const word of new Set(wordsOf(entry))) {
      const own = all.get(word) ?? [];
      own.push(entry);
      all.set(word, own);
    }
  return all;
}

/**
 * The states that a text can mean, by the first of these that any state fits: its id, its code of three letters, its code of two, a withdrawn code of the seat, the name
 * that it has here, any name of it, old ones among them. One is meant; several share a name; none fits.
 */
export function statesMeant(directory: Directory, text: string): readonly Entry[] {
  const { byId, byIso2, byName, byNames } = called(directory);
  const given = text.trim();
  const code = given.toUpperCase();
  const name = told(given);
  if (name === '') return [];
  return (
    byId.get(given) ??
    byId.get(stateId(given)) ??
    byIso2.get(code) ??
    byId.get(urn('state', WITHDRAWN[code] ?? '')) ??
    byName.get(name) ??
    byNames.get(name) ??
    turned(byNames, given) ??
    []
  );
}

/** "Netherlands (Kingdom of the)" and "Korea, Republic of" are names turned round, and "Myanmar (Burma)" is what is called both. */
function turned(byNames: Called['byNames'], given: string): readonly Entry[] | undefined {
  const [, before = '', within = '', behind = within] = /^([^(),]+)(?:\(([^()]+)\)|, *(.+))$/.exec(given) ?? [];
  const whole = byNames.get(told(`${behind} ${before}`));
  if (whole !== undefined) return whole;
  const others = byNames.get(told(within));
  const both = byNames.get(told(before))?.filter((entry) => others?.includes(entry));
  return both?.length ? both : undefined;
}

/** Both states of Vietnam before it was one: the Security Council voted on their admission, and neither was admitted. */
const DIVIDED_VIETNAM = /^(?:(?:north|south) viet ?nam|(?:democratic )?republic of viet ?nam)$/;

/** Why a text means no one state, in words that follow what was given, and what would be right. */
export function whyNoState(directory: Directory, text: string, meant: readonly Entry[]): string {
  const named = (entries: readonly Entry[]) => entries.map((entry) => `${codeOf(entry)} (${entry.name})`).join(', ');
  if (meant.length > 1) return `${JSON.stringify(text)} is a name of several states: write one of ${named(meant)}.`;
  if (DIVIDED_VIETNAM.test(told(text)))
    return `${JSON.stringify(text)} was never a member of the United Nations and has no votes. Viet Nam, a member since 1977, is VNM.`;
  const like = statesLike(directory, text);
  const hint = like.length > 0 ? ` Like it: ${named(like)}.` : '';
  return `no state has the code or the name ${JSON.stringify(text)}.${hint} Write a code of ISO 3166, such as "RUS", or a name.`;
}

/** At most three states one of whose names begins so, or is so but for typing errors. */
function statesLike(directory: Directory, text: string): readonly Entry[] {
  if (wordsOf(text).length === 0) return [];
  const begin = entriesOf(directory, wordsOf(text), { by: 'NAME', direction: 'ASC' }, NOW);
  const name = told(text);
  const errors = toleratedErrors(name);
  const near = [...called(directory).byNames].flatMap(([other, entries]) =>
    Math.abs(other.length - name.length) <= errors && editDistance(other, name) <= errors ? entries : [],
  );
  return [...new Set([...near, ...begin])].slice(0, 3);
}
