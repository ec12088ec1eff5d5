import { hasBit } from '../kernel/bits.ts';
import { seed } from '../kernel/common-options.ts';
import { counted } from '../kernel/counted.ts';
import type { Mask, Matrix } from '../kernel/matrix.ts';
import type { Found, Measure, RollCallData, TableParameters } from '../kernel/measure.ts';
import { belonging } from '../kernel/membership.ts';
import type { Values } from '../kernel/option.ts';
import type { Progress } from '../kernel/progress.ts';
import { submatrixOf } from '../kernel/submatrix.ts';
import { findCoalitions } from './coalitions.ts';

/** The bloc of a state at a roll call, both by their places, as any number from 0; null when it is in none. */
export type Membership = (state: number, rollCall: number) => number | null;

/** How often a state left its bloc. */
export type Defection = {
  /** Ballots compared with the bloc's choice. */
  readonly ballots: number;
  readonly defections: number;
  /** The places of the roll calls at which it left its bloc, in the order of time. */
  readonly at: readonly number[];
  /** Defections of ballots; null without any. */
  readonly share: number | null;
  /** Ballots that are not compared: the others had no single most frequent choice, or fewer than five of them expressed one. */
  readonly ties: number;
  readonly few: number;
};

const ENOUGH_OTHERS = 5;

/** How many of a bloc were against, abstained, and were for at one vote. */
type Tally = [against: number, abstain: number, yes: number];

/** The most frequent choice of the others of a bloc beside a member that chose so, by its place in the tally; or why they have none. */
function choiceOfOthers(tally: Readonly<Tally>, own: 0 | 1 | 2): 0 | 1 | 2 | 'few' | 'tie' {
  let [most, at, all, tie] = [-1, own, 0, false];
  for (const choice of [0, 1, 2] as const) {
    const count = tally[choice] - (choice === own ? 1 : 0);
    all += count;
    tie = count === most || (tie && count < most);
    if (count > most) [most, at] = [count, choice];
  }
  return all < ENOUGH_OTHERS ? 'few' : tie ? 'tie' : at;
}

const PLACES = { AGAINST: 0, ABSTAIN: 1, FOR: 2 } as const;

/** Which of these choices of the members of a bloc at one vote differ from the most frequent one of the others; nobody who expressed none. */
export function leavesOthers(choices: readonly string[]): boolean[] {
  const places = choices.map((choice) => (choice in PLACES ? PLACES[choice as keyof typeof PLACES] : null));
  const tally: Tally = [0, 0, 0];
  for (const place of places) if (place !== null) tally[place] += 1;
  return places.map((place) => {
    const others = place === null ? place : choiceOfOthers(tally, place);
    return typeof others === 'number' && others !== place;
  });
}

/**
 * By place of the state: the share of its expressed choices that differ from the most frequent choice of the other members of its bloc.
 * Who belongs to a bloc is asked for each roll call.
 */
export function findDefections(matrix: Matrix, over: Mask, blocOf: Membership): Defection[] {
  const { states, rollCalls, words, expressed, yes, no } = submatrixOf(matrix, over);
  const counts = Array.from({ length: states }, () => ({
    ...{ ballots: 0, defections: 0, ties: 0, few: 0 },
    at: [] as number[],
  }));
  const choices = new Int8Array(states);
  const blocs = new Int32Array(states);
  for (let k = 0; k < rollCalls.length; k += 1) {
    const place = rollCalls[k] as number;
    const tallies: Tally[] = [];
    for (let state = 0; state < states; state += 1) {
      const word = state * words + (k >>> 5);
      const bit = 1 << (k & 31);
      const bloc = ((expressed[word] as number) & bit) === 0 ? null : blocOf(state, place);
      blocs[state] = bloc ?? -1;
      if (bloc === null) continue;
      const choice = ((yes[word] as number) & bit) !== 0 ? 2 : ((no[word] as number) & bit) !== 0 ? 0 : 1;
      choices[state] = choice;
      tallies[bloc] ??= [0, 0, 0];
      tallies[bloc][choice] += 1;
    }
    for (let state = 0; state < states; state += 1) {
      const tally = tallies[blocs[state] as number];
      const count = counts[state];
      if (tally === undefined || count === undefined) continue;
      const choice = choices[state] as 0 | 1 | 2;
      const others = choiceOfOthers(tally, choice);
      if (others === 'few') count.few += 1;
      else if (others === 'tie') count.ties += 1;
      else {
        count.ballots += 1;
        if (others === choice) continue;
        count.defections += 1;
        count.at.push(place);
      }
    }
  }
  return counts.map((count) => ({ ...count, share: count.ballots === 0 ? null : count.defections / count.ballots }));
}

