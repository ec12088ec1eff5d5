import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { build } from '../analysis/build.ts';
import type { Matrix } from '../analysis/matrix.ts';
import { type Means, meansOf } from '../analysis/means.ts';
import { Workbench } from '../analysis/workbench.ts';
import { dataVersion } from '../graph/dataset.ts';
import type { Graph } from '../graph/graph.ts';
import { rollCalls } from '../graph/roll-call.ts';

/** All roll calls of one data version, ready for questions. */
export type Analysis = {
  readonly version: string;
  readonly matrix: Matrix;
  readonly means: Means;
  readonly bench: Workbench;
};

/** How long to wait, in milliseconds, before roll calls are read again that changed while they were read. */
const AGAIN = 10_000;

/**
 * Holds the analysis of the newest data version that has been read whole: while the next one is read, questions get the last one. Where
 * the data changed during the reading (an import had begun), what was read is let go and read again later.
 */
export class Analyst {
  readonly #graph: Graph;
  #ready: Promise<Analysis> | undefined;
  #version: string | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The analysis; the first question waits until there is one, and gets it even if the data changed during the reading. */
  async get(): Promise<Analysis> {
    if (this.#ready === undefined) {
      const version = await dataVersion(this.#graph);
      this.follow(version).catch(() => {});
    }
    return this.#ready as Promise<Analysis>;
  }

  /** Reads the roll calls of a version in the background, and then takes its analysis for the last one's. */
  async follow(version: string): Promise<void> {
    if (version === this.#version) return;
    this.#version = version;
    try {
      while (this.#version === version && !(await this.#take(version))) await wait(AGAIN, undefined, { ref: false });
    } catch (error) {
      // Whoever comes next tries again.
      if (this.#version === version) this.#version = undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#version = undefined;
    const analysis = await this.#ready?.catch(() => undefined);
    await analysis?.bench.close();
  }

  /** Whether all that was read is of one state of the data. */
  async #take(version: string): Promise<boolean> {
    const last = this.#ready;
    const reading = read(this.#graph, version);
    if (last === undefined) {
      const first = reading.then(({ analysis }) => analysis);
      this.#ready = first;
      first.catch(() => {
        this.#ready = undefined;
      });
    }
    const { analysis, whole } = await reading;
    if (last === undefined) return whole;
    if (!whole || this.#version !== version) {
      await analysis.bench.close();
      return whole;
    }
    this.#ready = Promise.resolve(analysis);
    await (await last).bench.retire();
    return true;
  }
}

async function read(graph: Graph, version: string): Promise<{ analysis: Analysis; whole: boolean }> {
  const before = await graph.committed();
  const matrix = await build(rollCalls(graph), setImmediate);
  const whole = before === (await graph.committed());
  const means = meansOf(matrix);
  await setImmediate();
  return { analysis: { version, matrix, means, bench: new Workbench(matrix, means) }, whole };
}
