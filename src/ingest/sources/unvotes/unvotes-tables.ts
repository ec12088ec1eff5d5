import { columnName } from '../../read/column-name.ts';
import type { Columns } from '../../read/header.ts';
import type { Input } from '../../read/input.ts';
import { layoutHint } from '../../read/known-layout.ts';
import { type Note, REMARK, UNREADABLE } from '../../read/problem.ts';
import { readRows } from '../../read/rows.ts';

/** Which file is which table, by its header. */
export type UnvotesTables = {
  readonly rollCalls: string | null;
  readonly issues: string | null;
  /** Tables of votes, and of absences where somebody has them. */
  readonly ballots: readonly string[];
  /** Voeten's table, which has the roll call in each of its rows. */
  readonly whole: readonly string[];
};

const ROLL_CALL: Columns = Object.fromEntries(
  ['rcid', 'session', 'importantvote', 'date', 'unres', 'amend', 'para', 'short', 'descr'].map((name) => [
    name,
    [name],
  ]),
);
export const ROLL_CALLS = { columns: ROLL_CALL, required: ['rcid', 'session', 'date', 'unres'], id: 'rcid' };

export const BALLOTS = {
  columns: { rcid: ['rcid'], country: ['country'], code: ['country_code'], vote: ['vote'] },
  required: ['rcid', 'country', 'vote'],
  id: 'rcid',
};

export const ISSUES = {
  columns: { rcid: ['rcid'], topic: ['short_name'], issue: ['issue'] },
  required: ['rcid', 'topic'],
  id: 'rcid',
};

/** The topics that Voeten flags, in columns of their own. */
export const TOPICS = ['me', 'nu', 'di', 'hr', 'co', 'ec'] as const;

const WHOLE_COLUMNS: Columns = {
  ...ROLL_CALL,
  ...{ cow: ['ccode'], code: ['country'], name: ['countryname'], vote: ['vote'] },
  ...Object.fromEntries(TOPICS.map((topic) => [topic, [topic]])),
  // What follows from the other columns.
  ...{ member: ['member'], year: ['year'], resid: ['resid'], yes: ['yes'], no: ['no'], abstain: ['abstain'] },
};
export const WHOLE = { columns: WHOLE_COLUMNS, required: ['rcid', 'session', 'date', 'cow', 'vote'], id: 'rcid' };

/** Tells the tables in a folder apart by their headers, whatever they are called. */
export async function tablesIn({ folder, files }: Input, note: Note): Promise<UnvotesTables> {
  const found = { rollCalls: [] as string[], issues: [] as string[], ballots: [] as string[], whole: [] as string[] };
  for (const file of files) {
    const header = await headerOf(folder, file, note);
    const kind = kindOf(header.map(columnName));
    if (kind !== null) found[kind].push(file);
    else
      note(
        { file, line: 1, column: 1 },
        `The file is ignored: it is no table of roll calls. ${layoutHint(header)}`,
        REMARK,
      );
  }
  const [rollCalls = null, ...others] = found.rollCalls;
  if (others.length > 0)
    note(
      { file: others[0] ?? '', line: 1, column: 1 },
      `The folder has a second table of roll calls beside ${rollCalls}: import them one after the other.`,
      UNREADABLE,
    );
  if (rollCalls === null && found.whole.length === 0)
    note(
      { file: folder, line: 1, column: 1 },
      'The folder has no table of roll calls, with the columns rcid, session, date and unres.',
      UNREADABLE,
    );
  else if (rollCalls !== null && found.ballots.length === 0)
    note(
      { file: folder, line: 1, column: 1 },
      'The folder has no table of votes, with the columns rcid, country and vote.',
      UNREADABLE,
    );
  return { rollCalls, issues: found.issues[0] ?? null, ballots: found.ballots, whole: found.whole };
}

function kindOf(header: readonly string[]): keyof UnvotesTables | null {
  const has = (...columns: string[]) => columns.every((column) => header.includes(column));
  if (has('rcid', 'ccode', 'vote', 'date')) return 'whole';
  if (has('rcid', 'session', 'date')) return 'rollCalls';
  if (has('rcid', 'country', 'vote')) return 'ballots';
  return has('rcid', 'short_name') ? 'issues' : null;
}

async function headerOf(folder: string, file: string, note: Note): Promise<readonly string[]> {
  for await (const { fields } of readRows(folder, file, note)) return fields;
  return [];
}
