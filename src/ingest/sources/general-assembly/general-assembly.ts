import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { copyRows } from '../../read/copy-rows.ts';
import { readTable } from '../../read/csv.ts';
import { readDataset } from '../../read/dataset.ts';
import { filesIn } from '../../read/files-in.ts';
import { INELIGIBLE_FILE, type Ineligible, markIneligible, readIneligible } from '../../read/ineligible.ts';
import type { Input } from '../../read/input.ts';
import { checkFacts, factsOf, type MotionFacts, readMotionFacts } from '../../read/motion-fact.ts';
import { ONE_VOTE_FILE, type OneVotes, readOneVotes } from '../../read/one-vote.ts';
import { checkAcrossRows, type Packed, readPacked } from '../../read/packed.ts';
import { type Note, type Position, REMARK } from '../../read/problem.ts';
import { type RollCall, regularSessionOf, repeatedKey } from '../../read/roll-call.ts';
import { NAMES_FILE, readStates, STATES_FILE } from '../../read/state-table.ts';
import { readTotals } from '../../read/stated-totals.ts';
import { symbolOf } from '../../read/symbol.ts';
import { readTitles, type Titles } from '../../read/title.ts';
import { readTopicRules, type TopicRules, topicRows } from '../../read/topic-rules.ts';
import type { Account } from '../../write/account.ts';
import { joinParts } from '../../write/join-parts.ts';
import { checkChanges } from '../../write/many-changes.ts';
import type { Source } from '../../write/source.ts';
import type { TopicRow, VoteRow } from '../../write/vote-row.ts';
import { writeVotes } from '../../write/write-votes.ts';

const TABLES = ['dataset.yaml', STATES_FILE, NAMES_FILE, 'topics.csv', INELIGIBLE_FILE, 'broken.csv', 'symbols.csv'];

/** The roll calls of the General Assembly in the shipped format; its README describes the files. */
export const generalAssembly: Source<VoteRow> = {
  name: 'general-assembly',
  about: 'Roll calls of the UN General Assembly in our own format, one file per session.',
  folder: 'un-general-assembly',

  files: async (folder) => [
    ...TABLES,
    ...(await filesIn(folder, /^motions\.csv$/)),
    ...(await filesIn(folder, new RegExp(`^${ONE_VOTE_FILE}$`))),
    ...(await filesIn(folder, /\.csv$/, 'sessions')),
  ],

  async *read(input, note) {
    for (const file of await filesIn(input.folder, /^[^.].*(?<!\.csv)$/, 'sessions'))
      note(
        { file, line: 1, column: 1 },
        'The file is not read: files of sessions end in .csv, and are not packed.',
        REMARK,
      );
    const tables = await readTables(input.folder, note);
    yield* tables.rosters;
    yield* joinParts(readAccounts(input, tables, note), tables.oneVotes, tables.titles);
  },

  check: checkChanges,
  write: writeVotes,

  async copy({ folder, files }: Input, records, into) {
    for (const file of files)
      if (file.startsWith('sessions/'))
        await copyRows({ folder, file, into, of: (fields) => records.has(fields[1] ?? '') });
      else await cp(join(folder, file), join(into, file));
  },
};

/** What the files of sessions say, row by row. */
async function* readAccounts({ folder, files, progress }: Input, tables: Tables, note: Note): AsyncGenerator<Account> {
  const across = checkAcrossRows(note);
  const facts = checkFacts(tables.facts, tables.states, note);
  for (const file of files.filter((file) => file.startsWith('sessions/'))) {
    for await (const packed of readPacked(folder, file, note, progress)) {
      across.add(packed);
      checkCodes(packed, tables, note);
      facts.check(String(packed.rollCall.record), packed.rollCall.description);
      yield accountOf(packed.rollCall, sessionIn(file, packed.rollCall), packed.at('key'), tables);
    }
  }
  across.settle();
  facts.settle();
}

/** A topic that the source sets by itself, and the last session in which it did. */
type CodedTopic = TopicRow & { readonly codedTo: number };

/** The tables that stand beside the roll calls, and the rows that they make. */
export type Tables = {
  readonly rosters: readonly VoteRow[];
  readonly dataset: string;
  readonly states: ReadonlySet<string>;
  readonly topics: ReadonlyMap<string, CodedTopic>;
  readonly ineligible: readonly Ineligible[];
  readonly broken: ReadonlyMap<string, string>;
  readonly symbols: ReadonlyMap<string, string>;
  readonly facts: MotionFacts;
  readonly oneVotes: OneVotes;
  readonly titles: Titles;
  readonly rules: TopicRules;
};

