import { beforeAll, describe, expect, it } from 'vitest';
import { readPacked } from '../../../src/ingest/read/packed.ts';
import type { RollCall } from '../../../src/ingest/read/roll-call.ts';
import { LIBRARY, RECORD } from '../../../src/ingest/read/shipped.ts';
import { readTopicRules, type TopicRules } from '../../../src/ingest/read/topic-rules.ts';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';
import { unDigitalLibrary } from '../../../src/ingest/sources/undl/un-digital-library.ts';

const CODED = {
  co: 'colonialism',
  di: 'arms-control-and-disarmament',
  ec: 'economic-development',
  hr: 'human-rights',
  me: 'palestinian-conflict',
  nu: 'nuclear-weapons-and-nuclear-material',
};

async function rollCallsIn(folder: string, files: readonly string[]): Promise<RollCall[]> {
  const found: RollCall[] = [];
  for (const file of files.filter((name) => name.includes('/')))
    for await (const { rollCall } of readPacked(folder, file, (_, sentence) => expect.fail(sentence)))
      found.push(rollCall);
  return found;
}

describe('the rules of topics', () => {
  let rules: TopicRules;
  let library: RollCall[];
  let record: RollCall[];

  beforeAll(async () => {
    rules = await readTopicRules((_, sentence) => expect.fail(sentence));
    library = await rollCallsIn(LIBRARY, await unDigitalLibrary.files(LIBRARY));
    record = await rollCallsIn(RECORD, await generalAssembly.files(RECORD));
  });

  it('find what the source has coded: precision of .9 and recall of .8 for each of the six, up to session 72', () => {
    const coded = new Map(record.map((rollCall) => [rollCall.key, rollCall]));
    const both = library.flatMap(({ key, details }) => {
      const of = coded.get(key);
      if (of === undefined || !(Number(key.split('/')[1]) <= 72)) return [];
      return [{ coded: of.topics, found: rules.of({ ...details, description: `${of.heading} ${of.description}` }) }];
    });

    expect(both.length).toBeGreaterThan(4500);
    for (const [code, slug] of Object.entries(CODED)) {
      const found = both.filter((vote) => vote.found.includes(slug));
      const right = found.filter((vote) => vote.coded.includes(code)).length;
      const all = both.filter((vote) => vote.coded.includes(code)).length;
      expect({ slug, precision: right / found.length }.precision, `precision of ${slug}`).toBeGreaterThanOrEqual(0.9);
      expect({ slug, recall: right / all }.recall, `recall of ${slug}`).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('give nearly every vote of the General Assembly after the coded years a topic', () => {
    const late = library.filter(({ key, date }) => key.startsWith('ga/') && date > '2020-01-14');
    const without = late.filter(({ details }) => rules.of({ ...details, description: '' }).length === 0);

    expect(late.length).toBe(649);
    expect(without.length / late.length).toBeLessThan(0.06);
  });

  it.each([
    ['Aggression against Ukraine', '', '', ['ukraine']],
    [
      'Countering the use of information and communications technologies for criminal purposes',
      '',
      '',
      ['cybercrime-and-information-technology'],
    ],
    ['', 'A/75/251 75a Oceans and the law of the sea', '', ['law-of-the-sea']],
    ['', '', 'CUBA--UNITED STATES', ['cuba']],
  ])('put %s %s %s under what it is on', (title, agenda, subjects, topics) => {
    expect(rules.of({ title, agenda, subjects, description: '' })).toEqual(expect.arrayContaining(topics));
  });

  it('say nothing of a text of which they know nothing', () => {
    expect(rules.of({ title: 'Pattern of conferences', agenda: '', subjects: '', description: '' })).toEqual([]);
  });
});
