import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { COW_NUMBERS } from '../src/ingest/read/shipped.ts';
import type { Account } from '../src/ingest/write/account.ts';

/** Letters of ballots as Voeten's table and the library's have them. */
const VOETEN: Readonly<Record<string, string>> = { Y: '1', A: '2', N: '3', X: '8' };
const LIBRARY: Readonly<Record<string, string>> = { Y: 'Y', N: 'N', A: 'A', X: 'X' };

const VOETEN_HEAD = [
  ...['rcid', 'ccode', 'member', 'vote', 'Country', 'Countryname', 'year', 'session', 'abstain', 'yes', 'no'],
  ...['importantvote', 'date', 'unres', 'amend', 'para', 'short', 'descr', 'me', 'nu', 'di', 'hr', 'co', 'ec', 'resid'],
];
const LIBRARY_HEAD = [
  ...['undl_id', 'ms_code', 'ms_name', 'ms_vote', 'date', 'session', 'resolution', 'draft', 'committee_report'],
  ...['meeting', 'title', 'agenda_title', 'subjects', 'vote_note', 'total_yes', 'total_no', 'total_abstentions'],
  ...['total_non_voting', 'total_ms', 'undl_link'],
];

const sessionOf = ({ key }: Account): string => key.split('/')[1]?.replace(/^e?s-/, '') ?? '';
const day = ({ date }: Account): string =>
  `${date}-01-01`.slice(0, date.length === 7 ? 8 : 10) + (date.length === 7 ? '01' : '');

/** Writes the votes of the record as Voeten's table, a row a ballot, and says how many ballots there are. */
export async function writeVoeten(folder: string, accounts: readonly Account[]): Promise<number> {
  const numbers = (await readFile(COW_NUMBERS, 'utf8'))
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));
  const numberOf = (code: string, date: string) =>
    numbers.find(
      ([, state, from = '', to = '']) =>
        state === code && from <= date && (to === '' || date.slice(0, to.length) <= to),
    )?.[0];
  let rows = 0;
  function* text() {
    yield `${VOETEN_HEAD.join('\t')}\n`;
    for (const [place, account] of accounts.entries())
      for (const [at, state] of account.states.entries()) {
        const [vote, number] = [VOETEN[account.letters[at] ?? ''], numberOf(state, day(account))];
        if (vote === undefined || number === undefined) continue;
        rows += 1;
        yield `${[100_001 + place, number, 1, vote, state, state, day(account).slice(0, 4), sessionOf(account), 0, 0, 0, 0, day(account), `R/${sessionOf(account)}/${10_000 + place}`, 0, 0, 'WORDS OF A HEADING', 'WORDS OF A DESCRIPTION, AS LONG AS THEY OFTEN ARE', 0, 0, 0, 0, 0, 0, place].join('\t')}\n`;
      }
  }
  await pipeline(Readable.from(text()), createWriteStream(join(folder, 'UNVotes.tab')));
  return rows;
}

/** Writes the votes of the record in the columns of the library's file, and says how many ballots there are. */
export async function writeLibrary(folder: string, accounts: readonly Account[]): Promise<number> {
  let rows = 0;
  function* text() {
    yield `${LIBRARY_HEAD.join()}\n`;
    for (const [place, account] of accounts.entries())
      for (const [at, state] of account.states.entries()) {
        const vote = LIBRARY[account.letters[at] ?? ''];
        if (vote === undefined) continue;
        rows += 1;
        yield `${[9_000_000 + place, state, state, vote, day(account), sessionOf(account), `A/RES/${sessionOf(account)}/${10_000 + place}`, '', '', '', 'Words of a title : resolution / adopted by the General Assembly', 'Words of an item', 'WORDS--OF A SUBJECT', '', '', '', '', '', '', `https://example.org/${place}`].join()}\n`;
      }
  }
  await pipeline(Readable.from(text()), createWriteStream(join(folder, 'undl.csv')));
  return rows;
}

/** How many ballots a table of somebody's own has here. */
const OWN_ROWS = 100_000;
const OWN_MAP = 'row: ballot\ncolumns: { symbol: text, date: day, state: who, choice: vote }\n';

/** Writes the first votes of the record as a table of somebody's own, a row a ballot, with its map, and says how many ballots there are. */
export async function writeOwn(folder: string, accounts: readonly Account[]): Promise<number> {
  let rows = 0;
  function* text() {
    yield 'text,day,who,vote\n';
    for (const [place, account] of accounts.entries()) {
      if (rows >= OWN_ROWS) return;
      for (const [at, state] of account.states.entries()) {
        const vote = LIBRARY[account.letters[at] ?? ''];
        if (vote === undefined) continue;
        rows += 1;
        yield `A/RES/${sessionOf(account)}/${10_000 + place},${day(account)},${state},${vote}\n`;
      }
    }
  }
  await pipeline(Readable.from(text()), createWriteStream(join(folder, 'own.csv')));
  await writeFile(join(folder, 'own.map.yaml'), OWN_MAP);
  return rows;
}
