import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readUnrecorded } from '../../../src/ingest/sources/undl/unrecorded.ts';
import { folderOf } from '../../support/folder.ts';

const HEADER =
  'undl_id,date,session,resolution,committee_report,meeting,title,agenda_title,subjects,recorded,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
const row = (id: number, symbol: string, recorded: string) =>
  `${id},1950-11-03,,${symbol},A/1456,A/PV.302,Uniting for peace,,,${recorded},,,,,,https://digitallibrary.un.org/record/${id}`;

it('unrecorded adoptions are the rows that say so, but no parts of a text that was put to a recorded vote as a whole', async () => {
  const rows = [
    row(1, 'A/RES/377(V)[A-C]', 'yes'),
    row(2, 'A/RES/377(V)[AA]', 'no'),
    row(3, 'A/RES/377(V)[AANNEX]', 'no'),
    row(4, 'A/RES/377(V)[B]', 'no'),
    row(5, 'A/RES/378(V)[B]', 'no'),
    row(6, 'A/RES/996(ES-IandII)', 'no'),
  ];
  const folder = await folderOf({ 'resolutions.csv': `${[HEADER, ...rows].join('\n')}\n` });

  const found = await readUnrecorded(join(folder, 'resolutions.csv'), new Set(['ga/5/377-a-c']), (_, sentence) => {
    throw new Error(sentence);
  });

  expect(found.map(({ key, record, method }) => [key, record, method])).toEqual([
    ['ga/5/378-b', '5', 'NON_RECORDED_VOTE'],
    ['ga/5/undl-6', '6', 'NON_RECORDED_VOTE'],
  ]);
});
