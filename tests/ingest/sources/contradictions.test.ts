import { describe, expect, it } from 'vitest';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { checkFoundByRule } from '../../../src/ingest/sources/dossier/found-by-rule.ts';
import { claimOf } from '../../support/claim.ts';
import { folderOf, readAll } from '../../support/folder.ts';

const evidence = `evidence: [{ in: article:one, paragraph: 1, start: 0, end: 9, sha256: ${'a'.repeat(64)} }]`;
const claim = (key: string, object: string) => `  - key: ${key}
    subject: decision:peace
    predicate: TAKEN_BY
    object: ${object}
    text: ${object} took the decision.
    assertions:
      - { mode: REPORTED, made_by: article:one, ${evidence} }
`;
const FILES = {
  'dossier.yaml': 'slug: test\nname: A test\nlicence: CC0-1.0\nrecorded: 2024-08-09T00:00:00Z\ncitation: None.\n',
  'entities.yaml': `entities:
  - { id: article:one, name: One, file: one.txt, sha256: ${'b'.repeat(64)} }
  - { id: decision:peace, name: Peace, status: TAKEN }
  - { id: institution:un, name: The United Nations, kind: UN_BODY }
  - { id: institution:unga, name: The General Assembly, kind: UN_BODY }
`,
  'claims/a.yaml': `claims:\n${claim('A01', 'institution:un')}${claim('A02', 'institution:unga')}${claim('A03', 'institution:unga')}`,
  'contradictions.yaml': `contradictions:
  - key: I01
    kind: CONFLICT
    aspect: WHO
    claims: [A01, A02, A03]
    reading: One of the two is meant.
    status: CONFIRMED
    found: RULE
    links:
      - { from: A01, to: A02, kind: REFINES, reason: A test. }
corroborations:
  - key: K01
    statement: The General Assembly took it.
    claims: [A02, A03]
    origins:
      - { name: One, claims: [A02], independence: INDEPENDENT }
      - { name: Two, claims: [A03], independence: UNKNOWN }
`,
};

const problemsOf = async (files: Readonly<Record<string, string>>) =>
  (await readAll(dossier, await folderOf(files))).problems;
const changed = (file: keyof typeof FILES, right: string, wrong: string) => {
  const text = FILES[file].replace(right, wrong);
  expect(text).not.toBe(FILES[file]);
  return { ...FILES, [file]: text };
};

