import { createInterface } from 'node:readline';
import type { CsvRecord } from './csv.ts';
import { rowsOfFrame } from './data-frame.ts';
import { readText } from './file.ts';
import type { ReadProgress } from './input.ts';
import { JsonProblem, NO_NUMBER, readElements } from './json.ts';
import { type Placed, recordsOf } from './nested-rows.ts';
import { type Note, REMARK, UnreadableFile } from './problem.ts';

/** The records of a file of JSON objects: one a line, in one list, one after the other, or a whole table as a data frame is written; `beginning` is its first text, without a mark. */
export async function* readObjects(
  path: string,
  file: string,
  beginning: string,
  note: Note,
  progress?: ReadProgress,
  encoding?: string,
): AsyncGenerator<CsvRecord> {
  const remark = (sentence: string) => note({ file, line: 1, column: 1 }, sentence, REMARK);
  const text = readText(path, progress, { remark, encoding });
  const [first = '', ...others] = beginning.split(/\r?\n/);
  const byLines = beginning.startsWith('{') && (others.length === 0 || first.trimEnd().endsWith('}'));
  const form = beginning.startsWith('[') ? 'LIST' : 'VALUES';
  yield* recordsOf(file, rowsOfFrame(byLines ? linesOf(text) : elementsOf(text, form)));
}

async function* linesOf(text: ReturnType<typeof readText>): AsyncGenerator<Placed> {
  let line = 0;
  for await (const row of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const bare = row.replace(/^\uFEFF/, '').trim();
    if (bare === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(bare);
    } catch {
      const hint = /:\s*-?(?:NaN|Infinity)\b/.test(bare) ? NO_NUMBER : 'has it been cut off?';
      throw new UnreadableFile(line, 1, `This line is not JSON: ${hint}`);
    }
    yield { line, value: objectOf(value, line) };
  }
}

async function* elementsOf(text: ReturnType<typeof readText>, form: 'LIST' | 'VALUES'): AsyncGenerator<Placed> {
  try {
    for await (const { value, line } of readElements(text, [], form)) yield { line, value: objectOf(value, line) };
  } catch (error) {
    throw error instanceof JsonProblem ? new UnreadableFile(error.line, error.column, error.message) : error;
  }
}

/** Whether a value is or has a whole number above those that readers of JSON keep: two ids could be read as one. */
function isRounded(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(isRounded);
}

function objectOf(value: unknown, line: number): Record<string, unknown> {
  if (isRounded(value))
    throw new UnreadableFile(
      line,
      1,
      'A whole number above 9007199254740991 stands here, which readers of JSON round: write it in quotation marks.',
    );
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UnreadableFile(
    line,
    1,
    Array.isArray(value)
      ? 'What stands here is a list without the names of columns, as orient="values" writes it: a table in JSON has an object for each row, as orient="records" does.'
      : 'What stands here is not a JSON object: a table in JSON has an object for each row.',
  );
}
