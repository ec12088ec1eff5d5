import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import { bodyOf } from '../../../graph/kernel/body.ts';
import { parseUrn } from '../../../graph/kernel/urn.ts';
import { readAllNames } from '../../read/all-names.ts';
import { readText } from '../../read/file.ts';
import { filesIn } from '../../read/files-in.ts';
import { formerNames } from '../../read/former-name.ts';
import type { Input } from '../../read/input.ts';
import { issueSentence } from '../../read/issue-sentence.ts';
import { type JsonElement, JsonProblem, readElements } from '../../read/json.ts';
import { datasetOf } from '../../read/own-dataset.ts';
import { type Note, type Position, UNREADABLE, UnreadableFile } from '../../read/problem.ts';
import { RECORD } from '../../read/shipped.ts';
import { isShipped } from '../../read/shipped-datasets.ts';
import { readStates } from '../../read/state-table.ts';
import type { Account } from '../../write/account.ts';
import { checkChanges } from '../../write/many-changes.ts';
import type { Source } from '../../write/source.ts';
import type { VoteRow } from '../../write/vote-row.ts';
import { writeVotes } from '../../write/write-votes.ts';
import { accountsOf, type PopoloReferences } from './popolo-event.ts';
import { formOf, noteNothing } from './popolo-form.ts';
import {
  countShape,
  datasetShape,
  motionShape,
  organizationShape,
  topicShape,
  voteEventShape,
  voteShape,
} from './popolo-shape.ts';

/** Popolo files (popoloproject.com), whose parts may stand in each other or beside each other; ours say besides what every source says. */
export const popolo: Source<VoteRow> = {
  name: 'popolo',
  about: 'Votes in Popolo JSON: motions, vote events, counts and votes.',
  folder: null,

  files: (folder) => filesIn(folder, /\.(json|ndjson|jsonl)(\.gz)?$/),

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
      states: new Map(states.map((state) => [state.code, state])),
      bodies: new Map(),
      names: await readAllNames(aliases, note),
      former: formerNames(states, note),
      counts: new Map(),
      votes: new Map(),
    };
    for (const file of files)
      for await (const { list, value, line, column } of elements(half, file, Object.keys(KEEPERS), note)) {
        const error = KEEPERS[list]?.(value, known);
        const event = (value as { vote_event_id?: unknown } | null)?.vote_event_id;
        const record = typeof event === 'string' ? { record: event } : {};
        if (error !== undefined) noteIssues(error, { file, line, column, ...record }, note);
      }

    // All accounts share one list of states: then a ballot is one byte.
    const codes = [...known.states.keys()];
    const accounts: Account[] = [];
    const keys = new Map<string, string>();
    let events = 0;
    const own = datasetOf(input.files, dataset);
    for (const file of files)
      for await (const element of elements(half, file, ['vote_events', 'motions'], note))
        for (const { value, motion } of eventsIn(element)) {
          const { id } = value as { id?: unknown };
          const at: Position = {
            file,
            line: element.line,
            column: element.column,
            record: typeof id === 'string' ? id : `${element.line}:${element.column}`,
          };
          events += 1;
          const checked = voteEventShape.safeParse(value);
          if (!checked.success) noteIssues(checked.error, at, note);
          else
            accounts.push(
              ...accountsOf({ ...checked.data, ...motion }, { ...{ at, known, codes, keys, note }, dataset: own.slug }),
            );
        }

    if (events === 0) await noteNothing(input, note);
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
  if ('start_date' in value) return 'vote_events';
  return 'vote_events' in value ? 'motions' : '';
}

/** What vote events refer to. */
const HEADS = ['datasets', 'topics', 'organizations', 'motions'];
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
    note({ file, line: error.line, column: error.column }, error.message, UNREADABLE);
  }
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
  const { id, vote_events: events } = (value ?? {}) as { id?: string; vote_events?: unknown };
  const motion = id === undefined ? {} : { motion_id: id };
  return Array.isArray(events) ? events.map((value) => ({ value, motion })) : [];
}

/** Remembers an element of a list, and answers with what is wrong with it. */
const keeper =
  <T>(shape: z.ZodType<T>, keep: (item: T, known: PopoloReferences) => void) =>
  (value: unknown, known: PopoloReferences): z.ZodError | undefined => {
    const { data, error } = shape.safeParse(value);
    if (data !== undefined) keep(data, known);
    return error;
  };

function addUnder<T>(lists: Map<string, T[]>, key: string | undefined, item: T): void {
  if (!key) return;
  const list = lists.get(key) ?? [];
  list.push(item);
  lists.set(key, list);
}

/** The lists that stand beside the vote events. */
const KEEPERS: Readonly<Record<string, ReturnType<typeof keeper>>> = {
  datasets: keeper(datasetShape, (dataset, { datasets }) => datasets.set(dataset.slug, dataset)),
  topics: keeper(topicShape, (topic, { topics }) => topics.set(topic.slug, topic)),
  motions: keeper(motionShape, (motion, { motions }) => motion.id && motions.set(motion.id, motion)),
  organizations: keeper(organizationShape, keepVoter),
  counts: keeper(countShape, (count, { counts }) => addUnder(counts, count.vote_event_id, count)),
  votes: keeper(voteShape, (vote, { votes }) => addUnder(votes, vote.vote_event_id, vote)),
};

function keepVoter(
  organization: z.infer<typeof organizationShape>,
  { voters, states, bodies, names }: PopoloReferences,
): void {
  const { id, name, identifiers, other_names, region, member_of_the_united_nations: member } = organization;
  const urn = parseUrn(id);
  const identified = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.identifier ?? '';
  if (urn?.type === 'state' && member !== undefined) {
    voters.set(id, urn.key);
    if (states.has(urn.key)) return; // An export has names of several tables.
    states.set(urn.key, {
      type: 'state',
      code: urn.key,
      iso2: identified('ISO 3166-1 alpha-2'),
      m49: identified('UN M49'),
      region,
      member,
      name,
      names: other_names.map(({ name, lang, note, start_date, end_date }) => ({
        kind: note,
        language: lang,
        text: name,
        from: start_date,
        to: end_date,
      })),
    });
    return;
  }
  if (urn?.type === 'institution' && bodyOf(`${urn.key}/`).id === id) bodies.set(urn.key, name);
  const iso3 = identified('ISO 3166-1 alpha-3');
  const code = states.has(iso3) ? iso3 : names.codeOf(name, '9999-12-31');
  if (code !== null) voters.set(id, code);
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
    if (!HEADS.includes(list) && !records.has((list === 'vote_events' ? id : event) ?? '')) continue;
    if (list === open) yield ',\n';
    else yield `${open === undefined ? '' : '\n],'}\n"${list}": [\n`;
    open = list;
    yield JSON.stringify(value);
  }
  yield open === undefined ? '}\n' : '\n]\n}\n';
}
