import type { Columns } from '../../read/header.ts';

/** The columns of the library's files with a row a ballot, in all years, for the General Assembly and the Security Council. */
export const LONG: Columns = {
  id: ['undl_id'],
  code: ['ms_code', 'ms_codes'],
  name: ['ms_name', 'ms_names'],
  vote: ['ms_vote', 'ms_votes'],
  date: ['date'],
  session: ['session'],
  symbol: ['resolution', 'resolutions'],
  title: ['title', 'description'],
  draft: ['draft'],
  report: ['committee_report'],
  meeting: ['meeting'],
  agenda: ['agenda_title', 'agenda_titles', 'agenda'],
  subjects: ['subjects'],
  note: ['vote_note'],
  modality: ['modality'],
  permanent: ['permanent_member'],
  yes: ['total_yes', 'yes'],
  no: ['total_no', 'no'],
  abstain: ['total_abstentions', 'abstentions'],
  notVoting: ['total_non_voting', 'non_voting'],
  members: ['total_ms', 'total_voting'],
  link: ['undl_link'],
};
export const LONG_REQUIRED: readonly string[] = ['id', 'name', 'vote', 'date', 'symbol'];

/** Those of files with a row a resolution, in which each further column is a state. */
const WIDE: Columns = {
  id: ['token'],
  symbol: ['Resolution'],
  date: ['Date'],
  title: ['Title'],
  yes: ['YES COUNT'],
  no: ['NO COUNT'],
  link: ['Link'],
  body: ['Council'],
  members: ['TOTAL VOTES'],
  notVoting: ['NO-VOTE COUNT'],
};
/** In the files of 2022, abstentions stand under ABSENT COUNT. */
export const WIDE_2022: Columns = { ...WIDE, abstain: ['ABSENT COUNT'] };
export const WIDE_2025: Columns = {
  ...WIDE,
  abstain: ['ABSTAIN COUNT'],
  year: ['Scrape_Year'],
  country: ['country'],
  subregion: ['subregion'],
  continent: ['continent'],
  tags: ['tags'],
};
export const WIDE_REQUIRED: readonly string[] = ['id', 'symbol', 'date', 'title', 'yes', 'no', 'abstain'];

/** The letters of ballots. In the file of September 2024, who did not vote is NV. */
export const LETTER_OF_VOTE: Readonly<Record<string, string>> = {
  ...{ Y: 'Y', N: 'N', A: 'A', X: '-', NV: '-' },
  ...{ YES: 'Y', NO: 'N', ABSTAIN: 'A', ABSTENTION: 'A', 'NON-VOTING': '-', 'NOT VOTING': '-' },
};
