import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { PlacedCandidate } from '../../curation/candidates.ts';
import { Declined } from '../../curation/declined.ts';
import type { Texts } from '../../ingest/read/article-text.ts';
import type { Stream } from '../output.ts';
import { card } from './card.ts';
import { wrapped } from './columns.ts';
import { editClaim } from './edit-claim.ts';
import type { Keyboard } from './keyboard.ts';
import { decidedSentence, decisionsOn, openIn, type Review, sayingsOf } from './review.ts';

/** What a session has of the terminal. */
export type Desk = {
  readonly keyboard: Keyboard;
  readonly out: Stream;
  /** The command that edits a file. */
  readonly editor: string;
  readonly texts: Texts;
};

const KEYS = '[a]ccept  [e]dit  [r]eject  [d]uplicate  [s]kip  [u]ndo  [q]uit ';

/** Shows the open candidates one after the other, and does with each what a key says, until all have been seen or it is left. */
export async function session(review: Review, desk: Desk): Promise<void> {
  const { keyboard, out } = desk;
  const seen = new Set<string>();
  for (;;) {
    // A terminal that does not know how wide it is says 0.
    const width = Math.min((out as WriteStream).columns || 80, 160);
    const waiting = (await openIn(review)).filter(({ candidate }) => !seen.has(candidate.key));
    const [next] = waiting;
    if (next === undefined) return;
    const sayings = await sayingsOf(review, next);
    const place = seen.size + 1;
    const total = seen.size + waiting.length;
    out.write(`${card(next, { place, total, texts: desk.texts, sayings, width, out })}\n${KEYS}`);
    const key = await keyboard.key();
    out.write('\n');
    if (key === 'q' || key === 'leave' || key === 'escape') return;
    if (key === 's') seen.add(next.candidate.key);
    else await acted(key, next, { review, desk, seen, width });
  }
}

type Surroundings = {
  readonly review: Review;
  readonly desk: Desk;
  readonly seen: Set<string>;
  readonly width: number;
};

/** Does what a key says; what cannot be decided is said, and the candidate stays. */
async function acted(key: string, next: PlacedCandidate, { review, desk, seen, width }: Surroundings): Promise<void> {
  const { out } = desk;
  try {
    const curation = await decisionBy(key, next, review, desk);
    if (curation === null) return;
    // What is open again is shown again.
    if (curation.what === 'UNDONE') seen.delete(curation.candidate ?? '');
    else seen.add(next.candidate.key);
    out.write(`${styleText('green', decidedSentence(curation), { stream: out as WriteStream })}\n`);
  } catch (error) {
    if (!(error instanceof Declined)) throw error;
    out.write(`${styleText('red', wrapped(error.message, width, ''), { stream: out as WriteStream })}\n`);
  }
}

/** The decision that a key leads to; null where there is none. */
async function decisionBy(key: string, next: PlacedCandidate, review: Review, { keyboard, out, editor }: Desk) {
  const decisions = decisionsOn(review);
  const { key: candidate, corroborates } = next.candidate;
  switch (key) {
    case 'a':
      return decisions.accept(candidate);
    case 'u':
      return decisions.undo();
    case 'r': {
      const reason = await keyboard.line('Why? ');
      return reason === null || reason === '' ? null : decisions.reject(candidate, reason);
    }
    case 'd': {
      const [likely = ''] = corroborates;
      const of = await keyboard.line(`Of which claim?${likely === '' ? '' : ` [${likely}]`} `);
      const chosen = of === '' ? likely : of;
      return chosen === null || chosen === '' ? null : decisions.duplicate(candidate, chosen);
    }
    case 'e': {
      let taken: Awaited<ReturnType<typeof decisions.accept>> | null = null;
      keyboard.pause();
      try {
        await editClaim(next, editor, async (edited) => {
          taken = await decisions.accept(candidate, edited);
        });
      } finally {
        keyboard.resume();
      }
      return taken;
    }
    default:
      out.write(`There is no key "${key}" here.\n`);
      return null;
  }
}
