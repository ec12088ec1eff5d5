import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh clone of what is committed, with the packages that are installed here: what a newcomer has after `npm ci`. */
export class Clone {
  readonly folder = mkdtempSync(join(tmpdir(), 'caucus-clone-'));
  readonly #started: Running[] = [];

  constructor() {
    execFileSync('git', ['clone', '--quiet', '.', this.folder]);
    try {
      execFileSync('cp', ['-al', 'node_modules', this.folder], { stdio: 'ignore' });
    } catch {
      execFileSync('cp', ['-a', 'node_modules', this.folder]);
    }
    // The packages are as new as the lockfile: there is nothing to install.
    utimesSync(join(this.folder, 'package-lock.json'), 0, 0);
  }

  /** Runs an npm script as a terminal would: in a group of its own, which Ctrl-C reaches as a whole. */
  npm(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
    const { NODE_OPTIONS, VITEST, NEO4J_URI, ...rest } = process.env;
    const child = spawn('npm', [...args], {
      cwd: this.folder,
      // bash hands its place over to the server, whose exit code is then npm's; Debian's sh ends by the signal itself.
      env: { ...rest, npm_config_script_shell: 'bash', ...environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const running = new Running(child);
    this.#started.push(running);
    return running;
  }

  /** Ends what a test has left running. */
  async stop(): Promise<void> {
    for (const running of this.#started) running.signal('SIGKILL');
    await Promise.all(this.#started.splice(0).map(({ ended }) => ended));
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A process under way, and all it has printed. */
export class Running {
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;
  output = '';

  constructor(child: ChildProcess) {
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (this.output += String(data)));
    this.ended = new Promise((resolve) => child.once('close', resolve));
  }

  /** What `pattern` finds in the output, as soon as it is there; throws with the output when the process ends first. */
  async says(pattern: RegExp, patience = 600_000): Promise<RegExpExecArray> {
    const start = performance.now();
    let over = false;
    void this.ended.then(() => {
      over = true;
    });
    for (;;) {
      const found = pattern.exec(this.output);
      if (found) return found;
      if (over || performance.now() - start > patience)
        throw new Error(`It did not say ${pattern}, but:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** To the whole group, as a terminal sends it. */
  signal(name: NodeJS.Signals): void {
    if (this.#child.exitCode === null && this.#child.signalCode === null)
      process.kill(-(this.#child.pid as number), name);
  }
}
