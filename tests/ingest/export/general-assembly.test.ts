import { describe, expect, it } from 'vitest';
import { whyNotHeld } from '../../../src/ingest/export/general-assembly.ts';
import { readDataset } from '../../../src/ingest/read/dataset.ts';
import { readPacked, writePacked } from '../../../src/ingest/read/packed.ts';
import { NO_DETAILS, type RollCall } from '../../../src/ingest/read/roll-call.ts';
import { folderOf, gather } from '../../support/folder.ts';

const CALL: RollCall = {
  ...{ key: 'ga/78/940', record: 7, date: '2024-05-20', scope: 'WHOLE', flags: '---', topics: [], cited: '' },
  ...{ heading: '', description: '', details: NO_DETAILS, totals: '', parts: [], states: ['FRA'], letters: 'Y' },
};

describe('our own format', () => {
  it.each([
    [{ key: 'ga/78/940', record: '7', result: null }, null],
    [{ key: 'sc/2024/2728', record: '4071', result: null }, null],
    [{ key: 'ga/78/940', record: 'A/RES/78/940', result: null }, /has a number there, and "A\/RES\/78\/940" is none/],
    [{ key: 'hrc/55/28', record: '7', result: null }, /^hrc\/55\/28 is not of the General Assembly/],
    [{ key: 'ga/78/940', record: '7', result: 'OPEN' }, /^what came of a vote/],
  ] as const)('holds %j, or says why not', (head, reason) => {
    if (reason === null) expect(whyNotHeld(head)).toBeNull();
    else expect(whyNotHeld(head)).toMatch(reason);
  });

  it('keeps the titles of votes that have some', async () => {
    const details = { ...NO_DETAILS, title: 'Peace, and "quiet"', note: 'Recorded' };
    const folder = await folderOf({ '78.csv': writePacked([CALL, { ...CALL, key: 'ga/78/941', record: 8, details }]) });

    const { rows, problems } = await gather((note) => readPacked(folder, '78.csv', note));

    expect(problems).toEqual([]);
    expect(rows.map(({ rollCall }) => rollCall.details)).toEqual([NO_DETAILS, details]);
    expect(writePacked([CALL])).not.toContain('title');
  });

  it('takes a dataset of which nobody has said the address', async () => {
    const folder = await folderOf({ 'dataset.yaml': 'slug: zoe\nname: Zoe\nlicence: none\ncitation: Me\n' });

    const { problems } = await gather(async function* (note) {
      yield await readDataset(folder, 'dataset.yaml', note);
    });

    expect(problems).toEqual([]);
  });
});
