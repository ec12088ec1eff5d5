import { describe, expect, it } from 'vitest';
import { commonVotesOf, kappaOf } from '../../../src/analysis/kernel/kappa-matrix.ts';
import { nearestNeighbours, participationOf } from '../../../src/analysis/kernel/neighbours.ts';
import { pairsOf } from '../../../src/analysis/kernel/pairs.ts';
import { countBallots, forEachBallot, permutationsOf, submatrixOf } from '../../../src/analysis/kernel/submatrix.ts';
import { bestPartition, louvain } from '../../../src/analysis/statistics/louvain.ts';
import { randomNumbers, shuffle } from '../../../src/random.ts';
import { drawn, everything, planted } from '../../support/matrix.ts';

const N = Number.NaN;

describe('random numbers', () => {
  it('are equal for an equal seed and stream, and others else', () => {
    const ten = (seed: number, stream?: number) => Array.from({ length: 10 }, randomNumbers(seed, stream));

    expect(ten(1)).toEqual(ten(1, 0));
    expect(ten(1)).not.toEqual(ten(2));
    expect(ten(1, 1)).not.toEqual(ten(1, 2));
    expect(ten(1)).not.toEqual(ten(1 + 2 ** 32));
    expect(ten(1).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  it('bring every member to the first places equally often', () => {
    const random = randomNumbers(5);
    const counts = new Int32Array(6);
    const list = Int32Array.from(counts.keys());
    for (let round = 0; round < 12_000; round += 1) {
      shuffle(list, random, 2);
      for (const member of list.subarray(0, 2)) counts[member] = (counts[member] as number) + 1;
    }

    expect([...list].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    for (const count of counts) expect(Math.abs(count - 4000)).toBeLessThan(250);
  });
});

describe('votes', () => {
  const matrix = drawn({ BRA: 'YNAX-Y', FRA: 'YYNAY.', IND: 'AANNY?' });
  const votes = submatrixOf(
    matrix,
    matrix.mask((_, place) => place !== 1),
  );

  it('are the expressed choices at the roll calls of the mask', () => {
    const ballots: string[] = [];
    forEachBallot(votes, (k, state, choice) => ballots.push(`${votes.rollCalls[k]} ${matrix.states[state]} ${choice}`));

    expect(ballots.join()).toBe(
      '0 BRA 2,0 FRA 2,0 IND 1,2 BRA 1,2 FRA 0,2 IND 0,3 FRA 1,3 IND 0,4 FRA 2,4 IND 2,5 BRA 2',
    );
    expect([...countBallots(votes)]).toEqual([3, 4, 4]);
    expect([...commonVotesOf(votes)]).toEqual([0, 2, 2, 2, 0, 4, 2, 4, 0]);
  });

  it('keep the result of each roll call and the absences of each state when they are permuted', async () => {
    const made = await planted({ states: 40, events: 70, blocs: 3, seed: 3, noise: 0.2 });
    const real = submatrixOf(made, everything(made));
    const noise = permutationsOf(real)(randomNumbers(1));
    const results = (of: typeof real) => {
      const counts = Array.from(of.rollCalls, () => [0, 0, 0]);
      forEachBallot(of, (k, _, choice) => {
        const count = counts[k] as number[];
        count[choice] = (count[choice] as number) + 1;
      });
      return counts;
    };

    expect(results(noise)).toEqual(results(real));
    expect(noise.expressed).toEqual(real.expressed);
    expect(noise.yes).not.toEqual(real.yes);
  });
});

describe('κ of all pairs', () => {
  it('is that of the table by hand', () => {
    // Of 10 votes alike 7; a votes 6 yes, 3 no, 1 abstains, b 5, 3, 2: expected (30 + 9 + 2)/100.
    const matrix = drawn({ a: 'YYYYYYNNNA', b: 'YYYYNAYNNA' });
    const votes = submatrixOf(matrix, everything(matrix));
    const kappa = kappaOf(votes, commonVotesOf(votes), 10);

    expect(kappa[1]).toBeCloseTo((0.7 - 0.41) / (1 - 0.41), 12);
    expect(kappa[2]).toBe(kappa[1]);
    expect(kappa[0]).toBeNaN();
  });

  it('is that of the tables of all pairs', async () => {
    const matrix = await planted({ states: 30, events: 90, blocs: 3, seed: 8, noise: 0.3 });
    const over = matrix.mask((_, place) => place % 3 > 0);
    const pairs = pairsOf(matrix, [...matrix.states.keys()], over, 'HALF', 20);
    const votes = submatrixOf(matrix, over);

    expect(commonVotesOf(votes)).toEqual(pairs.common);
    for (const [place, kappa] of kappaOf(votes, pairs.common, 20).entries())
      if (Number.isNaN(pairs.kappa[place])) expect(kappa).toBeNaN();
      else expect(kappa).toBeCloseTo(pairs.kappa[place] as number, 12);
  });

  it('is not a number where chance alone explains all, or too few votes are common', () => {
    const of = (rows: Record<string, string>, least: number) => {
      const matrix = drawn(rows);
      const votes = submatrixOf(matrix, everything(matrix));
      return kappaOf(votes, commonVotesOf(votes), least)[1];
    };

    expect(of({ a: 'YYY', b: 'YYY' }, 1)).toBeNaN();
    expect(of({ a: 'YNY', b: 'YNY' }, 4)).toBeNaN();
    expect(of({ a: 'YNX', b: 'XXY' }, 0)).toBeNaN();
    expect(of({ a: 'YNY', b: 'YNY' }, 3)).toBe(1);
  });
});

describe('the graph of nearest neighbours', () => {
  // 0 and 1 name each other; 2 names 0; 3 has nobody above 0.
  const scores = Float64Array.of(N, 0.9, 0.5, -0.1, 0.9, N, 0.4, N, 0.5, 0.4, N, 0, -0.1, N, 0, N);

  it('has an edge where either names the other, and none for scores of 0 and below', () => {
    const graph = nearestNeighbours(scores, 4, 1);

    expect([...graph.starts]).toEqual([0, 2, 3, 4, 4]);
    expect([...graph.neighbours]).toEqual([1, 2, 0, 0]);
    expect([...graph.weights]).toEqual([0.9, 0.5, 0.9, 0.5]);
  });

  it('takes the earlier of equals', () => {
    const equal = Float64Array.of(N, 0.5, 0.5, 0.5, 0.5, N, 0, 0, 0.5, 0, N, 0, 0.5, 0, 0, N);

    expect([...nearestNeighbours(equal, 4, 1).neighbours]).toEqual([1, 2, 3, 0, 0, 0]);
  });

  it('is spread over groups as Guimerà and Amaral say', () => {
    const graph = nearestNeighbours(scores, 4, 3);

    expect(participationOf(graph, [0, 0, 1, 2])).toEqual([
      expect.closeTo(1 - (0.9 / 1.4) ** 2 - (0.5 / 1.4) ** 2),
      expect.closeTo(1 - (0.9 / 1.3) ** 2 - (0.4 / 1.3) ** 2),
      0,
      null,
    ]);
  });
});

describe('Louvain', () => {
  /** Two triangles with one edge between, and a node of its own. */
  const edges: [number, number][] = [
    [0, 1],
    [0, 2],
    [1, 2],
    [3, 4],
    [3, 5],
    [4, 5],
    [2, 3],
  ];
  const scores = new Float64Array(49).fill(N);
  for (const [a, b] of edges) for (const place of [a * 7 + b, b * 7 + a]) scores[place] = 1;
  const graph = nearestNeighbours(scores, 7, 5);

  it('parts two triangles, with the modularity by hand', () => {
    const { groups, count, modularity } = louvain(graph, 1, randomNumbers(1));

    expect([...groups]).toEqual([0, 0, 0, 1, 1, 1, 2]);
    expect(count).toBe(3);
    expect(modularity).toBeCloseTo(2 * (6 / 14 - (7 / 14) ** 2), 12);
  });

  it('gives smaller groups for a higher resolution, and larger ones for a lower', () => {
    expect(louvain(graph, 5, randomNumbers(1)).count).toBe(7);
    expect(louvain(graph, 0.1, randomNumbers(1)).count).toBe(2);
  });

  it('puts a node without edges into no group', () => {
    const { best, all } = bestPartition(graph, 1, 3, randomNumbers(1));

    expect(best.groups[6]).toBe(-1);
    expect(all.map((run) => run[6])).toEqual([-1, -1, -1]);
  });

  it('gives a graph without edges a modularity of 0', () => {
    expect(louvain(nearestNeighbours(new Float64Array(9), 3, 2), 1, randomNumbers(1)).modularity).toBe(0);
  });

  it('finds the modularity that its groups have', async () => {
    const matrix = await planted({ states: 50, events: 60, blocs: 5, seed: 2, noise: 0.5 });
    const votes = submatrixOf(matrix, everything(matrix));
    const { nodes, starts, neighbours, weights } = nearestNeighbours(kappaOf(votes, commonVotesOf(votes), 20), 50, 5);
    const { groups, modularity } = louvain({ nodes, starts, neighbours, weights }, 1.3, randomNumbers(4));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const strength = (node: number) => weights.subarray(starts[node], starts[node + 1]).reduce((sum, w) => sum + w, 0);
    let expected = 0;
    for (let a = 0; a < nodes; a += 1)
      for (let b = 0; b < nodes; b += 1) {
        if (groups[a] !== groups[b]) continue;
        const edge = neighbours.subarray(starts[a], starts[a + 1]).indexOf(b);
        const weight = edge === -1 ? 0 : (weights[(starts[a] as number) + edge] as number);
        expected += weight / total - (1.3 * strength(a) * strength(b)) / total ** 2;
      }

    expect(modularity).toBeCloseTo(expected, 10);
  });
});
