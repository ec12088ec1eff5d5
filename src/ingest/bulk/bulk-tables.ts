import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

type Value = string | number | boolean | readonly string[] | readonly number[] | null | undefined;
type Properties = Readonly<Record<string, unknown>>;

/** A relationship by the ids of its ends. */
export type BulkEdge = { readonly from: string; readonly to: string; readonly properties: Properties };

/** How a column is called in the header: `records:string[]`. */
type Column = readonly [name: string, type: string];

/** Between the items of a list: no text has it. */
export const BETWEEN_ITEMS = '\u001f';
const CHUNK = 1 << 20;

/** CSV files as Neo4j's bulk import reads them, written into a folder: one for each kind of nodes and of relationships. */
export class BulkTables {
  readonly nodes: { readonly labels: readonly string[]; readonly file: string }[] = [];
  readonly relationships: { readonly type: string; readonly file: string }[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Nodes that have the same labels, each with an `id` of its own. */
  async addNodes(labels: readonly string[], rows: readonly Properties[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = columnsOf(rows).filter(([name]) => name !== 'id');
    const file = join(this.#folder, `nodes-${labels.join('-')}.csv`);
    this.nodes.push({ labels, file });
    await write(file, ['id:ID', ...columns.map(titleOf)], ['id', ...columns.map(([name]) => name)], rows);
  }

  /** Relationships of a type. `columns` are needed where there are too many rows to look at all of them first. */
  async addEdges(type: string, rows: Iterable<BulkEdge>, columns?: readonly Column[]): Promise<void> {
    const given = columns ? rows : [...rows];
    if (Array.isArray(given) && given.length === 0) return;
    const of = columns ?? columnsOf([...given].map(({ properties }) => properties));
    const file = join(this.#folder, `relationships-${type}.csv`);
    this.relationships.push({ type, file });
    const names = of.map(([name]) => name);
    const flat = (function* () {
      for (const { from, to, properties } of given) yield { ...properties, ':START_ID': from, ':END_ID': to };
    })();
    await write(file, [':START_ID', ':END_ID', ...of.map(titleOf)], [':START_ID', ':END_ID', ...names], flat);
  }
}

const titleOf = ([name, type]: Column): string => `${name}:${type}`;

/** All properties of some rows, each with the type of its first value. */
function columnsOf(rows: readonly Properties[]): Column[] {
  const types = new Map<string, string>();
  const empty = new Set<string>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) {
      const type = typeOf(value as Value);
      if (type === null) continue;
      if (type === '[]') empty.add(name);
      else if (!types.has(name)) types.set(name, type);
    }
  for (const name of empty) if (!types.has(name)) types.set(name, 'string[]');
  return [...types];
}

function typeOf(value: Value): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `${typeOf(value[0] as Value)}[]`;
  return typeof value === 'number' ? 'long' : (typeof value as 'string' | 'boolean');
}

async function write(file: string, titles: readonly string[], names: readonly string[], rows: Iterable<Properties>) {
  const stream = createWriteStream(file);
  let text = `${titles.join(',')}\n`;
  for (const row of rows) {
    text += `${names.map((name) => cellOf(row[name] as Value)).join(',')}\n`;
    if (text.length < CHUNK) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await once(stream, 'finish');
}

/** Text stands in quotation marks, so that an empty one is not taken for none. */
function cellOf(value: Value): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return quoted(value.join(BETWEEN_ITEMS));
  return typeof value === 'string' ? quoted(value) : String(value);
}

const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
