import { setImmediate } from 'node:timers/promises';
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

/** Holds the analysis of the newest data version that has been read whole: while the next one is read, questions get the last one. */
export class Analyst {
  readonly #graph: Graph;
  #ready: Promise<Analysis> | undefined;
  #version: string | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The analysis; the first question waits until it is there. */
  async get(): Promise<Analysis> {
    if (this.#ready === undefined) await this.follow(await dataVersion(this.#graph));
    return this.#ready as Promise<Analysis>;
  }

  /** Reads the roll calls of a version in the background, and then takes its analysis for the last one's. */
  async follow(version: string): Promise<void> {
    if (version === this.#version) return;
    this.#version = version;
    const last = this.#ready;
    const next = read(this.#graph, version);
    if (last === undefined) this.#ready = next;
    try {
      await next;
    } catch (error) {
      // The next question, or the next change of version, tries again.
      if (this.#version === version) this.#version = undefined;
      if (this.#ready === next) this.#ready = undefined;
      throw error;
    }
    this.#ready = next;
    await (await last)?.bench.retire();
  }

  async close(): Promise<void> {
    const analysis = await this.#ready?.catch(() => undefined);
    await analysis?.bench.close();
  }
}

async function read(graph: Graph, version: string): Promise<Analysis> {
  const matrix = await build(rollCalls(graph), setImmediate);
  await setImmediate();
  const means = meansOf(matrix);
  await setImmediate();
  return { version, matrix, means, bench: new Workbench(matrix, means) };
}
