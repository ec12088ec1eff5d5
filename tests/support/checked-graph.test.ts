import { describe, expect, it } from 'vitest';
import { command, query } from '../../src/graph/kernel/query.ts';
import { number, text } from '../../src/graph/kernel/shape.ts';
import { checked } from './checked-graph.ts';
import { silent } from './fake-graph.ts';

const graph = checked({
  ...silent,
  read: async <R>() => [['a']] as R[],
  write: (work) => work(async <R>() => [['a']] as R[]),
});

describe('the graph of the tests', () => {
  it('passes what is as the binding says', async () => {
    expect(await query('dataset/all', {}, { id: text })(graph, {})).toEqual([{ id: 'a' }]);
  });

  it('refuses a row that is not', async () => {
    await expect(query('dataset/all', {}, { id: number })(graph, {})).rejects.toThrow(
      'dataset/all returns "a" as id, which is not a number.',
    );
  });

  it('refuses parameters that are not, also in a transaction', async () => {
    const read = query('dataset/all', { limit: number }, { id: text });

    await expect(graph.write((run) => read(run, { limit: 'a' as never }))).rejects.toThrow(
      'dataset/all is sent "a" as $limit, which is not a number.',
    );
    await expect(graph.read(command('dataset/all', { limit: number }), { limit: 1, more: 2 })).rejects.toThrow(
      'dataset/all is sent more, which its binding does not have.',
    );
  });

  it('lets a query send those alone that its statement reads', async () => {
    const read = query('dataset/all', { limit: number }, { id: text });

    expect(await read(graph, { limit: 1, more: 2 } as never)).toEqual([{ id: 'a' }]);
  });
});
