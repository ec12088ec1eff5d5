import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { sent } from '../../../src/graph/kernel/sent.ts';

describe('a statement as it is sent', () => {
  it('has all that it is given in one parameter, with whole numbers as integers', () => {
    const statement = { name: 'a', text: 'UNWIND $ids AS id MATCH (n {id: id}) RETURN n LIMIT $limit' };

    expect(sent(statement, { ids: ['a'], limit: 2, share: 0.5, rows: [{ of: 1 }], none: null })).toEqual({
      text: 'UNWIND $given.ids AS id MATCH (n {id: id}) RETURN n LIMIT $given.limit',
      given: {
        given: { ids: ['a'], limit: neo4j.int(2), share: 0.5, rows: [{ of: neo4j.int(1) }], none: null },
      },
    });
  });

  it('is given all that it reads', () => {
    const statement = { name: 'a/b', text: '// Of $nothing.\nUNWIND $ids AS id RETURN id LIMIT $limit' };

    expect(() => sent(statement, { ids: [], limit: undefined })).toThrow('a/b is given no $limit.');
  });
});
