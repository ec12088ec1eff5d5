import type { z } from 'zod';
import { symbolKey } from '../../../graph/kernel/symbol.ts';
import { parseUrn } from '../../../graph/kernel/urn.ts';
import { type NameTable, noteUnknown } from '../../read/name-table.ts';
import { CHOICE_OF, totalsOf } from '../../read/popolo-option.ts';
import type { Note, Position } from '../../read/problem.ts';
import { isDate, NO_DETAILS, regularSessionOf } from '../../read/roll-call.ts';
import type { StateRow } from '../../read/state-table.ts';
import { type Account, LETTER_OF } from '../../write/account.ts';
import type { countShape, datasetShape, motionShape, PopoloVoteEvent, topicShape, voteShape } from './popolo-shape.ts';

/** What the files say beside their vote events. */
export type PopoloReferences = {
  readonly datasets: Map<string, z.infer<typeof datasetShape>>;
  readonly topics: Map<string, z.infer<typeof topicShape>>;
  readonly motions: Map<string, z.infer<typeof motionShape>>;
  /** Codes of states by the ids of organizations. */
  readonly voters: Map<string, string>;
  readonly states: Map<string, StateRow>;
  readonly names: NameTable;
  /** By the ids of vote events, where they do not stand in these. */
  readonly counts: Map<string, z.infer<typeof countShape>[]>;
  readonly votes: Map<string, z.infer<typeof voteShape>[]>;
};

/** The dataset of files that do not say whose they are. */
export const UNNAMED_DATASET = {
  slug: 'popolo',
  name: 'Popolo file',
  licence: 'not stated',
  url: 'https://www.popoloproject.com',
  citation: 'The file that was imported does not say.',
};

type Context = {
  readonly at: Position;
  readonly known: PopoloReferences;
  /** The states that all accounts share. */
  readonly codes: readonly string[];
  /** The keys of the vote events before. */
  readonly keys: Set<string>;
  readonly note: Note;
};

type Said = { readonly option: string; readonly accounts: ReadonlyMap<string, string> | null };

/** What a vote event says: one account, or in a file of ours one of each source. */
export function accountsOf(event: PopoloVoteEvent, context: Context): Account[] {
  const { at, known, codes, keys, note } = context;
  const key = keyOf(event, known);
  const date = event.start_date.slice(0, 10);
  if (key === null) {
    note(at, `The vote event ${event.id} has no symbol of a resolution, nor has its motion.`, {
      hint: 'Give its identifier as "A/RES/74/247" or "ga/74/247".',
    });
    return [];
  }
  if (!isDate(date)) note({ ...at, field: 'start_date' }, `The date "${date}" is not one of the calendar.`);
  if (keys.has(key)) note(at, `The vote event ${key} stands in an earlier place too.`, { code: 'DUPLICATE' });
  keys.add(key);
  const votes = votesOf(event, date, context);
  const heads = event.accounts ?? [headOf(event, key, date, votes, known)];
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

function keyOf({ id, identifier, motion_id, motion }: PopoloVoteEvent, { motions }: PopoloReferences): string | null {
  const urn = parseUrn(id);
  if (urn?.type === 'vote' && identifier === urn.key) return urn.key;
  const symbols = [identifier, motion?.identifier, motions.get(motion_id ?? '')?.identifier];
  for (const symbol of symbols) if (symbol !== undefined && symbolKey(symbol) !== null) return symbolKey(symbol);
  return null;
}

/** What a file of others says of a vote event as a whole. */
function headOf(
  event: PopoloVoteEvent,
  key: string,
  date: string,
  votes: ReadonlyMap<string, Said>,
  { motions, counts }: PopoloReferences,
) {
  const motion = event.motion ?? motions.get(event.motion_id ?? '');
  const stated = [...event.counts, ...(counts.get(event.id) ?? [])];
  const count = (option: string) => [...votes.values()].filter((vote) => vote.option === option).length;
  const complete = stated.every(
    ({ option, value }) => !['yes', 'no', 'abstain'].includes(option) || value === count(option),
  );
  return {
    dataset: UNNAMED_DATASET.slug,
    record: event.id,
    parts: [],
    date,
    session: regularSessionOf(key, date),
    scope: 'WHOLE' as const,
    symbol: motion?.identifier ?? event.identifier ?? key,
    name: motion?.text ?? '',
    heading: motion?.text ?? '',
    description: '',
    details: NO_DETAILS,
    facts: [],
    topics: [],
    codedTopics: [],
    important: null,
    broken: false,
    complete,
    repeats: null,
    doubtful: false,
    counts: stated,
  };
}

/** By state: what the file says that it did. */
function votesOf(event: PopoloVoteEvent, date: string, { at, known, note }: Context): Map<string, Said> {
  const said = new Map<string, Said>();
  const votes = [...event.votes, ...(known.votes.get(event.id) ?? [])];
  for (const [place, { voter_id: voter, option, accounts }] of votes.entries()) {
    const where = { ...at, field: `votes.${place}.voter_id` };
    const state = stateOf(voter, date, known);
    if (state === null) noteUnknown(known.names, voter, where, note);
    else if (said.has(state))
      note(where, `The state ${state} has an earlier vote in ${at.record}.`, { code: 'DUPLICATE' });
    else
      said.set(state, {
        option,
        accounts: accounts ? new Map(accounts.map((one) => [one.dataset, one.option])) : null,
      });
  }
  return said;
}

function stateOf(voter: string, date: string, { voters, states, names }: PopoloReferences): string | null {
  const urn = parseUrn(voter);
  if (urn?.type === 'state') return states.has(urn.key) ? urn.key : null;
  if (states.has(voter)) return voter;
  return voters.get(voter) ?? names.codeOf(voter, date);
}
