import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable } from '../csv.ts';
import { type DatasetRow, readDataset } from '../dataset.ts';
import { acrossRows, type Packed, readPacked } from '../packed.ts';
import { type RollCall, span } from '../roll-call.ts';
import type { Note, Source } from '../source.ts';
import { NAMES, readStates, STATES, type StateRow } from '../state-table.ts';
import { symbolOf } from '../symbol.ts';

export type TopicRow = { readonly type: 'topic'; readonly slug: string; readonly name: string };

/** A roll call with what our own tables say of it; a letter `I` is a state that could not take part. */
export type RollCallRow = Omit<RollCall, 'flags' | 'cited'> & {
  readonly type: 'roll-call';
  readonly symbol: string | null;
  readonly important: boolean;
  readonly broken: boolean;
};

export type GeneralAssemblyRow = DatasetRow | StateRow | TopicRow | RollCallRow;

const TABLES = ['dataset.yaml', STATES, NAMES, 'topics.csv', 'ineligible.csv', 'broken.csv', 'symbols.csv'];

/** The roll calls of the General Assembly in the shipped format; its README describes the files. */
export const generalAssembly: Source<GeneralAssemblyRow> = {
  name: 'general-assembly',
  about: 'Roll calls of the UN General Assembly in our own format, one file per session.',
  folder: 'un-general-assembly',
  dataset: 'unvotes',

  async files(folder) {
    const sessions = await readdir(join(folder, 'sessions'));
    return [
      ...TABLES,
      ...sessions
        .filter((file) => file.endsWith('.csv'))
        .sort()
        .map((file) => `sessions/${file}`),
    ];
  },

  async *read(folder, note) {
    const states = await readStates(folder, note);
    const topics = await readTopics(folder, note);
    const tables = {
      states: new Set(states.map(({ code }) => code)),
      topics,
      ineligible: await readIneligible(folder, note),
      broken: await readPairs(folder, 'broken.csv', ['record', 'reason'], note),
      symbols: await readPairs(folder, 'symbols.csv', ['key', 'symbol'], note),
    };
    const dataset = await readDataset(folder, 'dataset.yaml', note);
    if (dataset !== null) yield dataset;
    yield* states;
    for (const [, topic] of topics) yield topic;

    const across = acrossRows(note);
    const files = await generalAssembly.files(folder);
    for (const file of files.slice(TABLES.length)) {
      for await (const packed of readPacked(folder, file, note)) {
        across.add(packed);
        yield complete(packed, tables, note);
      }
    }
    across.settle();
  },
};

type Tables = {
  readonly states: ReadonlySet<string>;
  readonly topics: ReadonlyMap<string, TopicRow>;
  readonly ineligible: readonly Ineligible[];
  readonly broken: ReadonlyMap<string, string>;
  readonly symbols: ReadonlyMap<string, string>;
};

function complete({ rollCall, at }: Packed, tables: Tables, note: Note): RollCallRow {
  const { flags, cited: _, topics, letters, ...rest } = rollCall;
  for (const code of topics)
    if (!tables.topics.has(code)) note(at('topics'), `The topic "${code}" is not in topics.csv.`);
  for (const [place, code] of rollCall.states.entries())
    if (letters[place] !== '.' && !tables.states.has(code))
      note(at('letters'), `The state "${code}" of the header is not in ${STATES}.`);
  const established = tables.symbols.get(rollCall.key);
  return {
    type: 'roll-call',
    ...rest,
    topics: topics.map((code) => tables.topics.get(code)?.slug ?? code),
    symbol: established === undefined ? symbolOf(rollCall.key) : established || null,
    important: flags[2] === '1',
    broken: tables.broken.has(String(rollCall.record)),
    letters: withIneligible(rollCall, tables.ineligible),
  };
}

/** When a state could not take part, though the source calls it absent; `records` narrows it to some roll calls of that time. */
type Ineligible = { state: string; from: string; to: string; records: readonly [first: number, last: number] | null };

function withIneligible({ record, date, states, letters }: RollCall, ineligible: readonly Ineligible[]): string {
  const { latest } = span(date);
  let result = letters;
  for (const { state, from, to, records } of ineligible) {
    if (latest < span(from).earliest || latest > span(to).latest) continue;
    if (records !== null && (record < records[0] || record > records[1])) continue;
    const place = states.indexOf(state);
    if (result[place] === 'X') result = `${result.slice(0, place)}I${result.slice(place + 1)}`;
  }
  return result;
}

async function readIneligible(folder: string, note: Note): Promise<Ineligible[]> {
  const rows: Ineligible[] = [];
  for await (const { fields, at } of readTable(
    folder,
    'ineligible.csv',
    ['state', 'from', 'to', 'records', 'reason'],
    note,
  )) {
    const [state = '', from = '', to = '', records = ''] = fields;
    if (!/^\d{4}-\d{2}$/.test(from)) note(at(1), `"${from}" is not a month such as 1974-12.`);
    if (!/^\d{4}-\d{2}$/.test(to)) note(at(2), `"${to}" is not a month such as 1994-06.`);
    const [, first, last] = /^(\d+)-(\d+)$/.exec(records) ?? [];
    if (records !== '' && first === undefined)
      note(at(3), `"${records}" is not a range of source numbers such as 862-870.`);
    rows.push({ state, from, to, records: records === '' ? null : [Number(first), Number(last)] });
  }
  return rows;
}

async function readTopics(folder: string, note: Note): Promise<Map<string, TopicRow>> {
  const topics = new Map<string, TopicRow>();
  for await (const { fields } of readTable(folder, 'topics.csv', ['code', 'slug', 'name'], note)) {
    const [code = '', slug = '', name = ''] = fields;
    topics.set(code, { type: 'topic', slug, name });
  }
  return topics;
}

async function readPairs(folder: string, file: string, columns: readonly [string, string], note: Note) {
  const pairs = new Map<string, string>();
  for await (const { fields } of readTable(folder, file, columns, note)) pairs.set(fields[0] ?? '', fields[1] ?? '');
  return pairs;
}
