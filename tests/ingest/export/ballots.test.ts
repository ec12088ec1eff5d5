import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ballotsExport } from '../../../src/ingest/export/ballots.ts';
import { silent } from '../../support/fake-graph.ts';
import { folderOf } from '../../support/folder.ts';

const ID = 'urn:caucus:vote:ga/26/2758';
const VOETEN = { record: '1', date: '1971-10', scope: 'WHOLE', name: 'ADMISSION, CHINA', heading: 'ADMISSION, CHINA' };
const LIBRARY = {
  ...{ record: '2', date: '1971-10-25', scope: 'WHOLE', symbol: 'A/RES/2758(XXVI)', name: 'Restoration of rights' },
  ...{ title: 'Restoration of rights', complete: true },
};
/** What the statements of an export answer, by their names. */
const ANSWERS: Readonly<Record<string, unknown[][]>> = {
  'ingest/export/states': [[{ iso3: 'FRA', name: 'France' }, []]],
  'ingest/events-with-accounts': [
    [
      ID,
      [
        ['urn:caucus:dataset:unvotes', VOETEN],
        ['urn:caucus:dataset:undl', LIBRARY],
      ],
      ...[[], [], ['FRA|1971-10-25|ga/26/2758'], ['FOR'], []],
    ],
  ],
};

it('a row of a ballot has the day, the symbol and the title that are settled, whichever source comes first', async () => {
  const target = join(await folderOf({}), 'ballots.csv');
  const pages = [[[ID]], []];
  const graph = {
    ...silent,
    read: async ({ name }: { name: string }) => ANSWERS[name] ?? pages.shift() ?? [],
  } as typeof silent;

  await ballotsExport.write(graph, target, { only: 'ga/', dataset: '', bom: false }, () => {});

  const [, row = ''] = (await readFile(target, 'utf8')).split('\n');
  expect(row).toBe(
    'ga/26/2758,1971-10-25,1971-10-25,A/RES/2758(XXVI),WHOLE,A/RES/2758(XXVI): Restoration of rights,FRA,France,FOR,false,unvotes:FOR undl:FOR',
  );
});
