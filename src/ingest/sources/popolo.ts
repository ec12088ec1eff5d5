import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { symbolKey } from '../../graph/symbol.ts';
import { parseUrn } from '../../graph/urn.ts';
import { type Account, LETTER_OF } from '../account.ts';
import { readText, UnreadableFile } from '../file.ts';
import { type JsonElement, JsonProblem, readElements } from '../json.ts';
import { type Names, noteUnknown, readNames } from '../names.ts';
import {
  CHOICE_OF,
  datasetShape,
  motionShape,
  organizationShape,
  type PopoloVoteEvent,
  topicShape,
  totalsOf,
  voteEventShape,
} from '../popolo.ts';
import type { Note, Position } from '../problem.ts';
import { isDate } from '../roll-call.ts';
import { LIBRARY, RECORD } from '../shipped.ts';
import type { Source } from '../source.ts';
import { readStates, type StateRow } from '../state-table.ts';
import type { VoteRow } from '../vote-row.ts';

/** What a file says before its vote events. */
type Known = {
  readonly datasets: Map<string, z.infer<typeof datasetShape>>;
  readonly topics: Map<string, z.infer<typeof topicShape>>;
  readonly motions: Map<string, z.infer<typeof motionShape>>;
  /** Codes of states by the ids of organizations. */
  readonly voters: Map<string, string>;
  readonly states: Map<string, StateRow>;
};

/** The dataset of files that do not say whose they are. */
const OTHERS = {
  slug: 'popolo',
  name: 'Popolo file',
  licence: 'not stated',
  url: 'https://www.popoloproject.com',
  citation: 'The file that was imported does not say.',
};

/** Popolo files (popoloproject.com): motions, vote events, counts and votes; ours say besides what every source says. */
export const popolo: Source<VoteRow> = {
  name: 'popolo',
  about: 'Votes in Popolo JSON: motions, vote events, counts and votes.',
  folder: null,

  files: async (folder) => (await readdir(folder)).filter((file) => /\.json(\.gz)?$/.test(file)).sort(),

  async *read({ folder, files }, note, { aliases }) {
    if (files.length === 0) note({ file: folder, line: 1, column: 1 }, 'The folder has no JSON file.', UNREADABLE);
    const tables = [join(RECORD, 'registry', 'unvotes-names.csv'), join(LIBRARY, 'names.csv')];
    const names = await readNames([...tables, ...(aliases === undefined ? [] : [aliases])], note);
    const states = new Map((await readStates(RECORD, note)).map((state) => [state.code, state]));
    const known: Known = { datasets: new Map(), topics: new Map(), motions: new Map(), voters: new Map(), states };
    for (const file of files)
      for await (const element of elements(folder, file, ['datasets', 'topics', 'organizations', 'motions'], note))
        learn(element, file, known, names, note);

    const accounts: Account[] = [];
    const keys = new Set<string>();
    for (const file of files)
      for await (const { value, line, column } of elements(folder, file, ['vote_events'], note)) {
        const id = (value as { id?: unknown }).id;
        const at: Position = { file, line, column, record: typeof id === 'string' ? id : `${line}:${column}` };
        const checked = voteEventShape.safeParse(value);
        if (!checked.success) noteIssues(checked.error, at, note);
        else accounts.push(...accountsOf(checked.data, at, known, names, keys, note));
      }

    const used = new Set(accounts.map(({ dataset }) => dataset));
    for (const dataset of [...known.datasets.values(), OTHERS])
      if (used.delete(dataset.slug)) yield { type: 'dataset', ...dataset };
    yield* known.states.values();
    for (const topic of known.topics.values()) yield { type: 'topic', ...topic };
    yield* accounts;
  },
};

const UNREADABLE = { code: 'UNREADABLE' } as const;

/** The elements of lists of a file; a file that is no JSON is noted, and ends there. */
async function* elements(folder: string, file: string, lists: string[], note: Note): AsyncGenerator<JsonElement> {
  try {
    yield* readElements(readText(join(folder, file)), lists);
  } catch (error) {
    if (!(error instanceof JsonProblem || error instanceof UnreadableFile)) throw error;
    note({ file, line: error.line, column: error.column }, error.message, UNREADABLE);
  }
}

function noteIssues(error: z.ZodError, at: Position, note: Note): void {
  for (const { path, message } of error.issues)
    note({ ...at, field: path.join('.') }, `${path.join('.') || 'The element'}: ${message}.`);
}

