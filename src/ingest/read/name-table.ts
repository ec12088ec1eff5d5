import { basename, dirname } from 'node:path';
import { editDistance } from '../../graph/kernel/name-match.ts';
import { readTable } from './csv.ts';
import { codeOfNoted } from './noted-name.ts';
import type { Note, Position } from './problem.ts';
import { daySpan } from './roll-call.ts';
import { shippedOnce } from './shipped-once.ts';

/** A name of a source with the state that it stands for, from and to a month or a day; empty: open. */
type Named = { readonly code: string; readonly from: string; readonly to: string };

/** The names of states in a source: reviewed tables decide, never likeness. */
export type NameTable = {
  /** The state that a name stands for in a year, a month or on a day, or null. */
  codeOf(name: string, date: string): string | null;
  /** The names most like one that is unknown, one of each state, with their codes, the best first. */
  like(name: string): string[];
  /** The code of the one state that a name is clearly most like; null where two are, or where its like is one of two that are easily taken for each other. */
  likeliest(name: string): string | null;
};

const COLUMNS = ['name', 'code', 'from', 'to'];

/** Reads tables of names; a later table goes before an earlier one. */
export const readNameTable = (tables: readonly string[], note: Note): Promise<NameTable> =>
  shippedOnce('names', tables, note, (note) => readNames(tables, note));

async function readNames(tables: readonly string[], note: Note): Promise<NameTable> {
  const names = new Map<string, Named[]>();
  for (const table of tables) {
    for await (const { fields } of readTable(dirname(table), basename(table), COLUMNS, note)) {
      const [written = '', code = '', from = '', to = ''] = fields;
      const name = plain(written);
      if (code !== '') names.set(name, [{ code, from, to }, ...(names.get(name) ?? [])]);
    }
  }
  // A name that was typed without its marks, or with letters of another script that look alike, is found where it can be but one.
  const bare = new Map<string, Named[]>();
  for (const [name, named] of names) {
    const letters = bareOf(name);
    bare.set(letters, [...(bare.get(letters) ?? []), ...named]);
  }
  for (const [name, named] of bare) if (new Set(named.map(({ code }) => code)).size > 1) bare.delete(name);
  const nearest = (name: string): Near[] => {
    const wanted = plain(name);
    return [...names]
      .map(([known, [named]]) => ({ known, code: named?.code ?? '', distance: distanceOf(wanted, known) }))
      .filter(({ known, distance }) => distance <= allowedFor(Math.min(known.length, wanted.length)))
      .sort((a, b) => a.distance - b.distance || (a.known < b.known ? -1 : 1))
      .filter(({ code }, at, all) => all.findIndex((other) => other.code === code) === at)
      .slice(0, 3);
  };
  // A name stands in a file as often as its state has voted.
  const spelt = new Map<string, readonly Named[]>();
  const find = (name: string): readonly Named[] | undefined => {
    const found = spelt.get(name) ?? names.get(plain(name)) ?? bare.get(bareOf(name));
    if (found !== undefined) spelt.set(name, found);
    return found;
  };
  const codeOf = (name: string, date: string): string | null => {
    const found = find(name);
    if (found?.length === 1 && found[0]?.from === '' && found[0].to === '') return found[0].code;
    const { latest } = daySpan(date);
    const holds = ({ from, to }: Named) =>
      (from === '' || latest.slice(0, from.length) >= from) && (to === '' || latest.slice(0, to.length) <= to);
    return found?.find(holds)?.code ?? null;
  };
  return {
    codeOf: (name, date) => codeOf(name, date) ?? codeOfNoted(name, (other) => codeOf(other, date)),
    like: (name) => nearest(name).map(({ known, code }) => `${code} (${known})`),
    likeliest(name) {
      const [first, second] = nearest(name);
      const clear = first !== undefined && (second === undefined || second.distance > first.distance);
      return clear && !TWINS.has(first.code) ? first.code : null;
    },
  };
}

/** A name that is like another: as it stands in a table, its state, and how many letters differ. */
type Near = { readonly known: string; readonly code: string; readonly distance: number };

/** States whose names are like those of another, so that likeness says nothing: a person must say which is meant. */
const TWINS = new Set([
  ...['DEU', 'DDR', 'COD', 'COG', 'KOR', 'PRK', 'CHN', 'TWN', 'VNM', 'YEM', 'YMD', 'GIN', 'GNB', 'GNQ', 'PNG'],
  ...['DMA', 'DOM', 'NER', 'NGA', 'SDN', 'SSD', 'GEO', 'IRL', 'GBR', 'WSM', 'ASM'],
]);

/** So many letters may differ in names of a length; of a short one each letter counts. */
const allowedFor = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : Math.max(2, length / 3));

/** How many letters differ; one where a name is the beginning of the other, as common names are of official ones. */
const distanceOf = (wanted: string, known: string): number =>
  wanted !== known && (known.startsWith(`${wanted} `) || wanted.startsWith(`${known} `))
    ? 1
    : editDistance(wanted, known);

/** A name without the accidents of typing: case, blanks, the form of apostrophes, and of accented letters, which may be one character or two. */
const plain = (name: string): string =>
  name.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim().toUpperCase();

/** Letters of a Cyrillic word that were typed as others that look like them. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'И', І: 'И', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У' },
};

/** A name as it is typed in a hurry: without marks, points and hyphens. */
const bareOf = (name: string): string => {
  const letters = plain(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return /\p{Script=Cyrillic}/u.test(letters)
    ? letters.replace(/[A-ZІ]/g, (letter) => ALIKE[letter] ?? letter)
    : letters;
};

/** Notes a name that no table knows, with those that are like it. */
export function noteUnknown(names: NameTable, name: string, at: Position, note: Note): void {
  const like = names.like(name);
  note(at, `The state "${name}" is in no table of names.`, {
    code: 'UNKNOWN_STATE',
    unknown: { name, like },
    hint: `${like.length === 0 ? '' : `Like it: ${like.join(', ')}. `}Decide it in a file name,code,from,to and give it with --aliases.`,
  });
}
