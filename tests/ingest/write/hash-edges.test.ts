import { expect, it } from 'vitest';
import { statement } from '../../../src/graph/kernel/query.ts';
import { EDGE_TYPES } from '../../support/vocabulary.ts';

it('the data version is of all types of edges but ballots', () => {
  const [, types = ''] = /\[edge:([\w|\s]+)\]/.exec(statement('ingest/hash-edges').text) ?? [];

  expect(types.split(/\s*\|\s*/).sort()).toEqual(EDGE_TYPES.filter((type) => type !== 'VOTED').sort());
});
