import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Note, Position } from './problem.ts';

/** A checked YAML file, and where a value of it stands: `at(['claims', 3, 'text'])`. */
export type Checked<T> = { readonly value: T; at(path: readonly (string | number)[]): Position };

/** Reads one YAML file of a known shape; whatever does not fit is noted where it stands, and the answer is null. */
export async function readYaml<T>(
  folder: string,
  file: string,
  shape: z.ZodType<T>,
  note: Note,
): Promise<Checked<T> | null> {
  const lines = new LineCounter();
  // YAML 1.2, where an unquoted NO is a text, not a falsehood.
  const document = parseDocument(await readFile(join(folder, file), 'utf8'), { lineCounter: lines, version: '1.2' });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const error of document.errors) note(place(error.pos[0]), `This is not YAML: ${error.message.split('\n')[0]}`);
  let aliases = 0;
  visit(document, {
    Alias(_, node) {
      aliases += 1;
      note(
        place(node.range?.[0] ?? 0),
        `The alias *${node.source} is refused, because aliases can explode: write the value out.`,
      );
    },
  });
  if (document.errors.length > 0 || aliases > 0) return null;

  const at = (path: readonly (string | number)[]): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return place(document.contents?.range?.[0] ?? 0);
  };
  const checked = shape.safeParse(document.toJS());
  if (checked.success) return { value: checked.data, at };
  for (const { path, message } of checked.error.issues) {
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
    note(at(steps), `${steps.join('.') || 'The file'}: ${message}.`);
  }
  return null;
}
