import { sessionOnDay } from './session-opening.ts';

/** What part of a text was voted on. */
export const SCOPES = ['WHOLE', 'PARAGRAPH', 'AMENDMENT', 'PROCEDURAL'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a library catalogue says of a text that was voted on; empty where it says nothing. */
export type Details = {
  /** The official title, as the catalogue has it. */
  readonly title: string;
  /** Symbols of the meeting record and of the committee's report, the agenda item, and subjects; several are joined by ` | `. */
  readonly meeting: string;
  readonly report: string;
  readonly agenda: string;
  readonly subjects: string;
  /** The symbol of the draft that was put to the vote. */
  readonly draft: string;
  /** What the catalogue notes of the vote, in its own words. */
  readonly note: string;
};

export const NO_DETAILS: Details = {
  title: '',
  meeting: '',
  report: '',
  agenda: '',
  subjects: '',
  draft: '',
  note: '',
};

/** A roll call as a row of the shipped format. */
export type RollCall = {
  /** `ga/74/247`, minted once and never changed. */
  readonly key: string;
  /** The number of the roll call in its source. */
  readonly record: number;
  /** EDTF: a month or a day. */
  readonly date: string;
  readonly scope: Scope;
  /** Amendment, paragraph, important: as the source flags them, `-` where it says nothing. */
  readonly flags: string;
  /** Codes of topics. */
  readonly topics: readonly string[];
  /** The symbol in the source, where it is not that of the key. */
  readonly cited: string;
  readonly heading: string;
  /** What the source says was voted on, in a sentence or two. */
  readonly description: string;
  readonly details: Details;
  /** Records of parts that were put to this one vote, each with the key of its part: `3899 ga/50/38-b-ii`. */
  readonly parts: readonly string[];
  /** Stated totals: for, against, abstentions, not voting; empty where none are stated. */
  readonly totals: string;
  /** Codes of states, in the order of the letters. */
  readonly states: readonly string[];
  /** One of `Y N A X - I ? .` per state: yes, no, abstains, absent, not voting, could not take part, unknown, no row in the source. */
  readonly letters: string;
};

/** The first and the last day that an EDTF year, month or day can be: `2003-02` is 2003-02-01 to 2003-02-28. */
export function daySpan(date: string): { earliest: string; latest: string } {
  if (date.length === 10) return { earliest: date, latest: date };
  if (date.length === 4) return { earliest: `${date}-01-01`, latest: `${date}-12-31` };
  const [year = 0, month = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { earliest: `${date}-01`, latest: `${date}-${String(last).padStart(2, '0')}` };
}

/** True for a year `2003`, a month `2003-02` or a day `2003-02-28` of the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false;
  const day = `${text}-01-01`.slice(0, 10);
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

/** The session in a key: `ga/es-10/19` is `es-10`. */
export const sessionOf = (key: string): string => key.split('/')[1] ?? '';

/**
 * The regular session that a vote falls in: that of its key, or for emergency and special sessions and other bodies that of its day. Of a month the first day
 * counts: special sessions are held before the regular one opens.
 */
export function regularSessionOf(key: string, date: string): number {
  const session = sessionOf(key);
  if (key.startsWith('ga/') && /^\d+$/.test(session)) return Number(session);
  const { earliest, latest } = daySpan(date);
  return sessionOnDay(date.length === 7 ? earliest : latest);
}

/** The key of the vote that this one repeats, or null: `ga/57/58/again-1` repeats `ga/57/58`. */
export function repeatedKey(key: string): string | null {
  const found = /^(.*)\/again-\d+$/.exec(key);
  return found?.[1] ?? null;
}

/** Whether a key has the number of the library's record, because the text has no symbol of a resolution, or none yet: `ga/79/undl-4082671`. */
export const isNumbered = (key: string): boolean => /\/undl-\d+$/.test(key);
