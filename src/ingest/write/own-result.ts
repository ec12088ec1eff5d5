import { symbolKey } from '../../graph/kernel/symbol.ts';
import { daySpan, type Scope } from '../read/roll-call.ts';
import type { Seat } from '../read/seat.ts';
import type { StatedTotals } from '../read/stated-totals.ts';

/** What somebody's own file says of a vote of which it does not say what came of it. */
type Roll = {
  readonly key: string;
  readonly scope: Scope;
  readonly date: string;
  readonly symbol: string;
  readonly totals: StatedTotals;
  readonly states: readonly string[];
  readonly letters: string;
};

/** By whose vote a draft of the Security Council fails; China's seat was another government's until 1971. */
const PERMANENT = ['FRA', 'GBR', 'RUS', 'USA'];

/**
 * Whether the result of a vote may be worked out of its totals or its ballots: null where it may, OPEN where the ballots that are lacking could change it, where the
 * majority that was needed is not known, and where in the Security Council nine have not voted for it, or it is not known that no permanent member was against it.
 */
export function ownResult(roll: Roll, seats: ReadonlyMap<string, Seat>): 'OPEN' | null {
  const { key, scope, totals, letters } = roll;
  const count = (letter: string) => letters.split(letter).length - 1;
  const stated = totals.for !== null && totals.against !== null;
  const [yes, no] = [totals.for ?? count('Y'), totals.against ?? count('N')];
  const members = membersOf(roll, seats);
  const lacking = stated ? 0 : members === null ? null : Math.max(0, members - [...letters].filter(isSaid).length);
  if (lacking === null) return 'OPEN';
  if (yes + lacking <= no) return null;
  if (key.startsWith('sc/')) return lacking === 0 && yes >= majorityOf(roll) && isUnvetoed(roll, no) ? null : 'OPEN';
  const against = no + lacking;
  const bySymbol = scope === 'WHOLE' && symbolKey(roll.symbol) !== null;
  return isEnough(yes, against, bySymbol) ? null : 'OPEN';
}

/** Whether so many for a text and against it adopt it: two thirds do, and a majority where it is known to be all that was needed. */
export const isEnough = (yes: number, no: number, byMajority: boolean): boolean =>
  3 * yes >= 2 * (yes + no) || (byMajority && yes > no);

const isSaid = (letter: string): boolean => letter !== '.' && letter !== 'I';

/** How many states could vote; null where that is not known of the body. */
function membersOf({ key, date }: Roll, seats: ReadonlyMap<string, Seat>): number | null {
  const { earliest, latest } = daySpan(date);
  if (key.startsWith('sc/')) return earliest < ENLARGED ? 11 : 15;
  if (!/^(?:ga|c[1-6])\//.test(key)) return null;
  const isAway = ({ awayFrom, awayTo }: Seat) => awayFrom !== '' && awayFrom <= earliest && latest <= awayTo;
  return [...seats.values()].filter(
    (seat) => seat.from <= latest && (seat.to === '' || earliest <= seat.to) && !isAway(seat),
  ).length;
}

/** On this day the Security Council has fifteen members, of which nine must vote for a text; before, eleven and seven. */
const ENLARGED = '1966-01-01';
const majorityOf = ({ date }: Roll): number => (daySpan(date).earliest < ENLARGED ? 7 : 9);

/** Whether it is known that no permanent member was against it. */
function isUnvetoed({ date, states, letters }: Roll, no: number): boolean {
  if (no === 0) return true;
  const china = daySpan(date).latest < '1971-10-25' ? 'TWN' : 'CHN';
  return [...PERMANENT, china].every((code) => /[YAX-]/.test(letters[states.indexOf(code)] ?? '.'));
}
