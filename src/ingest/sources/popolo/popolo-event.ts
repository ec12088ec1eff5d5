import type { z } from 'zod';
import { parseUrn } from '../../../graph/kernel/urn.ts';
import { noteDayToCome } from '../../read/day.ts';
import type { FormerNames } from '../../read/former-name.ts';
import { type NameTable, noteUnknown } from '../../read/name-table.ts';
import { CHOICE_OF, totalsOf } from '../../read/popolo-option.ts';
import { type Note, type Position, REMARK } from '../../read/problem.ts';
import { readResult } from '../../read/result-word.ts';
import { isDate, type Scope } from '../../read/roll-call.ts';
import type { Seat } from '../../read/seat.ts';
import type { StateRow } from '../../read/state-table.ts';
import { keyOf, nextKey } from '../../read/vote-key.ts';
import { type Account, LETTER_OF } from '../../write/account.ts';
import { ownHead } from '../../write/own-head.ts';
import { ownResult } from '../../write/own-result.ts';
import type { countShape, datasetShape, motionShape, PopoloVote, PopoloVoteEvent, topicShape } from './popolo-shape.ts';

/** What the files say beside their vote events. */
export type PopoloReferences = {
  readonly datasets: Map<string, z.infer<typeof datasetShape>>;
  readonly topics: Map<string, z.infer<typeof topicShape>>;
  readonly motions: Map<string, z.infer<typeof motionShape>>;
  /** Codes of states by the ids of organizations. */
  readonly voters: Map<string, string>;
  /** What these are called. */
  readonly called: Map<string, string>;
  readonly states: Map<string, StateRow>;
  /** The names of bodies, by how the keys of their votes begin. */
  readonly bodies: Map<string, string>;
  readonly names: NameTable;
  readonly former: FormerNames;
  readonly seats: ReadonlyMap<string, Seat>;
  /** By the ids of vote events, where they do not stand in these. */
  readonly counts: Map<string, z.infer<typeof countShape>[]>;
  readonly votes: Map<string, PopoloVote[]>;
};

type Context = {
  readonly at: Position;
  readonly known: PopoloReferences;
  /** The states that all accounts share. */
  readonly codes: readonly string[];
  /** The vote events before by their keys, each with what tells it from others. */
  readonly keys: Map<string, string>;
  /** The ids of vote events before, each with what it says. */
  readonly ids: Map<string, string>;
  /** The slug of the dataset that a file of others is of. */
  readonly dataset: string;
  readonly note: Note;
};

type Said = { readonly option: string; readonly accounts: ReadonlyMap<string, string> | null };

/** What a vote event says: one account, or in a file of ours one of each source; none where it was told before. */
export function accountsOf(event: PopoloVoteEvent, context: Context): Account[] {
  const { at, known, codes, keys, ids, note } = context;
  const motion = event.motion ?? known.motions.get(event.motion_id ?? '');
  const found = keyOf({ ...event, motion });
  const date = event.start_date.slice(0, 10);
  if (found === null) {
    note(at, `The vote event ${at.record} has no symbol of a text of a body, nor has its motion.`, {
      hint: 'Give its identifier as "A/RES/74/247" or "ga/74/247".',
    });
    return [];
  }
  if (!isDate(date)) note({ ...at, field: 'start_date' }, `The date "${date}" is not one of the calendar.`);
  noteDayToCome(date, { ...at, field: 'start_date' }, note);
  const votes = votesOf(event, date, context);
  const listed = event.votes.length + (known.votes.get(event.id ?? '') ?? []).length;
  if (listed === 0 && event.accounts === undefined)
    note(at, `The vote event ${at.record} has no votes.`, {
      hint: 'Each vote stands in its "votes", or in a list "votes" with its vote_event_id, with an option and a voter.',
    });
  const content = JSON.stringify([event.id, date, [...votes].sort()]);
  const { scope } = found;
  let { key } = found;
  if (keys.get(key) === content) {
    note(at, `The vote event ${key} stands here twice alike, and counts once.`, REMARK);
    return [];
  }
  const before = ids.get(event.id ?? '');
  if (event.id !== undefined) ids.set(event.id, before ?? content);
  if (before !== undefined) {
    note(at, `The vote event ${event.id} stands here twice, and says another thing: one id is of one vote event.`, {
      code: 'DUPLICATE',
    });
    return [];
  }
  if (keys.has(key)) {
    const first = key;
    key = nextKey(key, scope, keys);
    note(at, `${at.record} is a second vote on ${first}, and is kept as ${key}.`, REMARK);
  }
  keys.set(key, content);
  const heads = event.accounts ?? [headOf(event, { key, scope, date }, votes, context)];
  return heads.map(({ counts, ...head }) => ({
    type: 'account',
    key,
    ...head,
    decided: event.accounts !== undefined,
    totals: totalsOf(counts),
    states: codes,
    letters: codes.map((code) => letterOf(votes.get(code), head.dataset)).join(''),
    at,
  }));
}

