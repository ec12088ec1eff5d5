import { type Logger, pino } from 'pino';

/** How many bytes of lines about requests are written at once, and after how many milliseconds at the latest. */
const AT_ONCE = 65_536;
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
  const together = pino.destination({ fd: STANDARD_ERROR, sync: false, minLength: AT_ONCE, maxWrite: 2 * AT_ONCE });
  const flushing = setInterval(() => together.flush(), LATEST);
  flushing.unref();
  return {
    faults,
    lines: together,
    warnings: pino(OPTIONS, together),
    close: async () => {
      clearInterval(flushing);
      together.flushSync();
    },
  };
}
