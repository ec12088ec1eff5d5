import { join } from 'node:path';
import { dayAfter } from '../../../graph/kernel/validity.ts';
import { type CsvRecord, readTable } from '../../read/csv.ts';
import { readDataset } from '../../read/dataset.ts';
import type { Note } from '../../read/problem.ts';
import { daySpan, isDate } from '../../read/roll-call.ts';
import { DATA } from '../../read/shipped.ts';
import type { Source } from '../../write/source.ts';
import { GROUP_KINDS, type GroupRow, type GroupsRow, type MembershipRow } from './group-row.ts';
import { writeGroups } from './write-groups.ts';

const DATASET = 'dataset.yaml';
const GROUPS = 'groups.csv';
const MEMBERSHIPS = 'memberships.csv';

/** Groups of states and who was a member when; the README of the shipped table describes the files. */
export const groups: Source<GroupsRow> = {
  name: 'groups',
  about:
    'Groups of states (European Union, G77, regional groups of the United Nations …) and their members, with dates.',
  folder: 'groups',

  files: async () => [DATASET, GROUPS, MEMBERSHIPS],

  async *read({ folder, progress }, note) {
    const dataset = await readDataset(folder, DATASET, note);
    if (dataset !== null) yield dataset;
    let whole = true;
    const known = await readGroups(folder, (...problem) => {
      whole = false;
      note(...problem);
    });
    yield* known.values();
    // Without some of the groups, what is said of their members would be wrong for no fault of its own.
    if (!whole) return;
    const earlier = new Map<string, MembershipRow[]>();
    const columns = ['group', 'code', 'from', 'to', 'dated', 'note'];
    for await (const record of readTable(folder, MEMBERSHIPS, columns, note, undefined, progress)) {
      const row = membershipOf(record, known, note);
      if (row === null) continue;
      const name = `${row.group}/${row.code}`;
      const others = earlier.get(name) ?? [];
      if (others.some((other) => overlap(row, other)))
        note(record.at(1), `${row.code} is a member of ${row.group} in an earlier row too, at the same time.`, {
          code: 'DUPLICATE',
        });
      earlier.set(name, [...others, row]);
      yield row;
    }
  },

  write: writeGroups,
};

/** The slugs of the groups that ship. */
export const shippedGroups = async (note: Note): Promise<string[]> => [
  ...(await readGroups(join(DATA, 'groups'), note)).keys(),
];

async function readGroups(folder: string, note: Note): Promise<Map<string, GroupRow>> {
  const found = new Map<string, GroupRow>();
  const columns = ['slug', 'name', 'kind', 'founded', 'source'];
  for await (const { fields, at } of readTable(folder, GROUPS, columns, note)) {
    const [key = '', name = '', kind = '', founded = '', source = ''] = fields;
    if (!/^[a-z0-9-]{1,64}$/.test(key))
      note(at(0), `The slug "${key}" is not of lower case letters, digits and hyphens.`);
    if (found.has(key)) note(at(0), `The group "${key}" stands in an earlier row too.`, { code: 'DUPLICATE' });
    if (name === '') note(at(1), `The group ${key} has no name.`);
    if (!isKind(kind)) note(at(2), `The kind "${kind}" is not one of ${GROUP_KINDS.join(', ')}.`);
    if (!isDate(founded) || founded.length !== 10) note(at(3), `"${founded}" is not a day such as 1967-08-08.`);
    if (source === '') note(at(4), `The group ${key} has no source.`);
    found.set(key, { type: 'group', key, name, kind: kind as GroupRow['kind'], founded });
  }
  return found;
}

const isKind = (kind: string): kind is GroupRow['kind'] => (GROUP_KINDS as readonly string[]).includes(kind);

/** The membership of a row; what is wrong with it is noted, and the answer null. */
function membershipOf(
  { fields, at }: CsvRecord,
  groups: ReadonlyMap<string, GroupRow>,
  note: Note,
): MembershipRow | null {
  const [group = '', code = '', from = '', to = '', dated = '', remark = ''] = fields;
  const founded = groups.get(group)?.founded;
  const wrong: [field: number, sentence: string][] = [];
  const check = (right: boolean, field: number, sentence: string) => {
    if (!right) wrong.push([field, sentence]);
  };
  const isDateOrNothing = (text: string) => text === '' || isDate(text);
  const form = 'is neither a year (1973), a month (1973-01) nor a day (1973-01-01).';
  check(founded !== undefined, 0, `The group "${group}" is not in ${GROUPS}.`);
  check(
    /^([A-Z]{3}|x-[a-z0-9-]+)$/.test(code),
    1,
    `The code "${code}" is neither three capital letters nor "x-" and a slug.`,
  );
  check(isDateOrNothing(from), 2, `"${from}" ${form}`);
  check(isDateOrNothing(to), 3, `"${to}" ${form}`);
  check(dated === 'yes' || dated === 'no', 4, `The column dated holds "${dated}" and must hold yes or no.`);
  check(dated !== 'yes' || from !== '', 2, 'The row is dated and does not say from when: "dated" must be no.');
  check(dated !== 'no' || from === '', 4, 'The row says from when, and is not dated: "dated" must be yes.');
  if (wrong.length === 0) {
    check(
      from === '' || daySpan(from).latest >= (founded ?? ''),
      2,
      `${from} is before ${group} was founded: ${founded}.`,
    );
    check(from === '' || to === '' || daySpan(from).earliest <= daySpan(to).latest, 3, `${to} is before ${from}.`);
  }
  for (const [field, sentence] of wrong) note(at(field), sentence);
  if (wrong.length > 0 || founded === undefined) return null;
  const record = [group, code, ...(from === '' ? [] : [from])].join('/');
  const [validFrom = founded] = [founded, ...(from === '' ? [] : [daySpan(from).earliest])].sort().reverse();
  return {
    type: 'membership',
    record,
    group,
    code,
    from,
    to,
    dated: dated === 'yes',
    validFrom,
    validTo: to === '' ? null : dayAfter(daySpan(to).latest),
    note: remark,
    at: { ...at(0), record },
  };
}

const overlap = (a: MembershipRow, b: MembershipRow): boolean =>
  (a.validTo === null || b.validFrom < a.validTo) && (b.validTo === null || a.validFrom < b.validTo);
