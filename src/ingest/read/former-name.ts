import { type Note, type Position, REMARK } from './problem.ts';
import { daySpan } from './roll-call.ts';
import type { StateRow } from './state-table.ts';

/** The last days of codes that were withdrawn, of seats that go on under another one. */
const CODES: Readonly<Record<string, string>> = {
  ...{ SUN: '1991-12-24', SU: '1991-12-24', BYS: '1991-09-19', ZAR: '1997-05-17', BUR: '1989-06-18' },
};

/** Tells that a state is named as it was no more on the day of a vote, as the Soviet Union in 1995: the seat is the same, the file may be wrong. */
export type FormerNames = (text: string, state: string, date: string, at: () => Position) => void;

/** What names tell that are of one time, by the table of states. */
export function formerNames(states: readonly StateRow[], note: Note): FormerNames {
  const ends = new Map<string, string>(Object.entries(CODES));
  const today = new Set(
    states.flatMap(({ name, names }) => [name, ...names.flatMap(({ to, text }) => (to === '' ? [text] : []))]),
  );
  for (const { code, names } of states)
    for (const { text, to } of names) if (to !== '' && !today.has(text)) ends.set(`${code} ${text.toUpperCase()}`, to);
  const told = new Set<string>();
  return (text, state, date, at) => {
    const name = text.trim();
    const end = ends.get(`${state} ${name.toUpperCase()}`) ?? ends.get(name.toUpperCase());
    if (end === undefined || daySpan(date).earliest <= end || told.has(name)) return;
    told.add(name);
    note(at(), `"${name}" is read as ${state} also after ${end}, when the state was called so no more.`, REMARK);
  };
}
