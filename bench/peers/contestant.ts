import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** A server that is timed, over connections that are kept open. */
export class Contestant {
  readonly name: string;
  readonly url: string;
  readonly #process: ChildProcess;
  /** The process of its database. */
  readonly #database: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #headers: Readonly<Record<string, string>>;

  constructor(name: string, url: string, process: ChildProcess, database: number, headers = {}) {
    this.name = name;
    this.url = url;
    this.#process = process;
    this.#database = database;
    this.#headers = headers;
  }

  /** Starts a program that says where it answers GraphQL, in its first line with an address that is not the explorer's. */
  static async start(
    name: string,
    [program, ...words]: readonly [string, ...string[]],
    {
      database,
      env = {},
      log = 'inherit',
    }: {
      readonly database: number;
      readonly env?: Readonly<Record<string, string>>;
      readonly log?: number | 'inherit' | 'ignore';
    },
  ): Promise<Contestant> {
    const child = spawn(process.execPath, [program, ...words], {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', log],
    });
    for await (const line of createInterface({ input: child.stdout as Readable })) {
      const [address] = /(?<!Explorer: )http:\S+/.exec(line) ?? [];
      if (address !== undefined) {
        child.stdout?.resume();
        return new Contestant(name, address, child, database);
      }
    }
    throw new Error(`${name} did not start.`);
  }

  get pid(): number {
    return this.#process.pid as number;
  }

  /** Sends a body, and gives what came back. */
  async ask(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Buffer> {
    const sent = request(this.url, {
      method: 'POST',
      agent: this.#agent,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        ...this.#headers,
        ...headers,
      },
    }).end(body);
    const [response] = await once(sent, 'response');
    return buffer(response);
  }

  /** The processor time of the server and of its database so far, in milliseconds. */
  processor(): { server: number; database: number } {
    return {
      server: ticks(this.#process.pid as number),
      database: family(this.#database).reduce((sum, pid) => sum + ticks(pid), 0),
    };
  }

  /** What the server and its database hold in memory that is not shared, in megabytes. */
  memory(): { server: number; database: number } {
    return {
      server: resident(this.#process.pid as number),
      database: family(this.#database).reduce((sum, pid) => sum + resident(pid), 0),
    };
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGINT');
    await ended;
  }
}

/** A process and its children. */
function family(pid: number): number[] {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
  return [pid, ...children.map(Number)];
}

const parentOf = (pid: string): number | undefined => {
  const stat = statOf(pid);
  return stat && Number(stat[1]);
};

/** What follows the name of a process in /proc/…/stat; undefined when it has ended. */
function statOf(pid: string | number): string[] | undefined {
  const file = `/proc/${pid}/stat`;
  try {
    return existsSync(file) ? readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') : undefined;
  } catch {
    return undefined;
  }
}

/** Time in user and system mode, and of children that have ended; a tick is ten milliseconds on Linux. */
const ticks = (pid: number): number =>
  (statOf(pid) ?? []).slice(11, 15).reduce((sum, value) => sum + Number(value), 0) * 10;

function resident(pid: number): number {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