const OPTIONS = { seed };

/** The bloc of each state, by any number from 0, or -1 for one in none; where it has a mask, only at those roll calls. */
type Parameters = Partial<Values<typeof OPTIONS>> & {
  readonly over: Mask;
  readonly blocs: Int32Array;
  readonly during?: ReadonlyMap<number, Mask> | undefined;
};

/** How often each state left its bloc. */
export const defections: Measure<typeof OPTIONS, Parameters, Defection[]> = {
  name: 'defections',
  description: 'How often this state left the bloc that `coalitions` finds for it, or one that is given.',
  formulas: ['Defection'],
  options: OPTIONS,
  run: ({ matrix }, { over, blocs, during }) =>
    findDefections(matrix, over, (state, rollCall) => {
      const bloc = blocs[state] as number;
      const mask = during?.get(state);
      return bloc < 0 || (mask !== undefined && !hasBit(mask, rollCall)) ? null : bloc;
    }),
  table: {
    row: 'state',
    of: 'anySet',
    columns: ['bloc', 'state', 'name', 'share', 'defections', 'ballots', 'ties', 'few', 'newest'],
    sorted: 'whoever left its bloc most often first; newest is the newest vote at which it did',
    many: true,
    examples: ['--member-of eu', '--sessions 74', '--region Europe --topics human-rights'],
    find: tableOfDefections,
  },
};

/** The blocs that are compared with, by their labels, and which state is in which: the set that is given, else those that are found. */
function blocsOf(data: RollCallData, { over, names, set, seed }: TableParameters<typeof OPTIONS>, progress: Progress) {
  const blocs = new Int32Array(data.matrix.states.length).fill(-1);
  if (set !== null) {
    const during = belonging(data.matrix, set.stays);
    for (const state of during.keys()) blocs[state] = 0;
    return { blocs, during, labels: [set.name], reason: null };
  }
  const nameOf = (state: number) => names[state] as string;
  const found = findCoalitions(data.matrix, over, { seed, nameOf, progress });
  for (const [place, { members }] of found.blocs.entries()) for (const { state } of members) blocs[state] = place;
  return { blocs, labels: found.blocs.map(({ label }) => label), reason: found.reason };
}

function tableOfDefections(data: RollCallData, parameters: TableParameters<typeof OPTIONS>, progress: Progress): Found {
  const { over, names, seed } = parameters;
  const { matrix } = data;
  const { blocs, during, labels, reason } = blocsOf(data, parameters, progress);
  const all = defections.run(data, { over, blocs, during, seed }, progress);
  const rows = [...all.entries()]
    .filter(([state, { ballots, ties, few }]) => (blocs[state] as number) >= 0 && ballots + ties + few > 0)
    .sort(([, a], [, b]) => (b.share ?? -1) - (a.share ?? -1))
    .map(([state, { share, defections, ballots, ties, few, at }]) => [
      ...[labels[blocs[state] as number] as string, matrix.states[state] as string, names[state] as string],
      ...[share, defections, ballots, ties, few, matrix.rollCalls[at.at(-1) ?? -1]?.key ?? null],
    ]);
  return {
    rows,
    summary: { blocs: labels.length, reason },
    sentence:
      reason ??
      `${counted(rows.length, 'state')} ${rows.length === 1 ? 'is' : 'are'} compared with the others of their bloc, of ${labels.length}.`,
  };
}
