import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OneVotes, readOneVotes } from '../../../src/ingest/read/one-vote.ts';
import { readPacked } from '../../../src/ingest/read/packed.ts';
import { Problems } from '../../../src/ingest/read/problem.ts';
import type { RollCall } from '../../../src/ingest/read/roll-call.ts';
import { readTitles } from '../../../src/ingest/read/title.ts';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';
import { unDigitalLibrary } from '../../../src/ingest/sources/undl/un-digital-library.ts';
import { joinParts } from '../../../src/ingest/write/join-parts.ts';
import { DATA, folderOf, gather, readAll } from '../../support/folder.ts';

const RECORD = join(DATA, 'un-general-assembly');
const LIBRARY = join(DATA, 'un-digital-library');

/** The text of a key, and the parts of it that the key names: `ga/50/38-b-i` is `ga/50/38` and `b`, `i`. */
function partsOf(key: string): { text: string; parts: string[] } {
  const [body, session, name = ''] = key.split('/');
  const [number = '', ...parts] = name.split('-');
  return { text: `${body}/${session}/${number}`, parts };
}

/** Whether the parts of a key are the first and the last of several: `a-c`, but not the roman numeral of `b-v`. */
const isRange = ([first = '', last = '', more]: readonly string[]): boolean =>
  more === undefined && /^[a-z]$/.test(first) && /^[a-hj-uwyz]$/.test(last);

/** Whether a text has the other, of the same number, as a part: `ga/50/38-b` has `ga/50/38-b-i`, and `ga/75/254-a-c` has `ga/75/254-b`. */
function covers(whole: string, part: string): boolean {
  const [of, to] = [partsOf(whole).parts, partsOf(part).parts];
  if (whole === part || isRange(to)) return false;
  const [first = ''] = to;
  if (isRange(of)) return (of[0] as string) <= first && first <= (of[1] as string);
  return to.length > of.length && of.every((name, place) => name === to[place]);
}

const cast = ({ states, letters }: RollCall): string =>
  states
    .map((state, place) => `${state}${letters[place]}`)
    .filter((said) => /[YNA]$/.test(said))
    .sort()
    .join();

async function rollCallsOf(folder: string, files: readonly string[]): Promise<RollCall[]> {
  const { rows } = await gather(async function* (note) {
    for (const file of files) for await (const { rollCall } of readPacked(folder, file, note)) yield rollCall;
  });
  return rows.filter(({ scope }) => scope === 'WHOLE');
}

describe('the texts whose parts were put to one vote', () => {
  let votes: OneVotes;
  let record: RollCall[];
  let library: RollCall[];

  beforeAll(async () => {
    const problems = new Problems();
    votes = await readOneVotes(RECORD, problems.note);
    expect(problems.listed).toEqual([]);
    const in_ = async (folder: string, files: Promise<string[]>, under: string) =>
      rollCallsOf(
        folder,
        (await files).filter((file) => file.startsWith(under)),
      );
    record = await in_(RECORD, generalAssembly.files(RECORD), 'sessions/');
    library = await in_(LIBRARY, unDigitalLibrary.files(LIBRARY), 'general-assembly/');
  });

  it('are those of which the library has one record of the whole, with the ballots of each part, on the same day', () => {
    const byText = (calls: readonly RollCall[]) => Map.groupBy(calls, ({ key }) => partsOf(key).text);
    const [inRecord, inLibrary] = [byText(record), byText(library)];
    const found = new Map<string, string>();
    for (const whole of library) {
      const { text } = partsOf(whole.key);
      const isPart = ({ key, date }: RollCall) => covers(whole.key, key) && whole.date.startsWith(date);
      const listed = (inLibrary.get(text) ?? []).filter((call) => isPart(call) && cast(call) === cast(whole));
      // In the record, which need not have the whole, the parts must be one roll call.
      const named = (inRecord.get(text) ?? []).filter((call) => isPart(call) || call.key === whole.key);
      const once = named.filter(
        (call) => isPart(call) && named.some((other) => other !== call && cast(other) === cast(call)),
      );
      for (const { key } of [...listed, ...once]) found.set(key, whole.key);
    }
    for (const [part, whole] of found) found.set(part, found.get(whole) ?? whole);

    expect(Object.fromEntries(votes)).toEqual(Object.fromEntries(found));
    expect(votes.size).toBe(34);
  });

  it('are one account of each source, with all records', async () => {
    const { rows } = await readAll(generalAssembly, RECORD);
    const accounts = rows.filter((row) => row.type === 'account');

    expect(accounts.filter(({ key }) => votes.has(key))).toEqual([]);
    expect(accounts.find(({ key }) => key === 'ga/50/38-b')).toMatchObject({
      record: '3898',
      symbol: 'A/RES/50/38[B]',
      session: 50,
      heading: expect.stringMatching(/^AMERICAN SAMOA; ANGUILLA; .*; U\.S\. VIRGIN ISLANDS$/),
      parts: expect.arrayContaining(['3898 ga/50/38-b-i', '3909 ga/50/38-b-xii']),
    });
    expect(accounts.find(({ key }) => key === 'ga/32/4-b-c')).toMatchObject({
      record: '1818',
      heading: 'U.N. EMERGENCY FORCE; DISENGAGEMENT OBSERVER FORCE',
      parts: ['1819 ga/32/4-c'],
    });
    expect(accounts.find(({ key }) => key === 'ga/28/3081-a')).toMatchObject({ parts: [] });
  });

  it('have one account in the library too, by the title of the whole', async () => {
    const { rows } = await readAll(unDigitalLibrary, LIBRARY);

    expect(rows.find((row) => row.type === 'account' && row.key === 'ga/50/38-b')).toMatchObject({
      record: '283588',
      name: 'Individual territories',
      details: { subjects: expect.stringMatching(/^DECOLONIZATION \| .*GUAM QUESTION/) },
      totals: { for: 146, against: 4, abstain: 3 },
      parts: expect.arrayContaining(['695379 ga/50/38-b-i']),
    });
  });

  it('are none in a folder that has no such table, and none where nothing is in it', async () => {
    const problems = new Problems();
    const none = await readOneVotes(await folderOf({}), problems.note);
    const titles = await readTitles(problems.note);
    const { rows } = await gather(() => joinParts((async function* () {})(), votes, titles));

    expect([...none, ...problems.listed, ...rows]).toEqual([]);
  });

  it.each([
    [
      'a part that stands there twice',
      'ga/1/2-a,ga/1/2\nga/1/2-a,ga/1/3',
      '3:1: The part ga/1/2-a stands in an earlier row too.',
    ],
    [
      'a vote that is itself a part',
      'ga/1/2-a,ga/1/2\nga/1/2-a-i,ga/1/2-a',
      '3:12: ga/1/2-a is both a part and a vote of parts: name the vote that is no part.',
    ],
    [
      'a part that is itself a vote of parts',
      'ga/1/2-a-i,ga/1/2-a\nga/1/2-a,ga/1/2',
      '3:10: ga/1/2-a is both a part and a vote of parts: name the vote that is no part.',
    ],
  ])('are refused with %s', async (_, rows, sentence) => {
    const folder = await folderOf({ 'one-vote.csv': `part,vote\n${rows}\n` });
    const { problems } = await gather(async function* (note) {
      yield* await readOneVotes(folder, note);
    });

    expect(problems).toEqual([`one-vote.csv:${sentence}`]);
  });
});
