import { readAllNames } from '../../read/all-names.ts';
import { BallotTable } from '../../read/ballot-table.ts';
import { namedColumns } from '../../read/column-name.ts';
import { copyRows } from '../../read/copy-rows.ts';
import { filesEnding } from '../../read/files-in.ts';
import { formerNames } from '../../read/former-name.ts';
import { noteUnknown, readNameTable } from '../../read/name-table.ts';
import { datasetOf } from '../../read/own-dataset.ts';
import { REMARK, UNREADABLE } from '../../read/problem.ts';
import { readResult } from '../../read/result-word.ts';
import { noteNoTable, TABLE_ENDINGS } from '../../read/rows.ts';
import { readSeats } from '../../read/seat.ts';
import { COW_NUMBERS, RECORD } from '../../read/shipped.ts';
import { readStates } from '../../read/state-table.ts';
import { nextKey } from '../../read/vote-key.ts';
import { WrongUsage } from '../../read/wrong-usage.ts';
import type { Account } from '../../write/account.ts';
import { checkChanges } from '../../write/many-changes.ts';
import { ownHead } from '../../write/own-head.ts';
import { ownResult } from '../../write/own-result.ts';
import type { Source } from '../../write/source.ts';
import type { VoteRow } from '../../write/vote-row.ts';
import { writeVotes } from '../../write/write-votes.ts';
import { readCells, recordOf } from './csv-cells.ts';
import { readMap } from './csv-map.ts';
import { type OwnVote, otherField, voteOf } from './own-vote.ts';
import { codeDoubt, stateFinder } from './state-finder.ts';
import { suggestMap } from './suggest-map.ts';
import { WordBook } from './word-book.ts';

