import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { PlacedCandidate } from '../../curation/candidates.ts';
import type { Edited } from '../../curation/decide-candidate.ts';
import { Declined } from '../../curation/declined.ts';

const HEAD = `# Change the claim, and what it defines; save it and leave to accept it.
# Leave it empty, or as it is after it was refused, to decide nothing.
`;

/**
 * Opens a claim in an editor as YAML, and hands what came back to `take`; where that declines it, the sentence stands in the file and it is opened again.
 * False when nothing was decided.
 */
export async function editClaim(
  { candidate, written }: PlacedCandidate,
  editor: string,
  take: (edited: Edited) => Promise<void>,
): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'caucus-review-'));
  const file = join(folder, `${candidate.key}.yaml`);
  let before: string | null = null;
  let text = `${HEAD}${stringify({ claim: written, entities: candidate.entities }, { lineWidth: 0 })}`;
  try {
    for (;;) {
      await writeFile(file, text);
      await opened(editor, file);
      text = await readFile(file, 'utf8');
      if (text.replaceAll(/^#.*$/gm, '').trim() === '' || text === before) return false;
      try {
        await take(editedOf(text));
        return true;
      } catch (error) {
        if (!(error instanceof Declined)) throw error;
        text = `${error.message.replace(/^/gm, '# ! ')}\n${text.replaceAll(/^# !.*\n/gm, '')}`;
        before = text;
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function editedOf(text: string): Edited {
  try {
    const { claim, entities } = parse(text, { version: '1.2' }) as Partial<Edited>;
    if (typeof claim === 'object' && claim !== null) return { claim, entities: entities ?? [] };
  } catch (error) {
    throw new Declined(`This is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  throw new Declined('There is no claim in it: its fields stand below "claim:".');
}

/** Runs the editor on the terminal, until it ends. */
function opened(editor: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Declined(`The editor "${editor}" ended with ${code}: nothing is decided. EDITOR names another.`));
    });
  });
}
