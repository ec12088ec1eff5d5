import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { agreement } from '../../../src/analysis/measures/agreement.ts';
import { MatrixCache, type ReadAll } from '../../../src/api/kernel/matrix-cache.ts';
import { Unavailable } from '../../../src/graph/kernel/circuit.ts';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { readRollCalls } from '../../../src/roll-calls/read-roll-calls.ts';
import { testGraph } from '../../support/graph.ts';

const graph = testGraph();
const scratch = { name: 'test', text: 'MERGE (n:Scratch) SET n.changed = coalesce(n.changed, 0) + 1' };
const commit = () => graph.write((run) => run(scratch, {}));

/** The same graph, in which `then` happens whenever the second page of roll calls is read. */
function interrupted(then: () => Promise<unknown>): Graph {
  let pages = 0;
  return {
    ...graph,
    read: async (statement, parameters) => {
      if (statement.name === 'roll-call/all') {
        pages = parameters.after === '' ? 1 : pages + 1;
        if (pages === 2) await then();
      }
      return graph.read(statement, parameters);
    },
  };
}

const open: MatrixCache[] = [];
/** As if each data version had other votes: none is taken for those before. */
const matricesOf = (of: Graph, readAll: ReadAll = () => readRollCalls(of)): MatrixCache => {
  const matrices = new MatrixCache(of, readAll);
  open.push(matrices);
  return matrices;
};

describe('the matrix cache', () => {
  afterEach(async () => {
    for (const matrices of open.splice(0)) await matrices.close();
  });
  afterAll(async () => {
    await graph.write((run) => run({ name: 'test', text: 'MATCH (n:Scratch) DELETE n' }, {}));
    await graph.close();
  });

  it('answers by the last version while the next is read, and by the next as soon as it is whole', async () => {
    const matrices = matricesOf(graph);
    const one = await matrices.get();
    const following = matrices.follow('two');
    expect(await matrices.get()).toBe(one);
    await following;
    const two = await matrices.get();
    expect(two).not.toBe(one);
    expect(two.matrix.rollCalls.length).toBe(one.matrix.rollCalls.length);
  });

  it('still answers who holds the analysis before', async () => {
    const matrices = matricesOf(graph);
    const { pool, matrix } = await matrices.get();
    await matrices.follow('two');
    const over = matrix.mask(() => true);
    const pairs = await pool.run(agreement, 'late', { states: [0, 1], over, abstention: 'HALF', minCommonVotes: 1 });
    expect(pairs.common[1]).toBeGreaterThan(0);
  });

  it('reads once for all who ask while nothing is there', async () => {
    let readings = 0;
    const matrices = matricesOf(
      interrupted(async () => {
        readings += 1;
      }),
    );
    const [one, another] = await Promise.all([matrices.get(), matrices.get()]);
    expect(one).toBe(another);
    expect(readings).toBe(1);
  });

  it('keeps the last analysis when somebody writes while the next is read, and takes a later one', async () => {
    let writing = false;
    let readings = 0;
    const writtenOver = interrupted(async () => {
      if (writing) await commit();
    });
    // Before and after each reading, by those who read and by those who hold what was read.
    const committed = async () => {
      readings += 0.25;
      return graph.committed();
    };
    const matrices = matricesOf({ ...writtenOver, committed });
    const one = await matrices.get();
    writing = true;
    // What was read is let go, and read again only after a while, which is not waited for.
    matrices.follow('mixed').catch(() => {});
    await vi.waitUntil(() => readings === 2, { timeout: 60_000, interval: 50 });
    await wait(500);
    expect(await matrices.get()).toBe(one);
    writing = false;
    await matrices.follow('three');
    expect(await matrices.get()).not.toBe(one);
  });

  it('waits with the first answer until nobody writes', async () => {
    let readings = 0;
    const matrices = matricesOf(
      interrupted(async () => {
        readings += 1;
        if (readings === 1) await commit();
      }),
    );
    expect((await matrices.get()).matrix.rollCalls.length).toBeGreaterThan(6000);
    expect(readings).toBe(2);
  });

  it('tries again after the database failed, and has the last analysis until then', async () => {
    let fails = true;
    const matrices = matricesOf(
      interrupted(async () => {
        if (fails) throw new Unavailable('Nobody is there.');
      }),
    );
    await expect(matrices.get()).rejects.toThrow('Nobody is there.');
    fails = false;
    const one = await matrices.get();
    fails = true;
    await expect(matrices.follow('two')).rejects.toThrow('Nobody is there.');
    expect(await matrices.get()).toBe(one);
    fails = false;
    await matrices.follow('two');
    expect(await matrices.get()).not.toBe(one);
  });

  it('keeps the matrix and its threads where no vote has changed, and computes anew what may depend on other things', async () => {
    let version = 'one';
    const matrices = matricesOf(graph, async (before) => ({ ...(await readRollCalls(graph, { before })), version }));
    const one = await matrices.get();
    const asked = { states: [0, 1], over: one.matrix.mask(() => true), abstention: 'HALF', minCommonVotes: 1 } as const;
    const found = await one.pool.run(agreement, 'the same', asked);
    expect(await one.pool.run(agreement, 'the same', asked)).toBe(found);

    version = 'two';
    await matrices.follow('two');

    const two = await matrices.get();
    expect([two.version, two.matrix === one.matrix, two.ofAllBodies().version]).toEqual(['two', true, 'two']);
    const again = await two.pool.run(agreement, 'the same', asked);
    expect(again).toEqual(found);
    expect(again).not.toBe(found);
    expect(await one.pool.run(agreement, 'later', asked)).toEqual(found);
  });
});