export async function readTables(folder: string, note: Note): Promise<Tables> {
  const states = await readStates(folder, note);
  const topics = await readTopics(folder, note);
  const dataset = await readDataset(folder, 'dataset.yaml', note);
  const rules = await readTopicRules(note);
  return {
    rosters: [...(dataset === null ? [] : [dataset]), ...states, ...topics.values(), ...topicRows(rules)],
    dataset: dataset?.slug ?? '',
    states: new Set(states.map(({ code }) => code)),
    topics,
    ineligible: await readIneligible(folder, note),
    broken: await readPairs(folder, 'broken.csv', ['record', 'reason'], note),
    symbols: await readPairs(folder, 'symbols.csv', ['key', 'symbol'], note),
    facts: await readMotionFacts(folder, note),
    oneVotes: await readOneVotes(folder, note),
    titles: await readTitles(note),
    rules,
  };
}

function checkCodes({ rollCall: { topics, letters, states }, at }: Packed, tables: Tables, note: Note): void {
  for (const code of topics)
    if (!tables.topics.has(code)) note(at('topics'), `The topic "${code}" is not in topics.csv.`);
  for (const [place, code] of states.entries())
    if (letters[place] !== '.' && !tables.states.has(code))
      note(at('letters'), `The state "${code}" of the header is not in ${STATES_FILE}.`, { code: 'UNKNOWN_STATE' });
}

/** A vote of the General Assembly is of the session of its key or its day, whatever its source counts it in; one of another assembly of that of its file. */
function sessionIn(file: string, { key, date }: RollCall): number {
  const [, number] = /^sessions\/(\d+)\.csv$/.exec(file) ?? [];
  return number === undefined || key.startsWith('ga/') ? regularSessionOf(key, date) : Number(number);
}

/** A roll call with what our own tables say of it. */
export function accountOf(rollCall: RollCall, session: number, at: Position, tables: Tables): Account {
  const { key, record, date, scope, heading, description, details, flags, topics, states } = rollCall;
  const coded = topics.map((code) => tables.topics.get(code)?.slug ?? code);
  const codedTopics = [...tables.topics.values()]
    .filter(({ codedTo }) => session <= codedTo)
    .map(({ slug }) => slug)
    .sort();
  const ruled = tables.rules
    .of({ title: heading, agenda: '', subjects: '', description })
    .filter((topic) => !codedTopics.includes(topic));
  const established = tables.symbols.get(key);
  const broken = tables.broken.has(String(record));
  return {
    type: 'account',
    dataset: tables.dataset,
    record: String(record),
    parts: rollCall.parts,
    key,
    date,
    session,
    scope,
    symbol: established === undefined ? symbolOf(key) : established || null,
    name: tables.titles.nameOf({ title: details.title, description, heading }),
    heading,
    description,
    details,
    facts: factsOf(tables.facts, String(record), description),
    topics: [...new Set([...coded, ...ruled])].sort(),
    codedTopics,
    important: flags[2] === '-' ? null : flags[2] === '1',
    broken,
    complete: !broken,
    repeats: repeatedKey(key),
    doubtful: false,
    result: null,
    // In our own format a key says which vote it is: it was established when the file was made.
    decided: true,
    totals: readTotals(rollCall.totals),
    states,
    letters: markIneligible({ ...rollCall, record: String(record) }, tables.ineligible, 'X'),
    at,
  };
}

async function readTopics(folder: string, note: Note): Promise<Map<string, CodedTopic>> {
  const topics = new Map<string, CodedTopic>();
  for await (const { fields } of readTable(folder, 'topics.csv', ['code', 'slug', 'name', 'coded_to'], note)) {
    const [code = '', slug = '', name = '', last = ''] = fields;
    topics.set(code, { type: 'topic', slug, name, codedTo: last === '' ? Number.POSITIVE_INFINITY : Number(last) });
  }
  return topics;
}

async function readPairs(folder: string, file: string, columns: readonly [string, string], note: Note) {
  const pairs = new Map<string, string>();
  for await (const { fields } of readTable(folder, file, columns, note)) pairs.set(fields[0] ?? '', fields[1] ?? '');
  return pairs;
}
