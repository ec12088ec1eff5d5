import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import { readAllNames } from '../../read/all-names.ts';
import { readText } from '../../read/file.ts';
import { filesEnding } from '../../read/files-in.ts';
import { formerNames } from '../../read/former-name.ts';
import type { Input } from '../../read/input.ts';
import { issueSentence } from '../../read/issue-sentence.ts';
import { type JsonElement, JsonProblem, readElements } from '../../read/json.ts';
import { datasetOf } from '../../read/own-dataset.ts';
import { type Note, type Position, REMARK, UNREADABLE, UnreadableFile } from '../../read/problem.ts';
import { readSeats } from '../../read/seat.ts';
import { RECORD } from '../../read/shipped.ts';
import { isShipped } from '../../read/shipped-datasets.ts';
import { readStates } from '../../read/state-table.ts';
import { votedTextKey } from '../../read/vote-key.ts';
import type { Account } from '../../write/account.ts';
import { checkChanges } from '../../write/many-changes.ts';
import type { Source } from '../../write/source.ts';
import type { VoteRow } from '../../write/vote-row.ts';
import { writeVotes } from '../../write/write-votes.ts';
import { accountsOf, type PopoloReferences } from './popolo-event.ts';
import { formOf, noteNothing } from './popolo-form.ts';
import { KEEPERS } from './popolo-lists.ts';
import { strangeIn, strangeInVotes, voteEventShape } from './popolo-shape.ts';

const ENDINGS = ['json', 'ndjson', 'jsonl'];

/** Popolo files (popoloproject.com), whose parts may stand in each other or beside each other; ours say besides what every source says. */
export const popolo: Source<VoteRow> = {
  name: 'popolo',
  about: 'Votes in Popolo JSON: motions, vote events, counts and votes.',
  folder: null,
  endings: ENDINGS,

  files: (folder) => filesEnding(folder, ENDINGS),

  async *read(input, note, { aliases, dataset }) {
    const { folder, files, progress } = input;
    // Files are read twice: vote events may stand before what they refer to.
    const half = { ...input, progress: (bytes: number) => progress?.(bytes / 2) };
    if (files.length === 0) note({ file: folder, line: 1, column: 1 }, 'The folder has no JSON file.', UNREADABLE);
    const states = await readStates(RECORD, note);
    const known: PopoloReferences = {
      datasets: new Map(),
      topics: new Map(),
      motions: new Map(),
      voters: new Map(),
      called: new Map(),
      states: new Map(states.map((state) => [state.code, state])),
      bodies: new Map(),
      names: await readAllNames(aliases, note),
      former: formerNames(states, note),
      seats: await readSeats(note),
      counts: new Map(),
      votes: new Map(),
    };
    // The vote events that elements beside them name, each with the first place.
    const named = new Map<string, Position>();
    for (const file of files)
      for await (const { list, value, line, column } of elements(half, file, Object.keys(KEEPERS), note)) {
        const error = KEEPERS[list]?.(value, known);
        const event = (value as { vote_event_id?: unknown } | null)?.vote_event_id;
        const record = event == null ? {} : { record: String(event) };
        const at = { file, line, column, ...record };
        if (error !== undefined) noteIssues(error, at, note);
        if (list !== 'votes' && list !== 'counts') continue;
        if (event != null) named.set(String(event), named.get(String(event)) ?? at);
        else
          note(
            { ...at, record: `${line}:${column}` },
            `An element of "${list}" has no vote_event_id: it is of no vote event.`,
          );
        noteUnread([value], at, note);
      }

    // All accounts share one list of states: then a ballot is one byte.
    const codes = [...known.states.keys()];
    const accounts: Account[] = [];
    const [keys, ids] = [new Map<string, string>(), new Map<string, string>()];
    let events = 0;
    const own = datasetOf(input.files, dataset);
    for (const file of files)
      for await (const element of elements(half, file, ['vote_events', 'motions'], note))
        for (const { value, motion } of eventsIn(element)) {
          const { id } = (value ?? {}) as { id?: unknown };
          const at: Position = {
            file,
            line: element.line,
            column: element.column,
            record: id != null ? String(id) : `${element.line}:${element.column}`,
          };
          events += 1;
          if (id != null) named.delete(String(id));
          const checked = voteEventShape.safeParse(value);
          if (!checked.success) noteIssues(checked.error, at, note);
          else {
            const strange = strangeIn(value as object);
            if (strange.length > 0) note(at, `Of vote events is ignored: ${strange.join(', ')}.`, REMARK);
            noteUnread((value as { votes?: unknown }).votes, at, note);
            accounts.push(
              ...accountsOf(
                { ...checked.data, ...motion },
                { ...{ at, known, codes, keys, ids, note }, dataset: own.slug },
              ),
            );
          }
        }

    if (events === 0) await noteNothing(input, note);
    else
      for (const [event, at] of named)
        note(at, `The vote event ${event}, which votes or counts name, is in none of the files: they are left out.`, {
          hint: 'Their vote_event_id must be the id of a vote event, letter by letter.',
        });
    const used = new Set(accounts.map(({ dataset }) => dataset));
    for (const dataset of [...known.datasets.values(), own])
      if (used.delete(dataset.slug))
        yield { type: 'dataset', ...dataset, ...(isShipped(dataset.slug) && { unsaid: UNSAID }) };
    yield* known.states.values();
    for (const topic of known.topics.values()) yield { type: 'topic', ...topic };
    for (const [key, name] of known.bodies) yield { type: 'body', key, name };
    yield* accounts;
  },

  check: checkChanges,
  write: writeVotes,

  async copy(input, records, into) {
    await mkdir(into, { recursive: true });
    for (const file of input.files)
      await pipeline(
        Readable.from(chosen(input, file, records)),
        createWriteStream(join(into, file.replace(/\.gz$/, ''))),
      );
  },
};

