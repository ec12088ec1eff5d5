import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from './csv.ts';
import type { Note } from './problem.ts';

/** The table of texts whose parts were put to one vote; a folder may have none. */
export const ONE_VOTE_FILE = 'one-vote.csv';

/** By the key of a part: the key of the one vote in which it was voted on. */
export type OneVotes = ReadonlyMap<string, string>;

/** Reads which parts of texts were put to one vote. A part that is itself a vote of others, or that stands there twice, is noted. */
export async function readOneVotes(folder: string, note: Note): Promise<OneVotes> {
  const votes = new Map<string, string>();
  if (!existsSync(join(folder, ONE_VOTE_FILE))) return votes;
  for await (const { fields, at } of readTable(folder, ONE_VOTE_FILE, ['part', 'vote'], note)) {
    const [part = '', vote = ''] = fields;
    if (votes.has(part)) note(at(0), `The part ${part} stands in an earlier row too.`, { code: 'DUPLICATE' });
    if (votes.has(vote) || [...votes.values()].includes(part))
      note(
        at(1),
        `${votes.has(vote) ? vote : part} is both a part and a vote of parts: name the vote that is no part.`,
      );
    votes.set(part, vote);
  }
  return votes;
}
