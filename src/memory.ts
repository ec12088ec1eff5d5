import type { Load, TaskDone } from './analysis/lane.ts';
import type { Caller } from './api/kernel/caller.ts';
import { type Context, contextOf, type InMemory } from './api/kernel/context.ts';
import { DataCache } from './api/kernel/data-cache.ts';
import { Followed, Polled } from './api/kernel/followed.ts';
import { asked } from './api/kernel/followed-analysis.ts';
import { MatrixCache } from './api/kernel/matrix-cache.ts';
import type { Stream } from './api/kernel/stream.ts';
import { readVotesAhead } from './api/kernel/votes-ahead.ts';
import { planPaths } from './graph/analysis/path.ts';
import { readSearchIndex, type SearchIndex } from './graph/analysis/search-index.ts';
import { dataVersion, importRuns } from './graph/dataset.ts';
import { Directories, type ListedNoun } from './graph/directory.ts';
import { evidenceCache } from './graph/evidence.ts';
import { importsUnderWay } from './graph/import-run.ts';
import type { Graph } from './graph/kernel/graph.ts';
import { nodeCache } from './graph/kernel/nodes.ts';
import { observed } from './graph/kernel/observed.ts';
import { inTime, left, patienceOf } from './graph/kernel/patience.ts';
import type { Node } from './graph/node.ts';
import { readSince, type Since } from './graph/since.ts';
import type { MatrixFiles } from './roll-calls/matrix-files.ts';
import { readRollCalls } from './roll-calls/read-roll-calls.ts';

const POLL = 1000;
/** After how long without a word of the database a server is not ready, in milliseconds. */
const STALE = 5000;

