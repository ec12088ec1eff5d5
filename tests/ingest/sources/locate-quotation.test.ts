import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadData, Problems, problemSentence } from '../../../src/ingest/read/problem.ts';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { locateDossier } from '../../../src/ingest/sources/dossier/locate-dossier.ts';
import { locateQuotations } from '../../../src/ingest/sources/dossier/locate-quotation.ts';
import { folderOf, readAll } from '../../support/folder.ts';

const TEXT = 'The fox is red.\n\nThe café 🦊 is open. The bear is not red.\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The answer of `locate` for one evidence, and what it notes. */
const located = (evidence: string, texts = new Map([['article:one', TEXT]])) => {
  const problems = new Problems();
  const text = locateQuotations(
    'claims/a.yaml',
    `# A draft.\nevidence:\n  - ${evidence} # here\n`,
    texts,
    problems.note,
  );
  return { text, problems: problems.listed.map(problemSentence) };
};

describe('the places of a draft', () => {
  it('are counted in UTF-16 code units from the start of the text, and all else stays as it is', () => {
    const { text, problems } = located('{ in: article:one, paragraph: 2, from: 🦊, to: open }');

    const [start, end] = [TEXT.indexOf('🦊'), TEXT.indexOf('open') + 4];
    expect(problems).toEqual([]);
    expect(text).toBe(
      `# A draft.\nevidence:\n  - { in: article:one, paragraph: 2, start: ${start}, end: ${end}, sha256: ${sha256('🦊 is open')} } # here\n`,
    );
  });

  it('are those of the first words alone where no last are given', () => {
    expect(located('{ in: article:one, paragraph: 1, from: fox is red }').text).toContain('start: 4, end: 14');
  });

  it.each([
    ['{ in: article:two, paragraph: 1, from: fox }', /^claims\/a\.yaml:3:5: The text of article:two is not at hand\./],
    ['{ in: article:one, paragraph: 9, from: fox }', /:3:5: article:one has no paragraph 9\./],
    [
      '{ in: article:one, paragraph: one, from: fox }',
      /:3:5: The quotation from article:one does not say in which paragraph/,
    ],
    ['{ in: article:one, paragraph: 2, from: fox }', /:3:5: Paragraph 2 of article:one does not hold "fox"\./],
    ['{ in: article:one, paragraph: 2, from: The }', /:3:5: Paragraph 2 of article:one holds "The" more than once\./],
    ['{ in: article:one, paragraph: 2, from: open, to: café }', /:3:5: .* does not hold "café" after "open"\./],
    ['{ in: article:one, from', /:\d+:\d+: This is not YAML/],
  ])('of %s are not guessed', (evidence, problem) => {
    const { text, problems } = located(evidence);

    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(text).toContain(evidence);
  });
});

describe('a place that is given', () => {
  const given = (paragraph: number, start: number, words = 'fox is red') =>
    `{ in: article:one, paragraph: ${paragraph}, start: ${start}, end: ${start + words.length}, sha256: ${sha256(words)} }`;
  const bear = TEXT.indexOf('bear');

  it('is left as it is where the text has those words there', () => {
    const evidence = given(2, bear, 'bear');

    expect(located(evidence)).toEqual({ text: expect.stringContaining(evidence), problems: [] });
    expect(located(given(7, 1).replace('one', 'two')).problems).toEqual([]);
  });

  it.each([
    [given(1, 3), /^claims\/a\.yaml:3:5: What stands from 3 to 13 in article:one is not what is quoted/],
    [given(7, 4), /:3:5: The place from 4 to 14 in article:one is in paragraph 1, not 7\./],
    [given(1, bear, 'bear'), /:3:5: The place from \d+ to \d+ in article:one is in paragraph 2, not 1\./],
    [
      '{ in: article:one, paragraph: 1, from: "" }',
      /The quotation from article:one has no first words: "from" is empty\./,
    ],
    ['{ in: article:one, paragraph: 1, from: fox, to: "" }', /has no last words: "to" is empty\./],
  ])('as %s is looked up, and told where it is wrong', (evidence, problem) => {
    expect(located(evidence).problems).toEqual([expect.stringMatching(problem)]);
  });
});

describe('caucus dossier locate', () => {
  const draft = (key: string, evidence: string) =>
    `claims:\n  - key: ${key}\n    subject: article:one\n    predicate: NAMED\n    value: One\n    text: It is called One.\n    assertions:\n      - mode: REPORTED\n        made_by: article:one\n        evidence:\n          - ${evidence}\n`;
  const files = (second: string) => ({
    'dossier.yaml': 'slug: test\nname: A test\nlicence: CC0-1.0\ncitation: None.\n',
    'entities.yaml': `entities:\n  - { id: article:one, name: One, file: one.txt, sha256: ${sha256(TEXT)} }\n`,
    'claims/a.yaml': draft('A01', '{ in: article:one, paragraph: 1, from: fox }'),
    'claims/b.yaml': draft('A02', second),
  });

  it('puts the places into all files, by the text that has the hash, whatever its name', async () => {
    const folder = await folderOf(files('{ in: article:one, paragraph: 2, from: bear, to: red }'));
    const articles = await folderOf({ 'other-name.txt': TEXT, 'notes.md': 'Something else.' });
    expect((await readAll(dossier, folder)).problems).toEqual([
      expect.stringMatching(
        /^claims\/a\.yaml:11:13: .*evidence\.0: quotes its text: run "npm run caucus -- dossier locate/,
      ),
      expect.stringMatching(/^claims\/b\.yaml:11:13: .*quotes its text/),
    ]);

    expect(await locateDossier(folder, articles)).toEqual({
      files: ['claims/a.yaml', 'claims/b.yaml'],
      articles: ['article:one'],
    });

    expect((await readAll(dossier, folder)).problems).toEqual([]);
    expect(await readFile(join(folder, 'claims/b.yaml'), 'utf8')).toContain(sha256('bear is not red'));
    expect((await locateDossier(folder, articles)).files).toEqual([]);
  });

  it('writes nothing unless all can be found, and says what cannot', async () => {
    const folder = await folderOf(files('{ in: article:one, paragraph: 2, from: wolf }'));
    const articles = await folderOf({ 'one.txt': TEXT });

    const failure = await locateDossier(folder, articles).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(BadData);
    expect((failure as Error).message).toMatch(
      /^claims\/b\.yaml:11:13: Paragraph 2 of article:one does not hold "wolf"/,
    );
    expect(await readFile(join(folder, 'claims/a.yaml'), 'utf8')).toBe(files('')['claims/a.yaml']);
  });

  it('says that a text of the right name is another text', async () => {
    const folder = await folderOf(files('{ in: article:one, paragraph: 2, from: bear }'));
    const articles = await folderOf({ 'one.txt': TEXT.replaceAll('\n', '\r\n') });

    const failure = await locateDossier(folder, articles).catch((error: unknown) => error);

    expect((failure as Error).message).toMatch(/^one\.txt:1:1: This is another text than that of article:one/);
    expect((failure as Error).message).toContain('The text of article:one is not at hand.');
  });
});
