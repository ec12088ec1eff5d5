import { CURATION_FILE, type Curation, curationsOf, type Decision, hashOf, noted, turned } from './curation.ts';
import { type Change, DossierFiles, writeFiles } from './dossier-files.ts';
import { lockedFolder } from './folder-lock.ts';

/** Takes a decision on the files in memory, at a moment; throws `Declined` where it cannot be taken. */
export type Decide = (files: DossierFiles, at: string) => Promise<Decision>;

type Options = {
  /** Who decides. */
  readonly by: string;
  /** Brings the dossier as it is now into the graph; where that fails, the files are put back. */
  readonly bring?: () => Promise<void>;
  /** Looks whether it can be taken, and writes nothing. */
  readonly trial?: boolean;
};

/**
 * Takes one decision on the dossier in a folder: it is written as a whole, with who took it and how it is taken back, and only when the dossier is in order
 * with it.
 */
export function curate(folder: string, decide: Decide, { by, bring, trial = false }: Options): Promise<Curation> {
  return lockedFolder(folder, async () => {
    await finished(folder);
    const files = await DossierFiles.of(folder);
    const log = files.text(CURATION_FILE) ?? null;
    // One decision has one time, wherever it is written.
    const at = new Date().toISOString();
    const decision = await decide(files, at);
    const changes = files.changes();
    await files.check(refusal(decision));
    const curation = noted(files, decision, { by, at }, changes);
    if (trial) return curation;
    // What is to be done stands written before it is done: who comes next finishes it.
    const all: Change[] = [{ file: CURATION_FILE, before: log, after: files.text(CURATION_FILE) ?? null }, ...changes];
    await writeFiles(folder, all);
    try {
      await bring?.();
    } catch (error) {
      await writeFiles(folder, all.map(({ file, before }) => ({ file, after: before })).reverse());
      // The graph may have it already, and must not.
      await bring?.().catch(() => {});
      throw error;
    }
    return curation;
  });
}

/** Finishes the last decision where whoever took it was killed while writing: its last file is as it was before. */
async function finished(folder: string): Promise<void> {
  const files = await DossierFiles.of(folder);
  const changes = curationsOf(files).at(-1)?.changes ?? [];
  const last = changes.at(-1);
  if (last === undefined || hashOf(files.text(last.file) ?? null) !== last.before) return;
  for (const change of changes) {
    const now = files.text(change.file) ?? null;
    if (hashOf(now) === change.before) files.put(change.file, turned(now, change, false));
  }
  await writeFiles(folder, files.changes());
}

const refusal = ({ what, candidate, claim, undoes }: Decision): string => {
  const of = undoes === undefined ? (candidate ?? claim ?? 'It') : `Decision ${undoes}`;
  return `${of} stays as it is, because the dossier would not be in order (${what.toLowerCase().replaceAll('_', ' ')}):`;
};
