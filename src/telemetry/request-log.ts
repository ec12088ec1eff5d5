import type { Logger } from 'pino';
import type { Lines } from './log.ts';
import type { RequestRecord } from './request-record.ts';

/** Which requests have a line. */
export type RequestLogOptions = {
  /** Whether all of them have one, and not only those that were slow. */
  readonly all: boolean;
  /** From how many milliseconds on a request is slow. */
  readonly slow: number;
};

/** How many statements a line about a slow request names, those that took longest. */
const NAMED = 20;

/** Writes a line for each request: a warning with the names of its statements for one that was slow. */
export function requestLog(
  { lines, warnings }: { readonly lines: Lines; readonly warnings: Pick<Logger, 'warn'> },
  { all, slow }: RequestLogOptions,
): (record: RequestRecord) => void {
  return (record) => {
    if (record.milliseconds >= slow)
      warnings.warn({ ...JSON.parse(`{${factsOf(record)}}`), ...longestOf(record) }, 'slow request');
    else if (all) lines.write(`{"level":${INFO},"time":${Date.now()},${factsOf(record)},"msg":"request"}\n`);
  };
}

/** The level of what is no warning, as pino numbers it. */
const INFO = 30;

/** What is known of a request, as members of a JSON object: a text with holes takes a quarter of the time of an object that is written out. */
function factsOf(record: RequestRecord): string {
  const { id, method, path, operation, documentHash, status, codes, milliseconds, database, reads, rows, kept } =
    record;
  // An id is of characters that stand in JSON as they are, and so are a method, a hash and the name of an operation.
  return `"requestId":"${id}","method":"${method}","path":${quoted(path)}${
    operation === null ? '' : `,"operation":"${operation}"`
  }${documentHash === null ? '' : `,"document":"${documentHash}"`},"status":${status}${
    codes.length === 0 ? '' : `,"codes":${JSON.stringify([...new Set(codes)])}`
  },"ms":${rounded(milliseconds)},"databaseMs":${rounded(database)},"statements":${reads.length},"rows":${rows}${
    kept ? ',"kept":true' : ''
  }`;
}

/** Where the time of a slow request went: statements of one name together, and the analyses of one measure that it waited for. */
function longestOf({ reads, analyses }: RequestRecord): object {
  const longest = together(reads, ({ statement }) => statement)
    .map(([name, all]) => ({
      name,
      times: all.length,
      ms: rounded(all.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
      rows: all.reduce((sum, { rows }) => sum + rows, 0),
      ...(all.some(({ failed }) => failed) && { failed: true }),
    }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, NAMED);
  return {
    longest,
    ...(analyses.length > 0 && {
      // They are waited for beside each other: the longest tells how long.
      analyses: together(analyses, ({ measure }) => measure).map(([name, all]) => ({
        name,
        times: all.length,
        ms: rounded(Math.max(...all.map(({ milliseconds }) => milliseconds))),
      })),
    }),
  };
}

/** Those of one name together. */
const together = <T>(all: readonly T[], nameOf: (one: T) => string): [string, T[]][] =>
  Object.entries(Object.groupBy(all, nameOf)) as [string, T[]][];

/** A text as JSON: most paths are of characters that stand in it as they are. */
const quoted = (text: string): string => (/^[\w/.-]*$/.test(text) ? `"${text}"` : JSON.stringify(text));

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
