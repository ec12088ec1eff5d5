import { dateOfEdtf, dayAfter } from '../../graph/kernel/validity.ts';
import type { Report } from '../../progress.ts';
import { PoliteGet } from './polite-get.ts';
import { RecordFile } from './record-file.ts';
import { BadRecord, type VotingRecord, votingRecord } from './voting-record.ts';

/** The UN Digital Library. */
export const LIBRARY_SITE = 'https://digitallibrary.un.org';

export type FetchOptions = {
  /** The address of the library. */
  readonly from: string;
  /** The first and the last day of votes; the first month is fetched from its first day, so that a month in the file is whole. */
  readonly since: string;
  readonly until: string;
  /** The file to write. */
  readonly into: string;
  /** How long to wait between two requests, in milliseconds. */
  readonly delay: number;
  readonly attempts: number;
  readonly report: Report;
  /** Told in sentences of what failed and is tried again, and of records that cannot be taken. */
  readonly note: (sentence: string) => void;
};

export type Fetched = {
  /** How many records were fetched, and how many are in the file now. */
  readonly records: number;
  readonly inFile: number;
  /** How many texts were adopted without a recorded vote: they have no ballots, and are not in the file. */
  readonly withoutVote: number;
  /** How many records cannot be taken. */
  readonly bad: number;
};

/** How many records a page has. */
const PAGE = 100;

/**
 * Fetches voting records month by month, and writes a month when all of it is there: what is in the file is whole. Months that are in the file
 * are not asked for again, but the newest, so that a fetch that was ended goes on. Throws `NoAnswer` when the library does not answer; what came before is in the file.
 */
export async function fetchUndl(options: FetchOptions): Promise<Fetched> {
  const { since, until, into, delay, attempts, report, note } = options;
  const file = await RecordFile.open(into);
  const get = new PoliteGet({ delay, attempts, failed: note });
  const past = file.pastMonths;
  const months = monthsOf(`${since.slice(0, 7)}-01`, until).filter(({ from }) => !past.has(from.slice(0, 7)));
  let [records, withoutVote, bad] = [0, 0, 0];
  for (const [place, month] of months.entries()) {
    report({ step: 'Fetching months', done: place, total: months.length, note: month.from.slice(0, 7) });
    const found: VotingRecord[] = [];
    for await (const marc of pages(get, options.from, month)) {
      try {
        const record = votingRecord(marc, options.from);
        if (record === null) withoutVote += 1;
        else found.push(record);
      } catch (error) {
        if (!(error instanceof BadRecord)) throw error;
        bad += 1;
        note(`${error.message} It is left out.`);
      }
    }
    if (found.length > 0) await file.add(found);
    records += found.length;
  }
  report({ step: 'Fetching months', done: months.length, total: months.length });
  return { records, inFile: file.size, withoutVote, bad };
}

type Month = { readonly from: string; readonly to: string };

/** The months from a day to another, the first and the last as far as they are asked for. */
function monthsOf(since: string, until: string): Month[] {
  const months: Month[] = [];
  for (let from = since; from <= until; ) {
    const end = dateOfEdtf(from.slice(0, 7)).latest as string;
    months.push({ from, to: end < until ? end : until });
    from = dayAfter(end);
  }
  return months;
}

/** The records of a month, page by page. */
async function* pages(get: PoliteGet, site: string, { from, to }: Month) {
  for (let begin = 1; ; begin += PAGE) {
    const url = new URL('/search', site);
    url.search = new URLSearchParams({
      ...{ cc: 'Voting Data', p: `269:${from}->${to}`, of: 'xm', ln: 'en' },
      ...{ rg: String(PAGE), jrec: String(begin) },
    }).toString();
    const { records, total } = await get.marc(url);
    yield* records;
    if (records.length === 0 || (total === null ? records.length < PAGE : begin + records.length > total)) return;
  }
}
