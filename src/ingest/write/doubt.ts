import type { Account, AccountHead } from './account.ts';
import { compareChoices } from './ballot.ts';
import { castIn, type Said } from './event-ballots.ts';

/**
 * With more different votes than this share of the common ones, and than this number, two roll calls under one key are not taken for the same vote unasked:
 * of a few ballots, a few that differ say nothing.
 */
export const TOO_MANY = 0.08;
export const FEW = 5;
/** So many common votes tell that two roll calls are one, also where a source has another day: days are mistaken more often than a hundred votes. */
const MANY = 30;
/** So many of the votes that differ are named. */
const NAMED = 3;

/** Why an account may not be of the vote that the graph has under its key: a sentence with both sides, and what can be done. */
export type Doubt = { readonly account: Account; readonly sentence: string; readonly hint: string };

/** What of another account is looked at. */
type Other = Pick<AccountHead, 'dataset' | 'date' | 'scope'>;

/**
 * The first reason for which an account is not taken for the vote of others unasked: another part of the text, another day unless most states voted the same at
 * both, or too many other votes. Null where there is none, where its dataset has an account of the vote, or where somebody decided it.
 */
export function doubtOf(account: Account, others: readonly Other[], saidBefore: () => Said): Doubt | null {
  if (account.decided || others.length === 0 || others.some(({ dataset }) => dataset === account.dataset)) return null;
  const compared = others.map((head) => ({ head, ...compare(account, head, saidBefore()) }));
  for (const { head, common, different } of compared) {
    const sentence = otherVote(account, head, common >= MANY && different.length <= TOO_MANY * common);
    if (sentence !== null)
      return {
        account,
        sentence,
        hint: 'Correct the day or the part where it is wrong. A vote of its own needs a symbol or a key of its own.',
      };
  }
  for (const { head, common, different } of compared)
    if (different.length > Math.max(FEW, TOO_MANY * common))
      return {
        account,
        sentence: `${different.length} of the ${common} votes that ${account.key} has here and in ${head.dataset} differ (${different.slice(0, NAMED).join('; ')} …): perhaps they are two votes.`,
        hint: 'Decide it in a file and give it with --decisions; "caucus doubtful" shows its form.',
      };
  return null;
}

/** How many votes an account and another one have of the same states, and those that differ. */
function compare(account: Account, { dataset }: Other, before: Said): { common: number; different: string[] } {
  const different: string[] = [];
  let common = 0;
  for (const [state, choice] of castIn(account).cast) {
    const said = before.get(state)?.find((one) => one.dataset === dataset);
    const result = said === undefined ? 'none' : compareChoices(said.choice, choice);
    if (result === 'different') different.push(`${state} ${choice} here, ${said?.choice} there`);
    if (result === 'different' || result === 'equal') common += 1;
  }
  return { common, different };
}

/**
 * Whether the part of the text and, unless the votes tell enough, the day are those of another account; a month agrees with its days. Where they are not, a
 * sentence with both sides.
 */
function otherVote({ key, date, scope }: Account, { dataset, ...head }: Other, sameVotes: boolean): string | null {
  if (!sameVotes && !date.startsWith(head.date) && !head.date.startsWith(date))
    return `The vote ${key} is of ${date} here, and of ${head.date} in ${dataset}: perhaps they are two votes.`;
  if (scope !== head.scope)
    return `The vote ${key} is on ${PARTS[scope]} here, and on ${PARTS[head.scope]} in ${dataset}: perhaps they are two votes.`;
  return null;
}

const PARTS: Readonly<Record<Account['scope'], string>> = {
  WHOLE: 'the text as a whole',
  PARAGRAPH: 'a paragraph',
  AMENDMENT: 'an amendment',
  PROCEDURAL: 'a question of procedure',
};
