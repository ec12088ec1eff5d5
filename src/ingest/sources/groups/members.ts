import { regionId } from '../../../graph/kernel/region.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { dayAfter } from '../../../graph/kernel/validity.ts';
import { readAllNames } from '../../read/all-names.ts';
import { profileColumns } from '../../read/column-profile.ts';
import { copyRows } from '../../read/copy-rows.ts';
import { type CsvRecord, noteFormula } from '../../read/csv.ts';
import { type DateOrder, dateSentence, dayOf } from '../../read/day.ts';
import { filesEnding } from '../../read/files-in.ts';
import { findHeader } from '../../read/find-header.ts';
import { noteUnknown } from '../../read/name-table.ts';
import { datasetOf } from '../../read/own-dataset.ts';
import { REMARK, UNREADABLE } from '../../read/problem.ts';
import { daySpan } from '../../read/roll-call.ts';
import { noteNoTable, readRows, TABLE_ENDINGS } from '../../read/rows.ts';
import { RECORD } from '../../read/shipped.ts';
import { readStates } from '../../read/state-table.ts';
import { isTotals } from '../../read/totals-row.ts';
import type { Source } from '../../write/source.ts';
import type { GroupsRow } from './group-row.ts';
import { shippedGroups } from './groups.ts';
import { isMember, type ListLayout, listLayout } from './members-layout.ts';
import { writeGroups } from './write-groups.ts';

/** From when on a membership counts of which nobody says since when: no vote is earlier. */
const ALWAYS = '1945-01-01';

