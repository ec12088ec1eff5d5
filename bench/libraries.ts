// Part of npm run bench -- analysis: the same statistics by numpy, scikit-learn and igraph, which are fetched from PyPI into the cache.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { commonVotesOf, kappaOf } from '../src/analysis/kernel/kappa-matrix.ts';
import type { Mask, Matrix } from '../src/analysis/kernel/matrix.ts';
import { nearestNeighbours, type WeightedGraph } from '../src/analysis/kernel/neighbours.ts';
import { pairsOf } from '../src/analysis/kernel/pairs.ts';
import { forEachBallot, type Submatrix, submatrixOf } from '../src/analysis/kernel/submatrix.ts';
import { bestPartition } from '../src/analysis/statistics/louvain.ts';
import { principalMap, scaledMap } from '../src/analysis/statistics/state-map.ts';
import { randomNumbers } from '../src/random.ts';
import { median } from './stopwatch.ts';

const PACKAGES = ['numpy', 'scikit-learn', 'igraph'];
const ROUNDS = 15;
const WARM_UP = 5;
const RUNS = 50;
const LEAST = 10;
const NEIGHBOURS = 12;
const ANCHORS = [0, 1] as const;

/** How long ours and a library take for the same, in milliseconds: medians of rounds in turn. */
export type Lane = { readonly ours: number; readonly library: number };

/** Classical scaling, principal components and the Louvain method of some roll calls. An error where the results are not the same. */
export async function besideLibraries(matrix: Matrix, over: Mask, cache: string): Promise<Record<string, Lane>> {
  const votes = submatrixOf(matrix, over);
  const { raw } = pairsOf(matrix, [...matrix.states.keys()], over, 'HALF', LEAST);
  const states = matrix.states.length;
  const scaled = () => scaledMap(raw, states, ANCHORS);
  const principal = () => principalMap(votes, ANCHORS);
  const graph = nearestNeighbours(kappaOf(votes, commonVotesOf(votes), LEAST), states, NEIGHBOURS);
  const best = () => bestPartition(graph, 1, RUNS, randomNumbers(1)).best.modularity;
  const onMap = shownOn(scaled().points);
  const voting = shownOn(principal().points);
  const python = new Python(cache, {
    squares: onMap.map((a) => onMap.map((b) => (a === b ? 0 : 1 - (raw[a * states + b] as number)))),
    votes: valuesOf(votes, voting),
    ...edgesOf(graph),
    runs: RUNS,
  });
  try {
    return {
      'classical scaling, beside numpy': await race(scaled, python, 'scaling', ({ points }, theirs) =>
        samePlaces(
          onMap.map((state) => points[state] as Point),
          theirs as Point[],
        ),
      ),
      'principal components, beside scikit-learn': await race(principal, python, 'components', ({ points }, theirs) =>
        samePlaces(
          voting.map((state) => points[state] as Point),
          theirs as Point[],
        ),
      ),
      [`Louvain, ${RUNS} runs, beside igraph`]: await race(
        best,
        python,
        'groups',
        (ours, theirs) => Math.abs(ours - (theirs as number)) < 0.01,
      ),
    };
  } finally {
    python.end();
  }
}

type Point = readonly [x: number, y: number];

const shownOn = (points: readonly (Point | null)[]): number[] =>
  points.flatMap((point, state) => (point === null ? [] : state));

/** Whether two maps are the same, but for the sides of their axes. */
const samePlaces = (ours: readonly Point[], theirs: readonly Point[]): boolean =>
  [0, 1].every((axis) => {
    const sign =
      ours.reduce((sum, at, place) => sum + (at[axis] as number) * (theirs[place]?.[axis] as number), 0) < 0 ? -1 : 1;
    return ours.every((at, place) => Math.abs((at[axis] as number) - sign * (theirs[place]?.[axis] as number)) < 1e-6);
  });

/** Choices as numbers, less the mean of each roll call, which stands where none was expressed. */
function valuesOf(votes: Submatrix, shown: readonly number[]): number[][] {
  const columns = votes.rollCalls.length;
  const sums = new Float64Array(columns);
  const counts = new Float64Array(columns);
  forEachBallot(votes, (column, _, choice) => {
    sums[column] = (sums[column] as number) + choice / 2;
    counts[column] = (counts[column] as number) + 1;
  });
  const values = Array.from({ length: votes.states }, () => new Array<number>(columns).fill(0));
  forEachBallot(votes, (column, state, choice) => {
    (values[state] as number[])[column] = choice / 2 - (sums[column] as number) / (counts[column] as number);
  });
  return shown.map((state) => values[state] as number[]);
}

function edgesOf({ nodes, starts, neighbours, weights }: WeightedGraph) {
  const edges: [number, number][] = [];
  const heavy: number[] = [];
  for (let node = 0; node < nodes; node += 1)
    for (let edge = starts[node] as number; edge < (starts[node + 1] as number); edge += 1) {
      const other = neighbours[edge] as number;
      if (other <= node) continue;
      edges.push([node, other]);
      heavy.push(weights[edge] as number);
    }
  return { nodes, edges, weights: heavy };
}

async function race<T>(
  ours: () => T,
  python: Python,
  lane: string,
  same: (ours: T, theirs: unknown) => boolean,
): Promise<Lane> {
  const times: { ours: number[]; library: number[] } = { ours: [], library: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const start = performance.now();
    const result = ours();
    const took = performance.now() - start;
    const theirs = await python.time(lane);
    if (!same(result, theirs.result)) throw new Error(`${lane}: the library has another result.`);
    if (round < 0) continue;
    times.ours.push(took);
    times.library.push(theirs.ms);
  }
  return { ours: median(times.ours), library: median(times.library) };
}

/** A process of Python that has the libraries, and does what it is told, line by line. */
class Python {
  readonly #process;
  readonly #lines;

  constructor(cache: string, given: object) {
    this.#process = spawn(pythonIn(cache), [fileURLToPath(new URL('libraries/lanes.py', import.meta.url))], {
      stdio: ['pipe', 'pipe', 'inherit'],
      // Ours have one thread too, and threads that wait for each other on a busy machine take a hundred times as long.
      env: { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' },
    });
    this.#lines = createInterface(this.#process.stdout)[Symbol.asyncIterator]();
    this.#process.stdin.write(`${JSON.stringify(given)}\n`);
  }

  async time(lane: string): Promise<{ readonly ms: number; readonly result: unknown }> {
    this.#process.stdin.write(`${lane}\n`);
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`Python ended at ${lane}.`);
    return JSON.parse(value);
  }

  end(): void {
    this.#process.stdin.end();
  }
}

/** The program of an environment that has the libraries; it is made where it is not there yet. */
function pythonIn(cache: string): string {
  const folder = join(cache, 'bench-python');
  const program = join(folder, 'bin', 'python');
  if (!existsSync(join(folder, 'ready'))) {
    execFileSync('python3', ['-m', 'venv', '--clear', folder], { stdio: 'inherit' });
    execFileSync(program, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { stdio: 'inherit' });
    execFileSync('touch', [join(folder, 'ready')]);
  }
  return program;
}
