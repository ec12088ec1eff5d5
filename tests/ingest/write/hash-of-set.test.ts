import { describe, expect, it } from 'vitest';
import { addNodesAndEdges, HashOfSet } from '../../../src/ingest/write/data-hash.ts';

const FRANCE = [
  'urn:caucus:state:FRA',
  ['State', 'Actor'],
  { name: 'France', iso3: 'FRA', aliases: ['French Republic'] },
];
const MEMBER = ['urn:caucus:state:FRA', 'MEMBER_OF', 'urn:caucus:bloc:eu', { validFrom: '1958-01-01' }];

describe('the hash of what a graph says', () => {
  it('is the one that backups and citations of before have', async () => {
    const set = new HashOfSet();
    const read = async ({ name }: { name: string }) => [name === 'ingest/hash-nodes' ? FRANCE : MEMBER];

    await addNodesAndEdges({ read } as never, set);

    expect(set.digest()).toBe('5c4dcc7cd2d1af5aac7502a74d1afe290078d008ee31812b09ad900f4010d27d');
  });
});
