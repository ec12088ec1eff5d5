import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appended, withFields, without } from '../../src/curation/yaml-text.ts';
import { DATA } from '../support/folder.ts';

const CLAIM = {
  key: 'B02',
  subject: 'decision:pier',
  when: { edtf: '2024-08-09', latest: '2024-08-09' },
  about: ['state:NOR', 'state:SWE'],
  text: 'The harbour: opened.',
  assertions: [{ mode: 'REPORTED', evidence: [{ in: 'article:harbour/1', paragraph: 2 }] }],
};
const WRITTEN = `  - key: B02
    subject: decision:pier
    when: { edtf: 2024-08-09, latest: 2024-08-09 }
    about: [ state:NOR, state:SWE ]
    text: "The harbour: opened."
    assertions:
      - mode: REPORTED
        evidence:
          - { in: article:harbour/1, paragraph: 2 }
`;

describe('an item that is added to a list', () => {
  it('stands at its end, and leaves every other byte as it was', () => {
    const before = "# by hand\nclaims:\n  - key: B01 # the first\n    text:   'So it was.'\n\n  # the end\n";

    expect(appended(before, ['claims'], CLAIM)).toBe(before.replace("was.'\n", `was.'\n${WRITTEN}`));
  });

  it.each([
    ['an empty list', 'claims: []\n', `claims:\n${WRITTEN}`],
    ['a list of nothing', 'claims:\n', `claims:\n${WRITTEN}`],
    ['an empty file', '', `claims:\n${WRITTEN}`],
    ['a file without the list', 'name: x', `name: x\nclaims:\n${WRITTEN}`],
    [
      'a list without indentation',
      'claims:\n- key: A\nname: x\n',
      `claims:\n- key: A\n${WRITTEN.replace(/^ {2}/gm, '')}name: x\n`,
    ],
    ['a last line without an end', 'claims:\n  - key: A', `claims:\n  - key: A\n${WRITTEN}`],
  ])('begins %s', (_, before, after) => {
    expect(appended(before, ['claims'], CLAIM)).toBe(after);
  });

  it('keeps a list on its line, the line ends of the file, and a block of text before it', () => {
    expect(appended('external: [state:NOR] # known\n', ['external'], 'state:SWE')).toBe(
      'external: [state:NOR, state:SWE] # known\n',
    );
    expect(appended('external:\r\n  - state:NOR\r\nname: x\r\n', ['external'], 'state:SWE')).toBe(
      'external:\r\n  - state:NOR\r\n  - state:SWE\r\nname: x\r\n',
    );
    expect(appended('a:\n  - |\n    one\n    two\nb: 1\n', ['a'], 'three')).toBe(
      'a:\n  - |\n    one\n    two\n  - three\nb: 1\n',
    );
  });

  it('is taken out again', () => {
    const before = 'claims:\n  - key: A\n\n  # of B\n  - key: B\n';

    expect(without(appended(before, ['claims'], CLAIM), ['claims', 2])).toBe(before);
    expect(parse(without('claims:\n  - key: A # only\n', ['claims', 0]))).toEqual({ claims: [] });
  });
});

describe('the files of the shipped dossiers', () => {
  const shipped = readdirSync(join(DATA, 'dossiers'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /claims\/.*\.yaml$|(entities|contradictions)\.yaml$/.test(file))
    .filter((file) => !/: \[\]\n/.test(readFileSync(join(DATA, 'dossiers', file), 'utf8')))
    .sort();

  it.each(shipped)('keep every byte that they have, with one more item and another field: %s', (file) => {
    const text = readFileSync(join(DATA, 'dossiers', file), 'utf8');
    const lists = Object.entries<unknown[]>(parse(text)).filter(([, items]) => items.length > 0);
    for (const [list, [first]] of lists) {
      const more = appended(text, [list], typeof first === 'string' ? 'state:NOR' : CLAIM);
      const end = [...text].findIndex((letter, place) => more[place] !== letter);
      expect(end < 0 || more.endsWith(text.slice(end))).toBe(true);
      if (typeof first === 'string') continue;

      const fields = { rank: 'HIGHEST', rank_reason: 'It is: so.' };
      const ranked = withFields(text, [list, 0], fields);
      expect(ranked).not.toBe(text);
      expect(linesBeside(ranked, text)).toEqual(['rank: HIGHEST', 'rank_reason: "It is: so."']);
    }
  });
});

describe('a field that is set', () => {
  const before = "candidates:\n  - key: R001 # one\n    status: open\n    claim: { text: 'x' }\n  - key: R002\n";

  it('changes its own value and nothing else', () => {
    const after = withFields(before, ['candidates', 0], { status: 'accepted', by: 'anna: me' });

    expect(after).toBe(
      before.replace('status: open', 'status: accepted').replace("'x' }\n", `'x' }\n    by: "anna: me"\n`),
    );
    expect(withFields(after, ['candidates', 0], { status: 'open', by: undefined })).toBe(before);
  });

  it('fits into a map on one line, and into one that the library has to write anew', () => {
    expect(withFields('claims: [{ key: A, rank: NORMAL }]\n', ['claims', 0], { rank: 'PREFERRED', why: 'x' })).toBe(
      'claims: [{ key: A, rank: PREFERRED, why: x }]\n',
    );
    const anew = withFields('# kept\nclaims: [{ key: A, rank: NORMAL }]\n', ['claims', 0], { rank: undefined });
    expect(anew).toContain('# kept');
    expect(parse(anew)).toEqual({ claims: [{ key: 'A' }] });
  });
});

/** The lines of a text that another has not. */
function linesBeside(text: string, other: string): string[] {
  const known = new Set(other.split('\n'));
  return text.split('\n').flatMap((line) => (known.has(line) ? [] : [line.trim()]));
}