/** What a file does not decide of a dataset that ships. */
const UNSAID = ['name', 'licence', 'url', 'citation'] as const;

/** What an element is that stands in no list of its name: a vote event has votes and a day, a motion has vote events. */
function listOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const named = 'identifier' in value && votedTextKey(String(value.identifier)) !== null;
  // Without a day it is one all the same, of which that is told.
  if ('start_date' in value || ('votes' in value && named)) return 'vote_events';
  return 'vote_events' in value ? 'motions' : '';
}

/** What vote events refer to. */
const HEADS = ['datasets', 'topics', 'organizations', 'persons', 'motions'];
const LISTS = [...HEADS, 'vote_events', 'counts', 'votes'];

/** The elements of lists of a file; a file that is no JSON is noted, and ends there. */
async function* elements(
  { folder, progress }: Input,
  file: string,
  lists: string[],
  note: Note,
): AsyncGenerator<JsonElement> {
  try {
    const path = join(folder, file);
    for await (const element of readElements(readText(path, progress), lists, await formOf(path, LISTS))) {
      const list = element.list || listOf(element.value);
      if (lists.includes(list)) yield { ...element, list };
    }
  } catch (error) {
    if (!(error instanceof JsonProblem || error instanceof UnreadableFile)) throw error;
    const table = error instanceof JsonProblem && error.line === 1 && error.column === 1;
    note({ file, line: error.line, column: error.column }, error.message, {
      ...UNREADABLE,
      ...(table && { hint: 'Popolo is JSON; a table goes in by "caucus import csv", "undl" or "unvotes".' }),
    });
  }
}

/** Tells what votes have that has no place here: a weight changes what they count. */
function noteUnread(votes: unknown, at: Position, note: Note): void {
  const unread = strangeInVotes(votes);
  if (unread.length > 0) note(at, `Of votes is ignored: ${unread.join(', ')}; each counts as one.`, REMARK);
}

function noteIssues(error: z.ZodError, at: Position, note: Note): void {
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    note({ ...at, field }, `${field || 'The element'}: ${issueSentence(issue)}.`);
  }
}

/** The vote events of an element: itself, or those that stand in a motion. */
function eventsIn({ list, value }: JsonElement): { value: unknown; motion: { motion_id?: string } }[] {
  if (list === 'vote_events') return [{ value, motion: {} }];
  const { id, vote_events: events } = (value ?? {}) as { id?: unknown; vote_events?: unknown };
  const motion = id == null ? {} : { motion_id: String(id) };
  return Array.isArray(events) ? events.map((value) => ({ value, motion })) : [];
}

/** The text of a file with only these vote events, and with all that they may refer to. */
async function* chosen({ folder }: Input, file: string, records: ReadonlySet<string>): AsyncGenerator<string> {
  let open: string | undefined;
  yield '{';
  const path = join(folder, file);
  for await (const element of readElements(readText(path), LISTS, await formOf(path, LISTS))) {
    const { value } = element;
    const list = element.list || listOf(value);
    const { id, vote_event_id: event } = (value ?? {}) as { id?: string; vote_event_id?: string };
    const place = `${element.line}:${element.column}`;
    if (!HEADS.includes(list) && !records.has(String((list === 'vote_events' ? id : event) ?? place))) continue;
    if (list === open) yield ',\n';
    else yield `${open === undefined ? '' : '\n],'}\n"${list}": [\n`;
    open = list;
    yield JSON.stringify(value);
  }
  yield open === undefined ? '}\n' : '\n]\n}\n';
}
