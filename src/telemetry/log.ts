import { type Logger, pino } from 'pino';

/** How many lines about requests are written at once, and after how many milliseconds at the latest. */
const AT_ONCE = 100;
const LATEST = 1000;
const STANDARD_ERROR = 2;
/** Which process of which machine it is, whoever collects the lines knows. */
const OPTIONS = { base: null };

/** Takes lines that are JSON already. */
export type Lines = { write(line: string): unknown };

/** What the server writes to standard error: JSON, a line each. */
export type Log = {
  /** For what is told at once: faults, and the state of the database. */
  readonly faults: Logger;
  /** For lines about requests, which are many: they are written together. */
  readonly lines: Lines;
  /** The same, for what is rare among them. */
  readonly warnings: Logger;
  /** Writes what has not been written. */
  close(): Promise<void>;
};

export function openLog(): Log {
  const faults = pino(OPTIONS, pino.destination({ fd: STANDARD_ERROR, sync: true }));
  const destination = pino.destination({ fd: STANDARD_ERROR, sync: false });
  const together = new Together(destination);
  const flushing = setInterval(() => together.flush(), LATEST);
  flushing.unref();
  return {
    faults,
    lines: together,
    warnings: pino(OPTIONS, together),
    close: async () => {
      clearInterval(flushing);
      together.flush();
      destination.flushSync();
    },
  };
}

/** Gathers lines and hands them on together: the destination measures all that it holds with each one that it is given. */
class Together implements Lines {
  readonly #destination: Lines;
  #lines: string[] = [];

  constructor(destination: Lines) {
    this.#destination = destination;
  }

  write(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length === AT_ONCE) this.flush();
  }

  flush(): void {
    if (this.#lines.length === 0) return;
    const lines = this.#lines.join('');
    this.#lines = [];
    this.#destination.write(lines);
  }
}
