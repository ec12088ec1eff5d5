import { expect, it } from 'vitest';
import { datesThatDiffer } from '../../../src/ingest/sources/dossier/date-fits.ts';

const told = (edtf: string, latest: string, earliest?: string) =>
  datesThatDiffer({ edtf, latest, earliest }).map(({ field, sentence }) => `${field} ${sentence}`);

it('a date lies between its days, and is written in EDTF', () => {
  expect(told('August 7', '2024-08-07')).toEqual([
    'edtf is "August 7", which is no date in EDTF, such as 2024-08-07, 2024-08, 2024-08-05/2024-08-09 or ../2024-08-07',
  ]);
  expect(told('2024-02-30', '2024-02-29')).toHaveLength(1);
  expect(told('2023-08-07', '2024-08-07', '2024-08-07')).toEqual([
    'earliest is 2024-08-07, which 2023-08-07 does not contain',
    'latest is 2024-08-07, which 2023-08-07 does not contain',
  ]);
  expect(told('2024-08-07', '2024-08-01', '2024-08-07')).toEqual([
    'latest is 2024-08-01, before the earliest day, 2024-08-07',
  ]);
});

it.each([
  ['2024-08-08', '2024-08-08', '2024-08-08'],
  ['2024-08', '2024-08-31', '2024-08-01'],
  ['2024-08', '2024-08-20'],
  ['2024', '2024-12-31', '2024-01-01'],
  ['2024-08-08/2024-09', '2024-09-30', '2024-08-08'],
  ['../2024-08-07', '2024-08-07'],
  ['../2024-08', '2024-08-31'],
])('%s to %s is one', (edtf, latest, earliest?: string) => {
  expect(told(edtf, latest, earliest)).toEqual([]);
});
