import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { WrongUsage } from '../read/wrong-usage.ts';
import { COLUMNS, type Row, type VotingRecord } from './voting-record.ts';

/** A file of voting records in the columns of the library's bulk file. It is whole at every moment: each time it is written anew and then put in place. */
export class RecordFile {
  readonly #path: string;
  readonly #records: Map<string, VotingRecord>;

  private constructor(path: string, records: Map<string, VotingRecord>) {
    this.#path = path;
    this.#records = records;
  }

  /** The file at a path, which need not be there. Throws `WrongUsage` when something else is there. */
  static async open(path: string): Promise<RecordFile> {
    const records = new Map<string, VotingRecord>();
    if (!existsSync(path)) return new RecordFile(path, records);
    for (const row of rowsOf(path, await readFile(path, 'utf8'))) {
      const { undl_id: id, date } = row;
      const { rows = [] } = records.get(id) ?? {};
      records.set(id, { id, date, rows: [...rows, row] });
    }
    return new RecordFile(path, records);
  }

  get size(): number {
    return this.#records.size;
  }

  /** The months of which there are records, such as 2025-12, but the newest: more may have come of that. */
  get pastMonths(): Set<string> {
    const months = new Set([...this.#records.values()].map(({ date }) => date.slice(0, 7)));
    months.delete([...months].sort().at(-1) ?? '');
    return months;
  }

  /** Takes records; one that is there already is what the library says of it now. */
  async add(records: readonly VotingRecord[]): Promise<void> {
    for (const record of records) this.#records.set(record.id, record);
    const inOrder = [...this.#records.values()].sort((a, b) =>
      a.date === b.date ? Number(a.id) - Number(b.id) : a.date < b.date ? -1 : 1,
    );
    const rows = inOrder.flatMap((record) => record.rows);
    const partial = `${this.#path}.part`;
    await writeFile(partial, stringify(rows, { header: true, columns: [...COLUMNS] }));
    await rename(partial, this.#path);
  }
}

function rowsOf(path: string, text: string): Row[] {
  const wrong = () =>
    new WrongUsage(
      `${path} is there and is no file of voting records that was fetched: name another with --into, or move it away.`,
    );
  try {
    const rows = parse(text, { columns: true, bom: true }) as Row[];
    if (text.split(/\r?\n/, 1)[0] !== COLUMNS.join()) throw wrong();
    return rows;
  } catch {
    throw wrong();
  }
}