function letterOf(said: Said | undefined, dataset: string): string {
  const option = said?.accounts ? said.accounts.get(dataset) : said?.option;
  return option === undefined ? '.' : (LETTER_OF[CHOICE_OF[option] ?? ''] ?? '?');
}

/** What a file of others says of a vote event as a whole. */
function headOf(
  event: PopoloVoteEvent,
  { key, scope, date }: { key: string; scope: Scope; date: string },
  votes: ReadonlyMap<string, Said>,
  { at, codes, dataset, note, known: { motions, counts, seats } }: Context,
) {
  const motion = event.motion ?? motions.get(event.motion_id ?? '');
  const stated = [...event.counts, ...(counts.get(event.id ?? '') ?? [])];
  const other = stated.find((one) => stated.some(({ option, value }) => option === one.option && value !== one.value));
  if (other !== undefined) note(at, `The counts of ${at.record} have several of "${other.option}", which differ.`);
  const count = (option: string) => [...votes.values()].filter((vote) => vote.option === option).length;
  const complete = stated.every(
    ({ option, value }) => !['yes', 'no', 'abstain'].includes(option) || value === count(option),
  );
  const symbol = motion?.identifier ?? event.identifier ?? key;
  const letters = codes.map((code) => letterOf(votes.get(code), dataset)).join('');
  const roll = { key, scope, date, symbol, totals: totalsOf(stated), states: codes, letters };
  const head = ownHead({
    ...{ dataset, record: at.record ?? key, key, scope, date, complete, symbol },
    title: motion?.text ?? '',
    result: readResult(event.result || motion?.result, at, note) ?? ownResult(roll, seats),
  });
  return { ...head, counts: stated };
}

/** By state: what the file says that it did. A voter that is listed twice alike counts once. */
function votesOf(event: PopoloVoteEvent, date: string, { at, known, note }: Context): Map<string, Said> {
  const said = new Map<string, Said>();
  const votes = [...event.votes, ...(known.votes.get(event.id ?? '') ?? [])];
  let twice = 0;
  for (const [place, vote] of votes.entries()) {
    const { option, accounts } = vote;
    const where = { ...at, field: `votes.${place}.${vote.voter_id === undefined ? 'voter' : 'voter_id'}` };
    const state = stateOf(vote, date, known);
    const before = state === null ? undefined : said.get(state);
    if (state !== null) known.former(known.called.get(vote.voter_id ?? '') ?? nameOf(vote), state, date, () => where);
    if (state === null) noteUnknown(known.names, nameOf(vote), where, note);
    else if (before?.option === option) twice += 1;
    else if (before !== undefined)
      note(where, `The state ${state} has an earlier vote in ${at.record}, which is another.`, { code: 'DUPLICATE' });
    else
      said.set(state, {
        option,
        accounts: accounts ? new Map(accounts.map((one) => [one.dataset, one.option])) : null,
      });
  }
  if (twice > 0) note(at, `Voters are listed twice alike in ${at.record}, ${twice} of them; each counts once.`, REMARK);
  return said;
}

/** What a vote calls its voter, for people. */
const nameOf = ({ voter_id: id, voter_name: name, voter }: PopoloVote): string =>
  name ?? voter?.name ?? id ?? voter?.id ?? '';

/** The state that votes: the code beside a name decides, then the id, then the name. */
function stateOf(vote: PopoloVote, date: string, { voters, states, names }: PopoloReferences): string | null {
  const { voter } = vote;
  const codes = (voter?.identifiers ?? []).map(({ identifier }) => identifier);
  for (const text of [...codes, vote.voter_id, voter?.id, vote.voter_name, voter?.name]) {
    if (text === undefined) continue;
    const urn = parseUrn(text);
    if (urn?.type === 'state') return states.has(urn.key) ? urn.key : null;
    const found = states.has(text) ? text : (voters.get(text) ?? names.codeOf(text, date));
    if (found !== null) return found;
  }
  return null;
}
