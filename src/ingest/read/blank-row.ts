import type { CsvRecord } from './csv.ts';
import { type Note, REMARK } from './problem.ts';

/** Whether a row of a known layout is none: a blank one, as spreadsheets leave below their tables, or one with nothing but a remark, which is told. */
export function isNoRow({ fields, at }: Pick<CsvRecord, 'fields' | 'at'>, note: Note): boolean {
  const filled = [...fields.keys()].filter((place) => fields[place]?.trim() !== '');
  const [first] = filled;
  if (first === undefined) return true;
  const text = fields[first]?.trim() ?? '';
  if (filled.length > 1 || fields.length < 3 || /^\d+(?:\.\d+)?$/.test(text)) return false;
  note(at(first), `A row with nothing but "${text.slice(0, 60)}" is passed over.`, REMARK);
  return true;
}
