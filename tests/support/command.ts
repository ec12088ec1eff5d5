import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { graphOf, settings } from '../../src/cli/database.ts';
import { run, type Surroundings } from '../../src/cli/run.ts';

/** How a command ended, and what it printed. */
export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a command of the command line in this process, on the graph that `open` opens. */
export async function command(
  open: Surroundings['openGraph'],
  words: readonly string[],
  cache = join(tmpdir(), 'caucus-tests'),
  { keys = Readable.from([]), editor = 'false' }: { keys?: Readable; editor?: string } = {},
): Promise<Ended> {
  const text = { stdout: '', stderr: '' };
  const into = (name: keyof typeof text) =>
    new Writable({
      write(chunk, _, done) {
        text[name] += String(chunk);
        done();
      },
    });
  const status = await run(words, {
    in: keys,
    out: into('stdout'),
    err: into('stderr'),
    reader: () => settings(process.env).reader,
    openGraph: open,
    cache: () => cache,
    editor: () => editor,
  });
  return { status, ...text };
}

/** Opens the graph of an environment, as a process would. */
export const graphIn =
  (environment: Readonly<Record<string, string>>): Surroundings['openGraph'] =>
  (report, patience) => {
    const { NEO4J_URI, ...rest } = process.env;
    return graphOf({ ...rest, ...environment }, report, patience);
  };

/** A command in a process of its own, which can be ended. */
export class CommandProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;

  constructor(environment: Readonly<Record<string, string>>, words: readonly string[]) {
    const { NEO4J_URI, NODE_OPTIONS, VITEST, ...rest } = process.env;
    this.child = spawn(process.execPath, ['src/cli/main.ts', ...words], {
      env: { ...rest, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      this.child[name]?.on('data', (data: Buffer) => (text[name] += data.toString('utf8')));
    this.ended = new Promise((resolve) => this.child.once('close', (status) => resolve({ status, ...text })));
  }
}
