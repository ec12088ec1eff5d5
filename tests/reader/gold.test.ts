import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { goldArticles, goldClaims } from '../../bench/reader/gold.ts';
import { inAll, type Measured, measure } from '../../bench/reader/measure.ts';

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

describe.runIf(existsSync(SEEDS))(
  'the rules, held against the claims of the shipped dossier, where its articles are at hand',
  async () => {
    const claims = await goldClaims();
    const read = async (strange: boolean): Promise<Measured[]> => {
      const rows: Measured[] = [];
      for (const article of await goldArticles()) rows.push(await measure(article, claims, strange));
      return rows;
    };

    it('find more than three in five, and are right more than three times in five', async () => {
      const { candidates, right, gold, exact, speakers, speakersRight, things, thingsRight } = inAll(await read(false));

      expect(right / gold).toBeGreaterThan(0.65);
      expect(right / candidates).toBeGreaterThan(0.75);
      expect(exact).toBe(candidates);
      expect(speakersRight / speakers).toBeGreaterThan(0.95);
      expect(thingsRight / things).toBeGreaterThan(0.95);
    });

    it('still find half where nobody knows what an article speaks of', async () => {
      const { candidates, right, gold, exact } = inAll(await read(true));

      expect(right / gold).toBeGreaterThan(0.5);
      expect(right / candidates).toBeGreaterThan(0.6);
      expect(exact).toBe(candidates);
    });
  },
);
