import { describe, expect, it } from 'vitest';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { folderOf, readAll } from '../../support/folder.ts';

const FILES = {
  'dossier.yaml': 'slug: test\nname: A test\nlicence: CC0-1.0\ncitation: None.\n',
  'entities.yaml': `external:
  - state:NOR
entities:
  - id: article:one
    name: One
    file: one.txt
    sha256: ${'b'.repeat(64)}
  - id: treaty:peace
    name: Peace
    kind: TREATY
`,
  'claims/a.yaml': `claims:
  - key: A01
    subject: state:NOR
    predicate: SUPPORTS
    object: treaty:peace
    text: Norway supports the treaty.
    assertions:
      - mode: REPORTED
        made_by: article:one
        evidence:
          - { in: article:one, paragraph: 1, start: 0, end: 9, sha256: ${'a'.repeat(64)} }
`,
};

const read = async (file: keyof typeof FILES, right: string | RegExp, wrong: string) => {
  const text = FILES[file].replace(right, wrong);
  expect(text).not.toBe(FILES[file]);
  const folder = await folderOf({ ...FILES, [file]: text });
  return (await readAll(dossier, folder)).problems;
};

describe('a dossier', () => {
  it('is read as entities and claims', async () => {
    const folder = await folderOf(FILES);
    const { rows, problems } = await readAll(dossier, folder);

    expect(problems).toEqual([]);
    expect(rows.map(({ type }) => type)).toEqual(['dossier', 'external', 'entity', 'entity', 'claim']);
  });

  it('reads an unquoted NO as a text', async () => {
    const problems = await read('claims/a.yaml', 'object: treaty:peace', 'value: NO');

    expect(problems).toEqual([]);
  });

  it.each([
    ['an unknown predicate', 'SUPPORTS', 'LIKES', /^claims\/a\.yaml:4:16: claims\.0\.predicate: /],
    [
      'an unknown qualifier',
      'text:',
      'qualifiers: { MOOD: glad }\n    text:',
      /^claims\/a\.yaml:6:17: claims\.0\.qualifiers: .*"MOOD"/,
    ],
    ['an unknown field', 'text:', 'txt: x\n    text:', /^claims\/a\.yaml:2:5: claims\.0: .*"txt"/],
    [
      'an entity that is in no list',
      'subject: state:NOR',
      'subject: state:NRO',
      /^claims\/a\.yaml:3:14: state:NRO is not in entities\.yaml\.$/,
    ],
    [
      'a maker that is in no list',
      'made_by: article:one',
      'made_by: article:two',
      /^claims\/a\.yaml:9:18: article:two is not in entities\.yaml\.$/,
    ],
    [
      'a type that does not exist',
      'treaty:peace',
      'pact:peace',
      /^claims\/a\.yaml:5:13: claims\.0\.object: is of no known type/,
    ],
    [
      'no evidence',
      /evidence:[^}]*}/,
      'evidence: []',
      /^claims\/a\.yaml:10:19: claims\.0\.assertions\.0\.evidence: is empty/,
    ],
    [
      'a span that ends before it starts',
      'start: 0',
      'start: 10',
      /^claims\/a\.yaml:11:62: claims\.0\.assertions\.0\.evidence\.0\.end: is not after start\.$/,
    ],
    [
      'an object and a value',
      'text:',
      'value: yes\n    text:',
      /^claims\/a\.yaml:2:10: claims\.0\.key: has not exactly one of/,
    ],
    [
      'a rank without a reason',
      'text:',
      'rank: PREFERRED\n    text:',
      /^claims\/a\.yaml:6:11: claims\.0\.rank: needs a rank_reason\.$/,
    ],
    [
      'an inference without a rule',
      'REPORTED',
      'INFERRED',
      /^claims\/a\.yaml:2:10: claims\.0\.key: is inferred and has no rule\.$/,
    ],
    [
      'a date without a latest day',
      'object: treaty:peace',
      'when: { edtf: 2024-08-09 }',
      /^claims\/a\.yaml:5:11: claims\.0\.when\.latest: is lacking: it must be a text\.$/,
    ],
    [
      'nobody who makes it',
      /assertions:[\s\S]*/,
      'assertions: []',
      /^claims\/a\.yaml:7:17: claims\.0\.assertions: is empty: a claim is made by someone\.$/,
    ],
    [
      'a text that does not end',
      'object: treaty:peace',
      'object: "treaty',
      /^claims\/a\.yaml:\d+:\d+: This is not YAML: [^:]*[^:\d]$/,
    ],
    ['text that is no YAML', 'object: treaty:peace', 'object: "treaty', /^claims\/a\.yaml:\d+:\d+: This is not YAML: /],
  ])('says where it has %s', async (_, right, wrong, problem) => {
    const problems = await read('claims/a.yaml', right, wrong);

    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  it('refuses a property that the type of an entity does not have', async () => {
    const problems = await read('entities.yaml', 'kind: TREATY', 'kind: TREATY\n    colour: red');

    expect(problems[0]).toMatch(/^entities\.yaml:8:5: entities\.1: .*"colour"/);
  });

  it('refuses a vote event without a date, because nothing could be ordered by it', async () => {
    const problems = await read('entities.yaml', 'entities:', 'entities:\n  - id: vote:one\n    name: A vote');

    expect(problems).toEqual([
      'entities.yaml:4:9: vote:one has no claim of a date (DATED), at least its latest possible day.',
    ]);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'texts\\\\..\\\\..\\\\one.txt'])(
    'refuses %s as the file of an article',
    async (path) => {
      const problems = await read('entities.yaml', 'file: one.txt', `file: '${path}'`);

      expect(problems).toEqual([
        'entities.yaml:6:11: entities.0.file: leads out of the folder of texts: it is the name of a file there.',
      ]);
    },
  );

  it('refuses a state that the record does not have, and takes one that it has', async () => {
    const listed = (code: string) => `entities:\n  - id: state:${code}\n    name: A state`;

    expect(await read('entities.yaml', 'entities:', listed('XXX'))).toEqual([
      expect.stringMatching(/^entities\.yaml:4:9: state:XXX is no state of the record, which alone defines states: /),
    ]);
    expect(await read('entities.yaml', 'entities:', listed('FRA'))).toEqual([]);
  });

  it('refuses claims that are known since a day to come, where they do not ship', async () => {
    const recorded = (slug: string) =>
      read('dossier.yaml', 'slug: test', `recorded: 2999-01-01T00:00:00Z\nslug: ${slug}`);

    expect(await recorded('test')).toEqual([
      'dossier.yaml:1:11: recorded: is 2999-01-01T00:00:00.000Z, which is yet to come: it is since when claims are known.',
    ]);
    expect(await recorded('nuclear-ban')).toEqual([]);
    expect(await read('claims/a.yaml', 'text:', 'recorded_from: 2999-01-01T00:00:00Z\n    text:')).toEqual([
      expect.stringMatching(/^claims\/a\.yaml:6:20: recorded_from: is 2999/),
    ]);
  });

  it('refuses aliases, which can explode', async () => {
    const problems = await read('claims/a.yaml', 'text: Norway supports the treaty.', 'text: &a Norway\n    value: *a');

    expect(problems).toEqual([
      'claims/a.yaml:7:12: The alias *a is refused, because aliases can explode: write the value out.',
    ]);
  });

  it('refuses a key that stands twice', async () => {
    const twice = FILES['claims/a.yaml'].replace('claims:\n', '');
    const folder = await folderOf({ ...FILES, 'claims/b.yaml': `claims:\n${twice}` });
    const { problems } = await readAll(dossier, folder);

    expect(problems).toEqual(['claims/b.yaml:2:10: The claim A01 stands in an earlier place too.']);
  });
});
