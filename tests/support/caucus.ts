import { type ChildProcess, spawn } from 'node:child_process';

/** How a command ended, and what it printed. */
export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** A command of the command line under way. */
export class Caucus {
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
