import { describe, expect, it } from 'vitest';
import type { DossierQuery } from '../../../src/explorer/operations.ts';
import { entriesOf } from '../../../src/explorer/pages/dossier/entries.ts';

const when = (earliest: string | null, latest: string | null) => ({ edtf: `${earliest}/${latest}`, earliest, latest });
const dossier = {
  decisions: { nodes: [{ id: 'adopted', name: 'Adoption', taken: when('2024-08-08', '2024-08-08') }] },
  documents: {
    nodes: [
      { id: 'undated', name: 'No date', published: null },
      { id: 'august', name: 'In August', published: when('2024-08-12', '2024-08-18') },
      { id: 'by-march', name: 'By March', published: when(null, '2022-03-09') },
      { id: 'begun', name: 'From 2019 on', published: when('2019-12-27', null) },
    ],
  },
} as unknown as DossierQuery;

describe('what was when in a dossier', () => {
  it('has decisions, and what was done by some day stands at that day', () => {
    expect(entriesOf(dossier).map(({ id }) => id)).toEqual(['begun', 'by-march', 'adopted', 'august', 'undated']);
  });
});
