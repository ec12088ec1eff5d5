import { optionOfWord } from '../../read/choice-word.ts';
import { columnName } from '../../read/column-name.ts';
import type { ColumnProfile } from '../../read/column-profile.ts';
import { slugOf } from '../../read/own-dataset.ts';

/** A group by its slug and its name, and the column that says who is a member; -1 where all who are listed are. */
export type ListedGroup = { readonly key: string; readonly name: string; readonly place: number };

/** Where a list of members has what; -1 where it does not have it. */
export type ListLayout = {
  readonly state: number;
  readonly from: number;
  readonly to: number;
  readonly groups: readonly ListedGroup[];
  readonly ignored: readonly string[];
};

const FROM = /^(?:from|since|start|joined|accession|entry|valid_from|depuis|desde|с)(?:_.*)?$/;
const TO = /^(?:to|until|till|end|left|exit|withdrawal|valid_to|hasta|по)(?:_.*)?$/;
const CALLED = /^(?:country|state|nation|name|land|pays|país|страна)/;
/** What a column is called that does not name the group. */
const NAMELESS = /^(?:is_)?(?:a_)?(?:member|members|membership|yes.?no|status|in)$/;
/** One that has words of people, and says of no state that it is a member. */
const REMARKS = /^(?:foot)?(?:notes?|remarks?|comments?)$/;

const MEMBER = new Set(['1', 'x', 'true', '✓', '✔', 'member']);
const NONE = new Set(['', '0', '-', 'false', 'nonmember', 'non-member']);

/** Whether a word says that a state is a member; null where it says neither. */
export function isMember(word: string): boolean | null {
  const plain = word.trim().toLowerCase();
  if (MEMBER.has(plain)) return true;
  if (NONE.has(plain)) return false;
  const option = optionOfWord(plain);
  return option === 'yes' ? true : option === 'no' ? false : null;
}

/** The layout of a list by its columns: a column of states, days, and a column of yes and no for each group; null where no column is of states. */
export function listLayout(columns: readonly ColumnProfile[], file: Omit<ListedGroup, 'place'>): ListLayout | null {
  const named = columns.map(({ name }) => columnName(name));
  const known = [...columns.keys()].filter((place) => columns[place]?.states && !columns[place].choices);
  const states = known.length > 0 ? known : [...columns.keys()].filter((place) => CALLED.test(named[place] ?? ''));
  const [state = -1] = [...states].sort((a, b) => Number(isCode(b)) - Number(isCode(a)));
  if (state === -1) return null;
  const from = named.findIndex((name) => FROM.test(name));
  const to = named.findIndex((name) => TO.test(name));
  const listed = [...columns.entries()].filter(
    ([place, { values }]) =>
      ![...states, from, to].includes(place) && values.length > 0 && saysWho(named[place] ?? '', values),
  );
  const groups = listed.map(([place, { name }]) =>
    listed.length === 1 && NAMELESS.test(columnName(name)) ? { ...file, place } : { key: slugOf(name), name, place },
  );
  const used = new Set([state, from, to, ...listed.map(([place]) => place)]);
  return {
    ...{ state, from, to },
    groups: groups.length === 0 ? [{ ...file, place: -1 }] : groups,
    ignored: columns.flatMap(({ name }, place) => (used.has(place) || name.trim() === '' ? [] : [name])),
  };

  /** Whether a column says who is a member, be it in words of which one is not clear: the import names that then, and takes nobody for a member. */
  function saysWho(name: string, values: readonly string[]): boolean {
    if (REMARKS.test(name)) return false;
    const said = values.map(isMember).filter((member) => member !== null);
    const mixed = said.includes(true) && said.includes(false) && 2 * said.length > values.length;
    return (
      said.length === values.length || mixed || (NAMELESS.test(name) && (said.length > 0 || (from === -1 && to === -1)))
    );
  }

  function isCode(place: number): boolean {
    return /code|iso/.test(named[place] ?? '');
  }
}