describe('what the claims of a dossier are to each other', () => {
  it('is read after the claims', async () => {
    const { rows, problems } = await readAll(dossier, await folderOf(FILES));

    expect(problems).toEqual([]);
    expect(rows.slice(-2)).toMatchObject([
      { type: 'contradiction', contradiction: { key: 'I01', links: [{ from: 'A01', kind: 'REFINES' }] } },
      { type: 'corroboration', corroboration: { key: 'K01', origins: [{ name: 'One' }, { name: 'Two' }] } },
    ]);
  });

  it.each([
    [
      'names a claim that is not there',
      'claims: [A01, A02, A03]',
      'claims: [A01, A02, A03, A09]',
      /^contradictions\.yaml:5:29: There is no claim A09\.$/,
    ],
    ['links one', 'to: A02', 'to: A09', /^contradictions\.yaml:10:26: There is no claim A09\.$/],
    [
      'corroborates one',
      'claims: [A02, A03]\n    origins:\n      - { name: One, claims: [A02]',
      'claims: [A09, A03]\n    origins:\n      - { name: One, claims: [A09]',
      /^contradictions\.yaml:14:14: There is no claim A09\.$/,
    ],
    [
      'names a claim twice',
      'claims: [A01, A02, A03]',
      'claims: [A01, A02, A03, A01]',
      /^contradictions\.yaml:5:29: contradictions\.0\.claims\.3: names A01 for the second time\.$/,
    ],
    [
      'has a claim that comes from nowhere',
      'claims: [A03], independence: UNKNOWN',
      'claims: [A02], independence: UNKNOWN',
      /^contradictions\.yaml:14:13: corroborations\.0\.claims: names A02, which stands in 2 of the origins instead of one\.$/,
    ],
    [
      'has a kind that there is not',
      'kind: CONFLICT',
      'kind: QUARREL',
      /^contradictions\.yaml:3:11: contradictions\.0\.kind: /,
    ],
    ['has a field that there is not', 'status:', 'state:', /^contradictions\.yaml:2:5: contradictions\.0: .*"state"/],
    [
      'says that a rule found what none does',
      'aspect: WHO',
      'aspect: METHOD',
      /^contradictions\.yaml:8:12: No rule finds I01, a CONFLICT in METHOD among its claims: it was found by HAND\.$/,
    ],
  ])('is told where it %s', async (_, right, wrong, problem) => {
    expect(await problemsOf(changed('contradictions.yaml', right, wrong))).toContainEqual(
      expect.stringMatching(problem),
    );
  });

  it('has a claim of the dossier itself, which may name its dossier as those of others do', async () => {
    const named = changed('contradictions.yaml', 'claims: [A01, A02, A03]', 'claims: [test/A01, A02, A03]');
    const method = named['contradictions.yaml'].replace('aspect: WHO', 'aspect: METHOD');
    const foreign = changed('contradictions.yaml', 'claims: [A01, A02, A03]', 'claims: [other/A01, other/A02]');

    expect(await problemsOf(named)).toEqual([]);
    expect(await problemsOf({ ...named, 'contradictions.yaml': method })).toContainEqual(
      expect.stringContaining('No rule finds I01, a CONFLICT in METHOD'),
    );
    expect(await problemsOf(foreign)).toContainEqual(
      expect.stringMatching(/^contradictions\.yaml:5:13: I01 has no claim of this dossier: /),
    );
  });

  it('is found by a rule between dossiers only where one finds it, whatever it is read as', () => {
    const dated = (key: string, day: string) =>
      claimOf({
        ...{ key, predicate: 'DATED', subject: 'decision:peace', qualifiers: { EVENT: 'taken' } },
        when: { edtf: day, earliest: day, latest: day },
      });
    const others = [{ ...dated('D31', '2024-08-08'), key: 'other/D31' }];
    const listed = (aspect: 'DATE' | 'METHOD', found: 'RULE' | 'HAND') =>
      [
        {
          key: 'I01',
          kind: 'VARIANT',
          aspect,
          claims: ['A01', 'other/D31'],
          reading: 'x',
          status: 'OPEN',
          found,
          links: [],
        },
      ] as const;
    const look =
      (...what: Parameters<typeof listed>) =>
      () =>
        checkFoundByRule('test', [dated('A01', '2024-08-07')], listed(...what) as never, others);

    expect(look('DATE', 'RULE')).not.toThrow();
    expect(look('METHOD', 'HAND')).not.toThrow();
    expect(look('METHOD', 'RULE')).toThrow(
      'contradictions.yaml: No rule finds I01, a VARIANT in METHOD among its claims: it was found by HAND.',
    );
  });

  it('lists all that the rules find: what nobody has read is refused, with the names of the claims', async () => {
    const sentence =
      /^claims\/a\.yaml:16:10: The claims A01, A02 and A03 are a CONFLICT in WHO, which is not in contradictions\.yaml: list it there/;

    const { 'contradictions.yaml': _, ...without } = FILES;

    expect(await problemsOf(without)).toEqual([expect.stringMatching(sentence)]);
    expect(await problemsOf({ ...FILES, 'contradictions.yaml': 'contradictions: []\ncorroborations: []\n' })).toEqual([
      expect.stringMatching(sentence),
    ]);
  });

  it('may be read otherwise than the rules have it', async () => {
    const files = changed('contradictions.yaml', 'kind: CONFLICT', 'kind: VARIANT');

    expect(
      await problemsOf({ ...files, 'contradictions.yaml': files['contradictions.yaml'].replace('RULE', 'HAND') }),
    ).toEqual([]);
  });

  it('says nothing of claims in a file that cannot be read', async () => {
    const problems = await problemsOf({ ...FILES, 'claims/b.yaml': 'claims: [' });

    expect(problems).toEqual([expect.stringMatching(/^claims\/b\.yaml:1:\d+: This is not YAML/)]);
  });
});

describe('the roster of a dossier', () => {
  it('leads to what is in it, from roles and groups too', async () => {
    const role = '  - { id: role:chair, name: Chair, title: Chair, at: institution:moon }\n';
    const group = '  - { id: group:all, name: All, wording: all, drawn_from: bloc:mars, except: [state:XXX] }\n';

    expect(await problemsOf({ ...FILES, 'entities.yaml': FILES['entities.yaml'] + role + group })).toEqual([
      'entities.yaml:6:54: institution:moon is not in the file.',
      'entities.yaml:7:59: bloc:mars is not in the file.',
      'entities.yaml:7:79: state:XXX is not in the file.',
    ]);
  });
});
