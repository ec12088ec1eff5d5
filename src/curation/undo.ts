import type { Decide } from './curate.ts';
import { type Curation, curationsOf, turned } from './curation.ts';
import { Declined } from './declined.ts';
import type { DossierFiles } from './dossier-files.ts';
import { idsIn, ROSTER } from './roster.ts';

/** Takes a decision back: the last one that stands, or the one with a number. What was decided later in other places stays. */
export const undo =
  (number?: number): Decide =>
  async (files) => {
    const curation = number === undefined ? lastOf(files) : withNumber(files, number);
    for (const change of curation.changes.toReversed()) {
      const text = turned(files.text(change.file) ?? null, change, true);
      if (change.file === ROSTER && isNeeded(files, text ?? '')) continue;
      files.put(change.file, text);
    }
    const { candidate, claim, contradiction } = curation;
    return {
      what: 'UNDONE',
      undoes: curation.number,
      ...(candidate === undefined ? {} : { candidate }),
      ...(claim === undefined ? {} : { claim }),
      ...(contradiction === undefined ? {} : { contradiction }),
    };
  };

/** Whether claims that stay mention what would go from the roster; claims are put back before it. */
function isNeeded(files: DossierFiles, roster: string): boolean {
  const left = idsIn(roster);
  const gone = idsIn(files.text(ROSTER) ?? '').filter((id) => !left.includes(id));
  const claims = files.claims().map(({ claim }) => JSON.stringify(claim));
  return gone.some((id) => claims.some((claim) => claim.includes(`"${id}"`)));
}

/** The decisions that have not been taken back, the first ones first. */
export function standingIn(files: DossierFiles): Curation[] {
  const gone = new Set<number>();
  // Who takes back an undoing lets stand what it had undone.
  return curationsOf(files)
    .toReversed()
    .filter(({ number, undoes }) => {
      if (gone.has(number)) return false;
      if (undoes !== undefined) gone.add(undoes);
      return true;
    })
    .toReversed();
}

function lastOf(files: DossierFiles): Curation {
  const last = standingIn(files).findLast(({ what }) => what !== 'UNDONE');
  if (last === undefined) throw new Declined(`Nothing has been decided on the dossier ${files.slug} that stands.`);
  return last;
}

function withNumber(files: DossierFiles, number: number): Curation {
  const found = standingIn(files).find((one) => one.number === number);
  if (found !== undefined) return found;
  const was = curationsOf(files).find(({ undoes }) => undoes === number);
  throw new Declined(
    was === undefined
      ? `The dossier ${files.slug} has no decision ${number}.`
      : `Decision ${number} has been undone already, by ${was.by} at ${was.at}.`,
  );
}
