import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { documentOf, readManifest } from '../../src/http/trusted-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'caucus-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (text: string): string => {
  const file = join(folder, 'documents.json');
  writeFileSync(file, text);
  return file;
};

/** The generator puts fields and arguments into an order of its own. */
const wordsOf = (text: string): string => (stripIgnoredCharacters(text).match(/\$?\w+/g) ?? []).toSorted().join(' ');

describe('the manifest in schema/trusted-documents.json', () => {
  const manifest = readManifest('schema/trusted-documents.json');

  it('has the operations of schema/operations, each under the hash of its text: else run `npm run codegen`', () => {
    expect([...manifest.values()].map(wordsOf).toSorted()).toEqual(
      operations.map(({ query }) => wordsOf(query)).toSorted(),
    );
    for (const [id, text] of manifest) expect(id).toBe(`sha256:${hash('sha256', text)}`);
  });
});

describe('a manifest', () => {
  it('is read as code generators write it, and knows a hash with and without its prefix', () => {
    const manifest = readManifest(written('{ "sha256:ab": "{ a }", "cd": "{ c }", "Name": "{ n }" }'));

    expect(['sha256:ab', 'ab', 'sha256:cd', 'cd', 'Name'].map((id) => documentOf(manifest, id))).toEqual([
      '{ a }',
      '{ a }',
      '{ c }',
      '{ c }',
      '{ n }',
    ]);
    expect(documentOf(manifest, 'sha256:ef')).toBeUndefined();
  });

  it.each([
    ['{', /documents\.json" cannot be read: .*JSON/],
    ['[]', /is no JSON object/],
    ['{ "a": "{ a }", "b": 1 }', /has something else than a text under "b"/],
  ])('gets a sentence when it is none: %s', (text, sentence) => {
    expect(() => readManifest(written(text))).toThrow(sentence);
    expect(() => readManifest(written(text))).toThrow(/^CAUCUS_DOCUMENTS: .*ids and the texts of their documents\.$/);
  });

  it('gets a sentence when it is not there', () => {
    expect(() => readManifest(join(folder, 'nowhere.json'))).toThrow(/nowhere\.json" cannot be read: ENOENT/);
  });
});
