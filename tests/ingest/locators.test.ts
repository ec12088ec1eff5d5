import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dossier } from '../../src/ingest/sources/dossier.ts';
import { DATA, readAll } from '../support/folder.ts';

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
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

    expect(sha256(text.slice(place.start, place.end))).toBe(place.sha256);
    expect(paragraphAt(text, place.start)).toBe(place.paragraph);
    expect(text.slice(place.start, place.end)).not.toContain('\n');
  });

  it('are all that the repository has of the articles: no eight words in a row', () => {
    const files = [
      'entities.yaml',
      'dossier.yaml',
      'claims/a-articles.yaml',
      'claims/e-provisions.yaml',
      'claims/f-votes.yaml',
    ];
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (text: string) =>
      words(text)
        .map((_, place, all) => all.slice(place, place + 8).join(' '))
        .filter((run) => run.split(' ').length === 8);
    const said = new Set([...texts.values()].flatMap(runs));

    const copied = files.flatMap((file) =>
      runs(readFileSync(join(DATA, dossier.folder ?? '', file), 'utf8')).filter((run) => said.has(run)),
    );

    expect(copied).toEqual([]);
  });
});