function learn({ list, value, line, column }: JsonElement, file: string, known: Known, names: Names, note: Note): void {
  const checked = <T>(shape: z.ZodType<T>): T | null => {
    const result = shape.safeParse(value);
    if (!result.success) noteIssues(result.error, { file, line, column }, note);
    return result.success ? result.data : null;
  };
  if (list === 'datasets') {
    const dataset = checked(datasetShape);
    if (dataset) known.datasets.set(dataset.slug, dataset);
  } else if (list === 'topics') {
    const topic = checked(topicShape);
    if (topic) known.topics.set(topic.slug, topic);
  } else if (list === 'motions') {
    const motion = checked(motionShape);
    if (motion) known.motions.set(motion.id, motion);
  } else {
    const organization = checked(organizationShape);
    if (organization) learnVoter(organization, known, names);
  }
}

function learnVoter(organization: z.infer<typeof organizationShape>, { voters, states }: Known, names: Names): void {
  const { id, name, identifiers, other_names, region, member_of_the_united_nations: member } = organization;
  const urn = parseUrn(id);
  const identified = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.identifier ?? '';
  if (urn?.type === 'state' && member !== undefined) {
    const rows = other_names.map(({ name, note, start_date, end_date }) => ({
      kind: note,
      text: name,
      from: start_date,
      to: end_date,
    }));
    const state = {
      code: urn.key,
      iso2: identified('ISO 3166-1 alpha-2'),
      m49: identified('UN M49'),
      region,
      member,
      name,
    };
    states.set(urn.key, { type: 'state', ...state, names: rows });
    voters.set(id, urn.key);
    return;
  }
  const iso3 = identified('ISO 3166-1 alpha-3');
  const code = states.has(iso3) ? iso3 : names.codeOf(name, '9999-12-31');
  if (code !== null) voters.set(id, code);
}

type Said = { state: string; option: string; accounts: Map<string, string> | null };

function accountsOf(
  event: PopoloVoteEvent,
  at: Position,
  known: Known,
  names: Names,
  keys: Set<string>,
  note: Note,
): Account[] {
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
  const votes = votesOf(event, date, at, known, names, note);
  const heads = event.accounts ?? [headOf(event, key, date, votes, known)];
  return heads.map(({ counts, ...head }) => ({
    type: 'account',
    key,
    ...head,
    decided: event.accounts !== undefined,
    totals: totalsOf(counts),
    states: votes.map(({ state }) => state),
    letters: votes
      .map(({ option, accounts }) => {
        const said = accounts === null ? option : accounts.get(head.dataset);
        return said === undefined ? '.' : (LETTER_OF[CHOICE_OF[said] ?? ''] ?? '?');
      })
      .join(''),
    at,
  }));
}

function keyOf({ id, identifier, motion_id }: PopoloVoteEvent, { motions }: Known): string | null {
  const urn = parseUrn(id);
  if (urn?.type === 'vote' && identifier === urn.key) return urn.key;
  const motion = motions.get(motion_id ?? '');
  for (const symbol of [identifier, motion?.identifier])
    if (symbol !== undefined && symbolKey(symbol) !== null) return symbolKey(symbol);
  return null;
}

/** What a file of others says of a vote event as a whole. */
function headOf(event: PopoloVoteEvent, key: string, date: string, votes: readonly Said[], { motions }: Known) {
  const motion = motions.get(event.motion_id ?? '');
  const count = (option: string) => votes.filter((vote) => vote.option === option).length;
  const complete = event.counts.every(
    ({ option, value }) => !['yes', 'no', 'abstain'].includes(option) || value === count(option),
  );
  return {
    dataset: OTHERS.slug,
    record: event.id,
    date,
    scope: 'WHOLE' as const,
    symbol: motion?.identifier ?? event.identifier ?? key,
    heading: motion?.text ?? '',
    topics: [],
    important: false,
    broken: false,
    complete,
    repeats: null,
    doubtful: false,
    counts: event.counts,
  };
}

function votesOf(
  { votes }: PopoloVoteEvent,
  date: string,
  at: Position,
  known: Known,
  names: Names,
  note: Note,
): Said[] {
  const said: Said[] = [];
  const seen = new Set<string>();
  for (const [place, { voter_id: voter, option, accounts }] of votes.entries()) {
    const where = { ...at, field: `votes.${place}.voter_id` };
    const state = stateOf(voter, date, known, names);
    if (state === null) noteUnknown(names, voter, where, note);
    else if (seen.has(state))
      note(where, `The state ${state} has an earlier vote in ${at.record}.`, { code: 'DUPLICATE' });
    else
      said.push({
        state,
        option,
        accounts: accounts ? new Map(accounts.map((one) => [one.dataset, one.option])) : null,
      });
    if (state !== null) seen.add(state);
  }
  return said;
}

function stateOf(voter: string, date: string, { voters, states }: Known, names: Names): string | null {
  const urn = parseUrn(voter);
  if (urn?.type === 'state') return states.has(urn.key) ? urn.key : null;
  if (states.has(voter)) return voter;
  return voters.get(voter) ?? names.codeOf(voter, date);
}
