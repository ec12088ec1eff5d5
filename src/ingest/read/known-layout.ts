import { columnName } from './column-name.ts';

/** Layouts of files that people have, by columns that only they have, and what is to be done with them. */
const LAYOUTS: readonly { readonly columns: readonly string[]; readonly hint: string }[] = [
  { columns: ['undl_id', 'ms_vote'], hint: reads('of the UN Digital Library', 'undl') },
  { columns: ['undl_id', 'ms_votes'], hint: reads('of the UN Digital Library', 'undl') },
  { columns: ['rcid', 'ccode', 'vote'], hint: reads("of Voeten's data", 'unvotes') },
  { columns: ['rcid', 'unres'], hint: reads('of the R package unvotes', 'unvotes') },
  { columns: ['rcid', 'country', 'vote'], hint: reads('of the R package unvotes', 'unvotes') },
  { columns: ['icpsr', 'cast_code'], hint: noStates('Voteview', 'members of the Congress of the United States') },
  { columns: ['member_id', 'position'], hint: noStates('HowTheyVote', 'members of the European Parliament') },
  { columns: ['nominate_dim1', 'icpsr'], hint: noStates('Voteview', 'members of the Congress of the United States') },
  { columns: ['rollnumber', 'yea_count', 'nay_count'], hint: noStates('Voteview', 'members of the Congress') },
  { columns: ['divisionid'], hint: noStates('the UK Parliament', 'members of the House of Commons or of the Lords') },
  { columns: ['ayetellers'], hint: noStates('the UK Parliament', 'members of the House of Commons or of the Lords') },
  {
    columns: ['mp_id', 'division_number'],
    hint: noStates('the Public Whip', 'members of the House of Commons or of the Lords'),
  },
  { columns: ['motion_text', 'voter_name'], hint: noStates('Open States', 'members of parliaments of US states') },
  { columns: ['vote_event_id', 'voter_name'], hint: noStates('Open States', 'members of parliaments of US states') },
  {
    columns: ['legislative_session', 'jurisdiction'],
    hint: noStates('Open States', 'members of parliaments of US states'),
  },
];

function reads(whose: string, source: string): string {
  return `It is a file ${whose}: "caucus import ${source}" reads it.`;
}

function noStates(whose: string, voters: string): string {
  return `It is a file of ${whose}: its voters are ${voters} and no states, so that there is no place for them here.`;
}

const found = (header: readonly string[]) => {
  const names = new Set(header.map(columnName));
  return LAYOUTS.find(({ columns }) => columns.every((column) => names.has(column)));
};

/** What a file with this header is, and which source reads it. */
export const layoutHint = (header: readonly string[]): string =>
  found(header)?.hint ??
  'A table of your own goes in by "caucus import csv", with a map that says what its columns are.';

/** A sentence where the voters of a file with this header, or this member of objects, are no states; else null. */
export function noStatesIn(header: readonly string[]): string | null {
  const hint = found(header)?.hint ?? '';
  return hint.includes('no states') ? hint : null;
}
