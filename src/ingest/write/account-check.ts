import { type Note, type Position, REMARK } from '../read/problem.ts';
import { daySpan } from '../read/roll-call.ts';
import type { Account } from './account.ts';

/** So many votes are named. */
const SHOWN = 3;
/** The totals that ballots are held against, with their letters; who did not vote is called in too many ways to be counted. */
const COUNTED = [
  ['for', 'Y', 'yes'],
  ['against', 'N', 'no'],
  ['abstain', 'A', 'abstentions'],
] as const;

/** What is strange in votes of a file, each with its record, and where the first is. */
type Strange = { readonly at: Position; readonly votes: { readonly record: string; readonly text: string }[] };

/**
 * Holds votes of files that somebody brings against what these say themselves: totals that are not those of the ballots, and days that are not of the session
 * in the symbol, are told in the end, once for each file. `left` are the records that were left out.
 */
export function accountCheck(note: Note): { add(account: Account): void; settle(left: ReadonlySet<string>): void } {
  const totals = new Map<string, Strange>();
  const days = new Map<string, Strange>();
  const keep = (of: Map<string, Strange>, { at, record }: Account, text: string | null) => {
    if (text === null) return;
    const strange = of.get(at.file) ?? { at, votes: [] };
    of.set(at.file, strange);
    strange.votes.push({ record: at.record ?? record, text });
  };
  return {
    add(account) {
      keep(totals, account, otherTotals(account));
      keep(days, account, otherSession(account));
    },
    settle(left) {
      const tell = (of: Map<string, Strange>, sentence: (count: string, list: string) => string) => {
        for (const { at, votes } of of.values()) {
          const told = votes.filter(({ record }) => !left.has(record)).map(({ text }) => text);
          const more = told.length > SHOWN ? `; and ${(told.length - SHOWN).toLocaleString('en')} more` : '';
          const count = told.length === 1 ? 'one vote' : `${told.length.toLocaleString('en')} votes`;
          if (told.length > 0) note(at, sentence(count, `${told.slice(0, SHOWN).join('; ')}${more}`), REMARK);
        }
      };
      tell(
        totals,
        (count, list) =>
          `In ${count} the ballots are not as many as the totals that are stated: ${list}. Look whether rows are lacking or too many.`,
      );
      tell(
        days,
        (count, list) =>
          `In ${count} the day is not of the session or year in the symbol: ${list}. Look which of the two is right.`,
      );
    },
  };
}

/** Where ballots are not as many as stated: `ga/78/940, 3 yes stated and 2 there`; null where they are, or where nothing is stated, or there is no ballot. */
function otherTotals({ key, totals, letters }: Account): string | null {
  const differences = COUNTED.flatMap(([field, letter, word]) => {
    const [stated, there] = [totals[field], letters.split(letter).length - 1];
    return stated === null || stated === there ? [] : [`${stated} ${word} stated and ${there} there`];
  });
  return differences.length === 0 || /^\.*$/.test(letters) ? null : `${key}, ${differences.join(', ')}`;
}

/** Where the day of a vote is not of the years of its symbol: `ga/78/2 of 1990-05-01, and session 78 is of 2023 and 2024`; null where it may be. */
function otherSession({ key, date }: Account): string | null {
  const [, session] = /^(?:ga|c[1-6])\/(\d+)\//.exec(key) ?? [];
  const [, stated] = /^(?:sc|ecosoc)\/(\d{4})\//.exec(key) ?? [];
  // The first session was of 1946; drafts of one year may be voted on in the next one.
  const first = session === undefined ? Number(stated) : 1945 + Number(session);
  if (session === undefined && stated === undefined) return null;
  const { earliest, latest } = daySpan(date);
  if (earliest <= `${first + 1}-12-31` && latest >= `${first}-01-01`) return null;
  return `${key} of ${date}${session === undefined ? '' : `, and session ${session} is of ${first} and ${first + 1}`}`;
}
