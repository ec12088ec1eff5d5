import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { regularSessionOf } from '../../../src/ingest/read/roll-call.ts';
import { sessionOnDay } from '../../../src/ingest/read/session-opening.ts';
import { LIBRARY, RECORD } from '../../../src/ingest/read/shipped.ts';

describe('the regular session of a day', () => {
  it.each([
    ['1946-01-10', 1],
    ['1946-12-01', 1],
    ['1947-09-15', 1],
    ['1947-09-16', 2],
    ['1956-11-09', 10],
    ['1956-11-12', 11],
    ['1964-11-30', 18],
    ['1981-09-04', 35],
    ['2023-09-05', 78],
    ['2025-09-08', 79],
    ['2025-09-09', 80],
    ['2026-09-08', 80],
    ['2027-01-01', 81],
  ])('lasts until the next one opens: %s is in %d', (day, session) => {
    expect(sessionOnDay(day)).toBe(session);
  });

  it.each([
    ['ga/es-5/2257', '1967-09-18', 21],
    ['ga/es-1/997', '1956-11', 10],
    ['ga/74/247', '2019-12-27', 74],
    ['sc/1990/667', '1990-09-16', 44],
  ])('is that of %s of %s', (key, date, session) => {
    expect(regularSessionOf(key, date)).toBe(session);
  });

  it('begins with no vote of it before, but for one whose day the library has wrong', async () => {
    const early: string[] = [];
    for (const folder of [`${RECORD}/sessions`, `${LIBRARY}/general-assembly`])
      for (const file of await readdir(folder))
        for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
          const [key, session = '', day = ''] = /^ga\/(\d+)\/[^,]+,[^,]*,(\d{4}-\d\d-\d\d),/.exec(line) ?? [];
          if (key !== undefined && sessionOnDay(day) < Number(session)) early.push(`${key.split(',')[0]} ${day}`);
        }

    expect(early).toEqual(['ga/37/84 1982-02-21']);
  });
});
