import { createHash } from 'node:crypto';
import { applyPatch, reversePatch, structuredPatch } from 'diff';
import { z } from 'zod';
import { Declined } from './declined.ts';
import type { Change, DossierFiles } from './dossier-files.ts';
import { appended } from './yaml-text.ts';

/** The file of a dossier in which stands who decided what, when, and how it is taken back. The import passes it by. */
export const CURATION_FILE = 'curation.yaml';

const WHATS = ['ACCEPTED', 'REJECTED', 'DUPLICATE', 'RANKED', 'CONTRADICTION_NOTED', 'UNDONE'] as const;

const hunk = z.strictObject({
  ...{ oldStart: z.int(), oldLines: z.int(), newStart: z.int(), newLines: z.int() },
  lines: z.array(z.string()),
});

const changed = z.strictObject({
  file: z.string(),
  /** The hashes of the file before and after; null where there was none. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** A file that was made: as it is when all that was put into it is taken out again. */
  empty: z.string().optional(),
  /** The difference, by which it is taken back, in the parts of a unified one. */
  hunks: z.array(hunk).min(1),
});

const curation = z.strictObject({
  number: z.int().min(1),
  what: z.enum(WHATS),
  candidate: z.string().optional(),
  claim: z.string().optional(),
  contradiction: z.string().optional(),
  reason: z.string().optional(),
  undoes: z.int().optional(),
  by: z.string(),
  at: z.string(),
  changes: z.array(changed),
});
const curationsShape = z.strictObject({ curations: z.array(curation) });

/** One decision of a curator. */
export type Curation = z.infer<typeof curation>;
/** What was decided, before it is written down. */
export type Decision = Omit<Curation, 'number' | 'by' | 'at' | 'changes'>;

/** All decisions on a dossier, the first ones first. */
export function curationsOf(files: DossierFiles): Curation[] {
  if (files.text(CURATION_FILE) === undefined) return [];
  const checked = curationsShape.safeParse(files.content(CURATION_FILE));
  if (!checked.success)
    throw new Declined(`${CURATION_FILE} has been changed by hand, and is no list of decisions any more: put it back.`);
  return checked.data.curations;
}

/** Writes a decision down behind the others. */
export function noted(
  files: DossierFiles,
  decision: Decision,
  { by, at }: { readonly by: string; readonly at: string },
  changes: readonly Change[],
): Curation {
  const number = (curationsOf(files).at(-1)?.number ?? 0) + 1;
  const differences = changes.map(({ file, before, after }) => {
    const empty = emptied(before ?? after ?? '');
    return {
      ...{ file, before: hashOf(before), after: hashOf(after) },
      ...(before === null || after === null ? { empty } : {}),
      hunks: differenceOf(file, before ?? empty, after ?? empty).hunks,
    };
  });
  const entry: Curation = { number, ...decision, by, at, changes: differences };
  const text = files.text(CURATION_FILE) ?? HEAD;
  files.put(CURATION_FILE, appended(text, ['curations'], entry));
  return entry;
}

/** The text of a file before a change, or, forward, after it. Later changes in other places of the file stay. */
export function turned(now: string | null, change: Curation['changes'][number], back: boolean): string | null {
  const [from, to] = back ? [change.after, change.before] : [change.before, change.after];
  const given = { ...differenceOf(change.file, '', ''), hunks: change.hunks };
  const patch = back ? reversePatch(given) : given;
  const there = now ?? change.empty ?? '';
  // What stands around it may be others' later decisions, where there is but one place that it can be.
  const fuzzFactor = patch.hunks.every(({ lines }) => isOnce(there, lines)) ? 2 * CONTEXT : 0;
  const text = applyPatch(there, patch, { autoConvertLineEndings: false, fuzzFactor });
  const exact = hashOf(now) === from;
  if (text === false || (exact && to !== null && hashOf(text) !== to))
    throw new Declined(
      `${change.file} has been changed in the same place since: undo what was decided later first, or change it by hand.`,
    );
  return to === null && text === change.empty ? null : text;
}

const differenceOf = (file: string, before: string, after: string) =>
  structuredPatch(file, file, before, after, undefined, undefined, { context: CONTEXT });

/** What a file with one list in it is without its items. */
const emptied = (text: string): string => /^(?:#.*\r?\n)*[a-z]+:\r?\n/.exec(text)?.[0] ?? '';

export const hashOf = (text: string | null): string | null =>
  text === null ? null : createHash('sha256').update(text).digest('hex');

/** Whether the lines that a hunk takes away stand in a text once, one after the other. */
function isOnce(text: string, lines: readonly string[]): boolean {
  const gone = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
  return gone.length > 0 && text.split(gone.join('\n')).length === 2;
}

/** So many lines around a change must be as they were for it to be taken back. */
const CONTEXT = 2;
const HEAD = '# Who decided what, and how it is taken back: written by the review.\ncurations: []\n';