/** What the server has read of the graph and keeps, and how it notices that the data are others. */
export class Memory {
  readonly #graph: Graph;
  readonly #matrices: MatrixCache;
  readonly #searches: DataCache<SearchIndex>;
  readonly #since: DataCache<Since>;
  readonly #live = {
    version: new Followed<string>(),
    newest: new Followed<string>(),
    imports: new Polled(() => importsUnderWay(this.#graph), POLL),
  };
  #nodes = nodeCache<Node>();
  #evidence = evidenceCache();
  #directories: Directories;
  #version: string | null = null;
  #dataSince: number | null = null;
  #heard = Number.NEGATIVE_INFINITY;
  /** The day, and what was committed last, when the database was heard last: while both are the same, so are all answers. */
  #standing = { day: '', committed: '' };
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /** Roll calls are kept in `files`, where there are any; `done` is told of each analysis that a thread has done. */
  constructor(graph: Graph, files?: MatrixFiles, done?: TaskDone) {
    this.#graph = graph;
    this.#directories = new Directories(graph);
    this.#matrices = new MatrixCache(graph, (before) => readRollCalls(graph, { files, before }), done);
    this.#searches = new DataCache(graph, () => readSearchIndex(graph));
    this.#since = new DataCache(graph, () => readSince(graph));
  }

  /** The context of somebody who asks. */
  context(caller: Caller): Context {
    const { patience, watcher } = caller;
    const graph = this.#graph.within(patience, watcher?.metadata);
    const told = watcher ? observed(graph, (read) => watcher.read(read)) : graph;
    return contextOf(told, this.#nodes, this.#sharedBy(caller), caller);
  }

  /** The data version that answers are at least of: until the roll calls of a new one have been read, analyses answer from those of the last one. */
  version(): string {
    return this.#matrices.last?.version ?? this.#version ?? '';
  }

  /** The data version that analyses are of, now and each time it is another one. */
  versions(): Stream<string> {
    return this.#live.version.follow();
  }

  /** When the last import had ended when the data version was last another one, in milliseconds since 1970; null while that is not known. */
  get dataSince(): number | null {
    return this.#dataSince;
  }

  /** How many analyses wait for a thread, and how many have one. */
  get analyses(): Load {
    return this.#matrices.load;
  }

  /** What all answers of now follow from; null while it is changing. */
  standing(): object | null {
    const settled = [this.#matrices, this.#searches, this.#since].every(
      (held) => held.last === undefined || held.version === this.#version,
    );
    return settled ? this.#standing : null;
  }

  /** Whether the database is away: then what was read before is all there is. */
  away(): boolean {
    return this.#graph.away();
  }

  /** Whether the database was heard lately. */
  fresh(): boolean {
    return performance.now() - this.#heard < STALE;
  }

  /** Reads the data version once, then about once a second; begun when the votes are in memory, which most questions want. */
  async start(): Promise<void> {
    await this.#listen();
    this.#poll();
    // What fails now is read again by whoever asks.
    await this.#matrices.get().catch(() => {});
    planPaths(this.#graph).catch(() => {});
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#searches.stop();
    this.#since.stop();
    await this.#matrices.close();
  }

  /** What all who ask share; nobody waits longer for it than for the rest. */
  #sharedBy(caller: Pick<Caller, 'patience' | 'client' | 'watcher'>): InMemory {
    const { patience } = caller;
    const [matrices, searches, since] = [this.#matrices, this.#searches, this.#since];
    return {
      live: this.#live,
      evidence: this.#evidence,
      analysis: async () => {
        const analysis = await inTime(matrices.get(), patience, 'The roll calls');
        return asked(analysis, caller);
      },
      votes: async () => {
        const half = matrices.last === undefined ? patience : patienceOf(left(patience) / 2, patience.gone);
        const newest = inTime(matrices.newest(), half, 'The votes');
        // Where the newest take long to be read, those of before answer.
        return (await newest.catch((error: unknown) => matrices.last ?? Promise.reject(error))).votes;
      },
      votesAtHand: () => (matrices.last?.version === this.#version ? matrices.last.votes : null),
      searchIndex: () => inTime(searches.get(), patience, 'The search index'),
      directory: (noun: ListedNoun) => inTime(this.#directories.of(noun), patience, 'A list'),
      claims: () => inTime(this.#directories.claims(), patience, 'The claims'),
      extent: () => inTime(this.#directories.extent(), patience, 'How much there is'),
      look: () => this.#listen(),
      since: () => inTime(since.get(), patience, 'Since when things are there'),
    };
  }

  /** Nodes that were read stay true until the data version moves: then the cache begins anew. */
  async #listen(): Promise<void> {
    const graph = this.#graph.within(patienceOf(STALE));
    const now = { day: new Date().toISOString().slice(0, 10), committed: await graph.committed() };
    const newest = await dataVersion(graph);
    // Their age is a figure among others: data of an age that cannot be read are new all the same.
    const [last] = newest === this.#version ? [] : await importRuns(graph, 1).catch(() => []);
    // What follows is one step, so that no answer from what was read before is kept as one of now.
    if (now.day !== this.#standing.day || now.committed !== this.#standing.committed) this.#standing = now;
    if (newest !== this.#version) {
      this.#dataSince = last === undefined ? null : Date.parse(last.finished);
      this.#nodes = nodeCache();
      this.#evidence = evidenceCache();
      this.#directories = new Directories(this.#graph);
    }
    this.#live.newest.tell(newest);
    const announce = () => this.#live.version.tell(this.version());
    const followed = this.#matrices.follow(newest);
    followed.then(announce, announce);
    if (newest !== this.#version) followed.then(() => this.#readAhead(newest)).catch(() => {});
    this.#searches.follow(newest).catch(() => {});
    // Few ask as of a day: it is read when the first one does.
    if (this.#since.last !== undefined) this.#since.follow(newest).catch(() => {});
    this.#version = newest;
    this.#heard = performance.now();
  }

  async #readAhead(version: string): Promise<void> {
    const votes = this.#matrices.last?.votes.rollCalls ?? [];
    const graph = this.#graph.within({ until: Number.POSITIVE_INFINITY });
    await readVotesAhead(graph, this.#nodes, votes, () => this.#version === version && !this.#closed);
  }

  #poll(): void {
    this.#timer = setTimeout(
      () =>
        this.#listen()
          .catch(() => {})
          .finally(() => this.#poll()),
      POLL,
    );
    this.#timer.unref();
  }
}
