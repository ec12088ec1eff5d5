import type { Logger } from 'pino';
import type { Read } from '../graph/kernel/observed.ts';
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
  log: Pick<Logger, 'info' | 'warn'>,
  { all, slow }: RequestLogOptions,
): (record: RequestRecord) => void {
  return (record) => {
    if (record.milliseconds >= slow) log.warn({ ...lineOf(record), ...longestOf(record) }, 'slow request');
    else if (all) log.info(lineOf(record), 'request');
  };
}

function lineOf(record: RequestRecord): object {
  const { id, method, path, operation, documentHash, status, codes, milliseconds, database, reads, rows, kept } =
    record;
  return {
    requestId: id,
    method,
    path,
    ...(operation !== null && { operation }),
    ...(documentHash !== null && { document: documentHash }),
    status,
    ...(codes.length > 0 && { codes: [...new Set(codes)] }),
    ms: rounded(milliseconds),
    databaseMs: rounded(database),
    statements: reads.length,
    rows,
    ...(kept && { kept }),
  };
}

/** Where the time of a slow request went: statements of one name together, and the analyses that it waited for. */
function longestOf({ reads, analyses }: RequestRecord): object {
  const byName = Object.entries(Object.groupBy(reads, ({ statement }) => statement)) as [string, Read[]][];
  const longest = byName
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
      analyses: analyses.map(({ measure, milliseconds }) => ({ name: measure, ms: rounded(milliseconds) })),
    }),
  };
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