/** Tables of somebody's own, of which a map says what their columns are. */
export const csv: Source<VoteRow> = {
  name: 'csv',
  about: 'Votes in a table of your own: a row a ballot, a vote or a state, as a map says that --suggest writes.',
  folder: null,
  inAnyEncoding: true,
  endings: TABLE_ENDINGS,

  files: (folder) => filesEnding(folder, TABLE_ENDINGS),

  async *read({ folder, files, progress }, note, reviewed) {
    if (reviewed.map === undefined)
      throw new WrongUsage(
        'A table of your own needs a map that says what its columns are: --suggest writes one, to be looked at and given with --map.',
      );
    noteNoTable(folder, files, note);
    const map = await readMap(reviewed.map, note);
    if (map === null) return;
    const states = await readStates(RECORD, note);
    const codes = states.map(({ code }) => code);
    const stateOf = stateFinder(
      map,
      states,
      await readAllNames(reviewed.aliases, note),
      await readNameTable([COW_NUMBERS], note),
    );
    const former = formerNames(states, note);
    const dates = map.dates ?? reviewed.dates;
    const rolls = new BallotTable(codes);
    const words = new WordBook();
    const votes = new Map<string, OwnVote | null>();
    const isState = (text: string) => stateOf(text, '', '9999-12-31') !== null;
    const reading = { note, progress, sheet: reviewed.sheet, encoding: reviewed.encoding, isState };
    for (const file of files)
      for await (const { vote: fields, name, code, word, at } of readCells(folder, file, map, reading)) {
        const record = recordOf(fields);
        const known = votes.get(record);
        const vote = known === undefined ? voteOf(fields, { map, dates, at: at(), note }) : known;
        votes.set(record, vote);
        if (vote === null) continue;
        const other = otherField(vote, fields, dates);
        if (other !== null)
          note(
            at(),
            `The ${other} is "${fields[other] ?? ''}", and an earlier row of ${record} says "${vote.fields[other] ?? ''}": two votes need an id each.`,
          );
        const state = stateOf(name, code, vote.date);
        if (state === null && map.codes == null && /^\d+(?:[.,]0+)?$/.test(code)) {
          const { record: _, ...place } = at();
          note(
            place,
            `The map does not say what the numbers of states in the column ${map.columns.code} are, such as ${code}: give codes: COW, or codes: M49.`,
            UNREADABLE,
          );
          return;
        }
        const doubt = state === null ? null : codeDoubt(stateOf, { name, code, state, date: vote.date });
        if (doubt !== null) note(at(), doubt, REMARK);
        if (state !== null) former(name || code, state, vote.date, at);
        const letter = words.letterOf(word, at);
        if (letter === null) continue;
        if (state === null) noteUnknown(stateOf.names, name || code, at(), note);
        else if (rolls.get(record, state) === letter)
          note(at(), `Rows of ${record} stand there twice alike; each counts once.`, REMARK);
        else if (rolls.get(record, state) !== undefined)
          note(at(), `The state ${state} has an earlier row in ${record}: two votes on one text need an id each.`, {
            code: 'DUPLICATE',
          });
        else rolls.set(record, state, letter);
      }
    if (votes.size === 0) note({ file: files[0] ?? folder, line: 1, column: 1 }, 'The file has no vote.', UNREADABLE);

    const letters = words.meanings(map, note);
    const seats = await readSeats(note);
    const own = datasetOf(files, reviewed.dataset);
    yield { type: 'dataset', ...own };
    yield* states;
    if (map.body?.name !== undefined) yield { type: 'body', key: map.body.slug, name: map.body.name };
    const keys = new Map<string, string>();
    for (const [record, vote] of votes) {
      if (vote === null) continue;
      const cast = [...rolls.letters(record)].map((letter) => letters.get(letter) ?? '.').join('');
      const given = [...rolls.letters(record)].filter((letter) => letter !== '.');
      if (/^\.*$/.test(cast) && given.length > 0 && !given.some((letter) => words.unclear.has(letter))) {
        note(vote.at, `The vote ${record} has no ballot: all its cells are empty.`);
        continue;
      }
      const key = keys.has(vote.key) ? nextKey(vote.key, vote.scope, keys) : vote.key;
      if (key !== vote.key) note(vote.at, `${record} is a second vote on ${vote.key}, and is kept as ${key}.`, REMARK);
      keys.set(key, record);
      const account = accountOf({ ...vote, key }, cast, codes, own.slug);
      const result =
        readResult(vote.fields.result, vote.at, note) ?? ownResult({ ...account, symbol: symbolOf(vote) }, seats);
      yield { ...account, result };
    }
  },

  check: checkChanges,
  write: writeVotes,

  async suggest({ folder, files }, note, { aliases, sheet, encoding }) {
    noteNoTable(folder, files, note);
    const [first] = files;
    if (first === undefined) return '';
    const states = await readStates(RECORD, note);
    return suggestMap(folder, first, { names: await readAllNames(aliases, note), states }, note, {
      sheet,
      encoding,
    });
  },

  async copy({ folder, files }, records, into, { map: path, sheet, encoding }) {
    const map = path === undefined ? null : await readMap(path, () => {});
    for (const file of files) {
      // Where cells are merged, rows below the first of a vote go where that goes.
      let above = false;
      await copyRows({
        folder,
        file,
        into,
        part: { sheet: map?.sheet ?? sheet, header: map?.header, encoding },
        of(fields, header) {
          if (map === null || map.row === 'state') return true;
          const get = (field: 'id' | 'symbol' | 'kind') =>
            fields[namedColumns(header).indexOf(map.columns[field] ?? '')]?.trim() || map.vote[field];
          const [id, symbol, kind] = [get('id'), get('symbol'), get('kind')];
          if (map.merged !== true || id || symbol)
            above = records.has(recordOf({ ...(id && { id }), ...(symbol && { symbol }), ...(kind && { kind }) }));
          return above;
        },
      });
    }
  },
};

/** What the file calls the text that was voted on. */
const symbolOf = ({ fields, key }: Pick<OwnVote, 'fields' | 'key'>): string => fields.symbol ?? fields.id ?? key;

/** What a vote of a file says: its head, and its ballots as letters of the states. */
function accountOf(
  { fields, key, date, scope, totals, at }: OwnVote,
  letters: string,
  states: readonly string[],
  dataset: string,
): Account {
  const agrees = (total: number | null, letter: string) => total === null || total === letters.split(letter).length - 1;
  return {
    type: 'account',
    ...ownHead({
      ...{ dataset, record: at.record ?? key, key, scope, date },
      symbol: symbolOf({ fields, key }),
      title: fields.title ?? '',
      note: fields.note ?? '',
      result: null,
      complete: agrees(totals.for, 'Y') && agrees(totals.against, 'N') && agrees(totals.abstain, 'A'),
    }),
    decided: false,
    totals,
    states,
    letters,
    at,
  };
}