/** A list of members as everyone has it: states with yes and no, or with the days from which and to which they belong. */
export const members: Source<GroupsRow> = {
  name: 'members',
  about: 'Groups of your own: a list of states with yes and no, a column a group, or with the days from and to.',
  folder: null,
  inAnyEncoding: true,
  calledByFile: true,
  endings: TABLE_ENDINGS,

  files: (folder) => filesEnding(folder, TABLE_ENDINGS),

  async *read({ folder, files, progress }, note, { aliases, dataset, dates, sheet, encoding }) {
    noteNoTable(folder, files, note);
    if (files.length === 0) return;
    const names = await readAllNames(aliases, note);
    const states = await readStates(RECORD, note);
    const codes = new Set(states.map(({ code }) => code));
    const codeOf = (text: string, date: string): string | null =>
      codes.has(text) ? text : names.codeOf(text, date || '9999-12-31');
    const ours = await shippedGroups(note);
    const taken = new Set([...ours.map((key) => urn('bloc', key)), ...states.map(({ region }) => regionId(region))]);
    const own = datasetOf(files, dataset);
    yield { type: 'dataset', ...own };
    const seen = new Set<string>();
    for (const file of files) {
      const isState = (text: string) => codeOf(text, '') !== null;
      const above = await findHeader(folder, file, isState, note, { sheet, encoding });
      const part = { sheet, encoding, header: above === 'none' ? 1 : above };
      const columns = await profileColumns(folder, file, isState, note, part);
      const layout = listLayout(columns, { key: own.slug, name: own.name });
      const top = { file, line: 1, column: 1 };
      if (layout === null) {
        note(top, 'No column of the list has names or codes of states.', UNREADABLE);
        continue;
      }
      if (layout.ignored.length > 0) note(top, `Ignored: ${layout.ignored.join(', ')}.`, REMARK);
      const first = columns[layout.state]?.name.trim() ?? '';
      const bare = codeOf(first, '') !== null;
      const said = columns.some(({ dates }, place) => place !== layout.state && dates !== null);
      if (bare && (said || layout.from !== -1 || layout.to !== -1 || layout.groups.some(({ place }) => place !== -1))) {
        note(
          top,
          `The list begins with "${first}", a state: it must begin with the names of its columns, such as country.`,
          UNREADABLE,
        );
        continue;
      }
      // Without a name of their own they would all be of the group that the first file is called after.
      if (file !== files[0] && own.unsaid?.includes('slug') && layout.groups.some(({ key }) => key === own.slug)) {
        note(
          top,
          `The list does not say of which group it is, and would be of "${own.slug}", after ${files[0]}: import each list by itself, or give --dataset if all are of one group.`,
          UNREADABLE,
        );
        continue;
      }
      if (bare) note(top, `The list has no names of columns: "${first}" is its first state.`, REMARK);
      for (const { key, name } of layout.groups) {
        if (taken.has(urn('bloc', key)))
          note(top, `The group "${key}" is one that is there: call yours otherwise, by its column or with --dataset.`);
        const unnamed = key === own.slug && (own.unsaid ?? []).includes('name');
        yield { type: 'group', key, name, kind: 'BLOC', founded: ALWAYS, ...(unnamed && { unnamed }) };
      }
      let header = !bare;
      let rows = 0;
      for await (const row of readRows(folder, file, note, progress, part)) {
        if (!header) yield* membershipsIn(row, layout);
        if (!header) rows += 1;
        header = false;
      }
      if (rows === 0) note(top, 'The list has no state below the names of its columns.', UNREADABLE);
    }

    function* membershipsIn({ fields, at }: CsvRecord, { state, groups, ...places }: ListLayout) {
      const name = fields[state]?.trim() ?? '';
      if (name === '' || isTotals([name])) return;
      const where = { ...at(state), record: name };
      const read = [state, places.from, places.to, ...groups.map(({ place }) => place)];
      if (noteFormula({ fields, at: (field) => ({ ...at(field), record: name }) }, note, read)) return;
      const period = periodOf([fields[places.from] ?? '', fields[places.to] ?? ''], dates, (sentence) =>
        note(where, sentence),
      );
      if (period === null) return;
      const { from, to } = period;
      const code = codeOf(name, from);
      if (code === null) return noteUnknown(names, name, where, note);
      for (const { key: group, place } of groups) {
        const word = fields[place] ?? '';
        const member = place === -1 || isMember(word);
        if (member === null)
          note({ ...at(place), record: name }, `"${word}" is neither yes nor no.`, {
            hint: 'Say so of each state, or leave the column out if it is not the one that says who is a member.',
          });
        if (member !== true) continue;
        const record = [group, code, ...(from === '' ? [] : [from])].join('/');
        if (seen.has(record)) {
          note(where, `${code} stands in an earlier row of ${group} too.`, { code: 'DUPLICATE' });
          continue;
        }
        seen.add(record);
        yield {
          ...({ type: 'membership', record, group, code, from, to, dated: from !== '', note: '' } as const),
          validFrom: from === '' ? ALWAYS : daySpan(from).earliest,
          validTo: to === '' ? null : dayAfter(daySpan(to).latest),
          at: { ...at(state), record },
        };
      }
    }
  },

  write: writeGroups,

  async copy({ folder, files }, records, into) {
    for (const file of files)
      await copyRows({ folder, file, into, of: (fields) => fields.some((text) => records.has(text.trim())) });
  },
};

/** What stands in a list where no day is said, and, of the last one, where a membership goes on. */
const UNSAID = /^(?:[-–—]|n\/?a|nan|nat|null|none)?$/i;
const STILL = /^(?:present|ongoing|current|now|today|still|…|\.\.\.)$/i;

/** The days of a membership, empty where they are open; null where one is none, or they are in the wrong order, which is told. */
function periodOf(
  texts: readonly [from: string, to: string],
  order: DateOrder | undefined,
  tell: (sentence: string) => void,
): { from: string; to: string } | null {
  const days = texts.map((text, place) =>
    UNSAID.test(text.trim()) || (place === 1 && STILL.test(text.trim())) ? '' : dayOf(text, order),
  );
  for (const [place, text] of texts.entries()) if (days[place] === null) tell(dateSentence(text, order));
  const [from, to] = days;
  if (from == null || to == null) return null;
  if (from === '' || to === '' || daySpan(from).earliest <= daySpan(to).latest) return { from, to };
  tell(`${to} is before ${from}.`);
  return null;
}
