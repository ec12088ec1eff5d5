import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPacked } from '../../../src/ingest/read/packed.ts';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { unDigitalLibrary } from '../../../src/ingest/sources/undl/un-digital-library.ts';
import { DATA, readAll } from '../../support/folder.ts';

const SEEDS = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
const LIBRARY = join(DATA, unDigitalLibrary.folder ?? '');
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

/** The number of the paragraph, that is of the line that is not blank, in which a place of the text lies. */
const paragraphAt = (text: string, place: number): number =>
  text
    .slice(0, place + 1)
    .split('\n')
    .filter((line) => line.trim() !== '').length;

describe.runIf(existsSync(SEEDS))('the locators of the dossier, where the articles are at hand', async () => {
  const { rows } = await readAll(dossier, join(DATA, dossier.folder ?? ''));
  const texts = new Map<string, string>();
  for (const row of rows) {
    if (row.type !== 'entity' || !row.entity.id.startsWith('article:')) continue;
    const { id, file, sha256: hash } = row.entity as unknown as { id: string; file: string; sha256: string };
    const bytes = readFileSync(join(SEEDS, file));
    it(`name the text of ${id} by its hash`, () => expect(sha256(bytes)).toBe(hash));
    texts.set(id, bytes.toString('utf8'));
  }
  const places = rows.flatMap((row) =>
    row.type === 'claim'
      ? row.claim.assertions.flatMap(({ evidence }) => evidence.map((place) => [row.claim.key, place] as const))
      : [],
  );

  it.each(places)('of %s lead to what was hashed', (_, place) => {
    const text = texts.get(place.in) ?? '';

    const { start = 0, end = 0 } = place;
    expect(sha256(text.slice(start, end))).toBe(place.sha256);
    expect(paragraphAt(text, start)).toBe(place.paragraph);
    expect(text.slice(start, end)).not.toContain('\n');
  });

  it('are all that the repository has of the articles: no eight words in a row, but for names and titles', async () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (text: string) => {
      const all = words(text);
      return all.slice(7).map((_, place) => all.slice(place, place + 8).join(' '));
    };
    const official = rows.flatMap((row) => {
      if (row.type !== 'claim') return [];
      const { predicate, qualifiers, value = '' } = row.claim;
      return predicate === 'NAMED' && ['official', 'title'].includes(String(qualifiers.KIND)) ? runs(value) : [];
    });
    const titles: string[] = [];
    for (const file of (await unDigitalLibrary.files(LIBRARY)).filter((name) => name.includes('/')))
      for await (const { rollCall } of readPacked(LIBRARY, file, () => {}))
        titles.push(...runs(rollCall.details.title), ...runs(rollCall.details.subjects));
    const names = new Set([...official, ...titles]);
    const said = new Set([...texts.values()].flatMap(runs).filter((run) => !names.has(run)));
    const files = ['data', 'src', 'docs', 'schema', 'cypher', 'tests'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );

    const copied = [...files, join(ROOT, 'README.md')].flatMap((file) =>
      runs(readFileSync(file, 'utf8'))
        .filter((run) => said.has(run))
        .map((run) => `${file}: ${run}`),
    );

    expect(files.length).toBeGreaterThan(400);
    expect(copied).toEqual([]);
  });
});
