import { placesOf } from '../kernel/bits.ts';
import { divisionsOf } from '../kernel/cohesion-at.ts';
import { counted } from '../kernel/counted.ts';
import { EXPRESSED, type Mask, type RollCall } from '../kernel/matrix.ts';
import type { Found, Measure, RollCallData, TableParameters } from '../kernel/measure.ts';
import { belonging, type Stay } from '../kernel/membership.ts';
import { countChoices } from '../kernel/shares.ts';

/** A vote, by its place, and how divided a set was at it: 0 is unanimous, 1 an even split in three. */
type Division = { readonly place: number; readonly division: number };
type Parameters = { readonly over: Mask; readonly stays: readonly Stay[] };

/** What divided a set of states. */
export const divisions: Measure<Record<never, never>, Parameters, Division[]> = {
  name: 'divisions',
  description: 'What divided a set of states: the votes at which it was least of one mind, 1 − its agreement index.',
  formulas: ['Agreement index'],
  options: {},
  run: divisionsIn,
  table: {
    row: 'vote',
    of: 'set',
    columns: ['vote', 'date', 'name', 'for', 'against', 'abstain', 'division'],
    sorted: 'that which divided the set most first, and the newer of two alike',
    many: true,
    examples: ['--member-of eu', '--region Africa --sessions 70-74 --topics human-rights'],
    find: tableOfDivisions,
  },
};

/** The votes at which at least two of the set expressed a choice, the most divided first. */
function divisionsIn({ matrix }: RollCallData, { over, stays }: Parameters): Division[] {
  const all = divisionsOf(matrix, stays);
  return placesOf(over)
    .map((place) => ({ place, division: all[place] as number }))
    .filter(({ division }) => division >= 0)
    .sort((a, b) => b.division - a.division || b.place - a.place);
}

function tableOfDivisions(data: RollCallData, { over, set }: TableParameters<Record<never, never>>): Found {
  const { matrix } = data;
  const stays = set?.stays ?? [];
  const during = belonging(matrix, stays);
  const counts = EXPRESSED.map((choice) => countChoices(matrix, choice, [...during.keys()], during));
  const rows = divisionsIn(data, { over, stays }).map(({ place, division }) => {
    const { key, latest, name } = matrix.rollCalls[place] as RollCall;
    return [key, latest, name, ...counts.map((of) => of[place] as number), division];
  });
  const divided = rows.filter((row) => Number(row.at(-1)) > 0).length;
  return {
    rows,
    summary: { votes: rows.length, divided },
    sentence: `Of ${set?.name} two or more voted at ${counted(rows.length, 'roll call')}, not alike at ${divided}.`,
  };
}
