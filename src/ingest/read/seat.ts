import { basename, dirname } from 'node:path';
import { readTable } from './csv.ts';
import type { Note, Position } from './problem.ts';
import { daySpan } from './roll-call.ts';
import { SEATS } from './shipped.ts';
import { shippedOnce } from './shipped-once.ts';

/**
 * From when to when a state had a seat in the United Nations; an empty `to`: it has it still. Whether with the seat the state itself ceased, and the first and last
 * day of a time in between in which it had none; empty where there was no such time.
 */
export type Seat = {
  readonly from: string;
  readonly to: string;
  readonly ceased: boolean;
  readonly awayFrom: string;
  readonly awayTo: string;
};

/** What an account says of who voted on which day. */
type Roll = {
  readonly key: string;
  readonly date: string;
  readonly states: readonly string[];
  readonly letters: string;
  readonly at: Position;
};

/** Bodies of the United Nations, by how their keys begin, in which a state votes only while it has its seat. */
const UNITED_NATIONS = /^(?:ga|sc|ecosoc|hrc|c[1-6]|ac-\d+|cn-\d+)\//;
/** The General Assembly and its committees, in which none votes before it is a member. */
const ASSEMBLY = /^(?:ga|c[1-6])\//;
const CAST = /[YNA]/;

const COLUMNS = ['code', 'from', 'to', 'end', 'away_from', 'away_to'];

/** The seats of states, by their codes. */
export const readSeats = (note: Note): Promise<ReadonlyMap<string, Seat>> =>
  shippedOnce('seats', [SEATS], note, readSeatRows);

async function readSeatRows(note: Note): Promise<ReadonlyMap<string, Seat>> {
  const seats = new Map<string, Seat>();
  for await (const { fields } of readTable(dirname(SEATS), basename(SEATS), COLUMNS, note)) {
    const [code = '', from = '', to = '', end, awayFrom = '', awayTo = ''] = fields;
    seats.set(code, { from, to, ceased: end === 'CEASED', awayFrom, awayTo });
  }
  return seats;
}

/**
 * Holds ballots against the times of seats: a record in which a state votes that was no more is doubtful, for perhaps the day is another or the
 * state its successor; who votes before it was a member, or while it was none for a time, is told in the end, once for each state.
 */
export async function seatCheck(note: Note): Promise<{ add(roll: Roll): void; settle(): void }> {
  const seats = await readSeats(note);
  type Early = {
    readonly at: Position;
    readonly key: string;
    readonly date: string;
    readonly why: string;
    votes: number;
  };
  const early = new Map<string, Early>();
  const tell = (code: string, one: Omit<Early, 'votes'>) => {
    const known = early.get(code) ?? { ...one, votes: 0 };
    known.votes += 1;
    early.set(code, known);
  };
  return {
    add({ key, date, states, letters, at }) {
      const { earliest, latest } = daySpan(date);
      for (const [place, code] of states.entries()) {
        const seat = seats.get(code);
        if (seat === undefined || !CAST.test(letters[place] ?? '.')) continue;
        const { from, to, ceased, awayFrom, awayTo } = seat;
        if (to !== '' && earliest > to && (ceased || UNITED_NATIONS.test(key)))
          note(at, `${code} votes in ${key} of ${date}, and ${ceased ? 'was no state' : 'had no seat'} after ${to}.`, {
            code: 'DOUBTFUL_MATCH',
            hint: 'Correct the day, or name the state that voted.',
          });
        else if (!ASSEMBLY.test(key)) continue;
        else if (latest < from) tell(code, { at, key, date, why: `took its seat on ${from}` });
        else if (awayFrom <= earliest && latest <= awayTo)
          tell(code, { at, key, date, why: `had no seat from ${awayFrom} to ${awayTo}` });
      }
    },
    settle() {
      for (const [code, { at, key, date, why, votes }] of early)
        note(
          at,
          `${code} votes in ${votes === 1 ? key : `${votes} votes, such as ${key}`} of ${date}, and ${why}: look whether that is right.`,
          { code: 'REMARK' },
        );
    },
  };
}
