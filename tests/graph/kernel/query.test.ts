import { describe, expect, it } from 'vitest';
import { AS_OF, NOW } from '../../../src/graph/kernel/as-of.ts';
import { date } from '../../../src/graph/kernel/date.ts';
import type { Graph, Parameters, Statement } from '../../../src/graph/kernel/graph.ts';
import { nodesById } from '../../../src/graph/kernel/node-queries.ts';
import { query, statement } from '../../../src/graph/kernel/query.ts';
import { flag, list, nullable, number, oneOf, properties, row, text } from '../../../src/graph/kernel/shape.ts';
import { silent } from '../../support/fake-graph.ts';

/** A graph that answers every statement with these rows. */
const answering = (...rows: unknown[][]): Graph => ({ ...silent, read: async <R>() => rows as R[] });

describe('a query', () => {
  it('makes an object of each row, also of the lists in it', async () => {
    const read = query(
      'dataset/all',
      {},
      { id: text, found: list(row({ claim: text, since: date })), best: nullable(row({ score: number })) },
    );

    expect(await read(answering(['a', [['c', ['1999', null, null, null]]], null], ['b', [], [1]]), {})).toEqual([
      {
        id: 'a',
        found: [{ claim: 'c', since: { edtf: '1999', earliest: null, latest: null, wording: null } }],
        best: null,
      },
      { id: 'b', found: [], best: { score: 1 } },
    ]);
  });

  it('asks without comparisons with a time where none is given', async () => {
    const read = query('name/by-bearer', { ids: list(text), ...AS_OF }, {});
    const asked: (readonly [boolean, string[]])[] = [];
    const graph = async <R>(statement: Statement, parameters: Parameters) => {
      asked.push([statement.text.includes('$later'), Object.keys(parameters)]);
      return [] as R[];
    };
    const day = { valid: '2020-01-01', recorded: null, later: ['a'] };

    await read(graph, { ids: ['a'], ...NOW });
    await read(graph, { ids: ['a'], ...day });
    await read(graph, { ids: ['a'], ...NOW, recorded: '2020-01-01T00:00:00Z' });

    const all = ['ids', 'valid', 'recorded', 'later'];
    expect(asked).toEqual([
      [false, ['ids']],
      [true, all],
      [true, all],
    ]);
  });

  it('can be sent within a transaction', async () => {
    const read = query('dataset/all', {}, { id: text });

    expect(await read(async <R>() => [['a']] as R[], {})).toEqual([{ id: 'a' }]);
  });

  it('of a file with a wrong macro says which file it is', () => {
    expect(() => statement('node/directory')).toThrow('In cypher/node/directory.cypher: @label is no macro.');
  });

  it('of nodes by a shared statement has the name of the noun', async () => {
    const { name, text: cypher } = statement('node/directory', { label: 'VoteEvent', noun: 'vote-event' });
    expect({ name, cypher }).toMatchObject({
      name: 'vote-event/directory',
      cypher: expect.stringContaining('(node:VoteEvent)'),
    });

    const read = nodesById('Topic', { name: text });
    expect(await read(answering(['a', 'A']), ['a'])).toEqual([{ id: 'a', name: 'A' }]);
  });
});

describe('the shape of a value', () => {
  it.each([
    [text, 'a', 1],
    [number, 1, '1'],
    [flag, false, null],
    [nullable(text), null, undefined],
    [list(text), ['a'], ['a', null]],
    [oneOf('A', 'B'), 'B', 'C'],
    [row({ a: text, b: flag }), ['a', true], ['a']],
    [date, ['1999', null, null, null], ['1999']],
    [properties(), { a: 1 }, ['a']],
  ])('%s holds it and nothing else', (shape, right, wrong) => {
    expect(shape.holds(right)).toBe(true);
    expect(shape.holds(wrong)).toBe(false);
  });
});
