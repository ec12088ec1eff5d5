import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { readText } from './file.ts';
import { issueSentence } from './issue-sentence.ts';
import { type Note, type Position, UNREADABLE, UnreadableFile } from './problem.ts';

/** A checked YAML file, and where a value of it stands: `at(['claims', 3, 'text'])`. */
export type CheckedYaml<T> = { readonly value: T; at(path: readonly (string | number)[]): Position };

/** Reads one YAML file of a known shape; whatever does not fit is noted where it stands, and the answer is null. */
export async function readYaml<T>(
  folder: string,
  file: string,
  shape: z.ZodType<T>,
  note: Note,
): Promise<CheckedYaml<T> | null> {
  const text = await textOf(folder, file, note);
  if (text === null) return null;
  const lines = new LineCounter();
  // YAML 1.2, where an unquoted NO is a text, not a falsehood.
  const document = parseDocument(text, { lineCounter: lines, version: '1.2' });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What follows on the first error of a text is mostly its consequence.
  const [error] = document.errors;
  if (error !== undefined) note(place(error.pos[0]), broken(error.message));
  let aliases = 0;
  visit(document, {
    Alias(_, node) {
      aliases += 1;
      note(
        place(node.range?.[0] ?? 0),
        `The alias *${node.source} is refused, because aliases can explode: write the value out.`,
      );
      return visit.BREAK;
    },
  });
  if (document.contents === null && error === undefined) {
    note(place(0), 'The file is empty.');
    return null;
  }
  if (document.errors.length > 0 || aliases > 0) return null;

  const at = (path: readonly (string | number)[]): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return place(document.contents?.range?.[0] ?? 0);
  };
  const checked = shape.safeParse(document.toJS(), { reportInput: true });
  if (checked.success) return { value: checked.data, at };
  for (const issue of checked.error.issues) {
    const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    note(at(steps), `${steps.join('.') || 'The file'}: ${issueSentence(issue)}.`);
  }
  return null;
}

/** The longest file that is taken, in bytes: it is in memory whole. */
const LONGEST = 10_000_000;

async function textOf(folder: string, file: string, note: Note): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of readText(join(folder, file)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LONGEST)
        throw new UnreadableFile(1, 1, `The file is longer than ${LONGEST.toLocaleString('en')} bytes: split it.`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    note({ file, line: error.line, column: error.column }, error.message, UNREADABLE);
    return null;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Why a text is not YAML, in a sentence that stands behind its place. */
export const broken = (message: string): string =>
  message.startsWith('Maximum call stack')
    ? 'The values are nested too deeply.'
    : `This is not YAML: ${message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '.')}`;
