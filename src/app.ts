import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { type Context, contextOf } from './api/kernel/context.ts';
import { DataCache } from './api/kernel/data-cache.ts';
import { Followed, Polled } from './api/kernel/followed.ts';
import { MatrixCache } from './api/kernel/matrix-cache.ts';
import { operations, tabs } from './api/operations.ts';
import { printed } from './api/print.ts';
import { schema, timedSchema } from './api/schema.ts';
import { planPaths } from './graph/analysis/path.ts';
import { readSearchIndex } from './graph/analysis/search-index.ts';
import { dataVersion } from './graph/dataset.ts';
import { Directories, type ListedNoun } from './graph/directory.ts';
import { importsUnderWay } from './graph/import-under-way.ts';
import type { Graph } from './graph/kernel/graph.ts';
import { nodeCache } from './graph/kernel/nodes.ts';
import type { Node } from './graph/node.ts';
import { readSince } from './graph/since.ts';
import { answers } from './http/answers.ts';
import { asOf } from './http/as-of.ts';
import { compile } from './http/compile.ts';
import { cors } from './http/cors.ts';
import { deepInput } from './http/deep-input.ts';
import { hideSuggestions, maskError, statusOfPartialAnswers } from './http/errors.ts';
import { EventStreams, type StreamLimits } from './http/event-streams.ts';
import { explorer } from './http/explorer.ts';
import { graphiql } from './http/graphiql.ts';
import { type Health, health } from './http/health.ts';
import { underOwnNames } from './http/host-names.ts';
import { KeptAnswers } from './http/kept-answers.ts';
import { type Limits, limits } from './http/limits.ts';
import { mcp } from './http/mcp.ts';
import { mediaTypes } from './http/media-type.ts';
import { parsedDocuments } from './http/parsed-documents.ts';
import { persistedDocuments } from './http/persisted-documents.ts';
import { schemaText } from './http/schema-text.ts';
import { subscriptions } from './http/subscriptions.ts';
import { type Manifest, NO_DOCUMENTS } from './http/trusted-documents.ts';
import { askThrough } from './mcp/ask.ts';
import { SEARCH } from './mcp/search.ts';
import type { Tools } from './mcp/tool.ts';
import { toolsOf } from './mcp/tools.ts';

const POLL = 1000;
/** How many streams a client may have open, and all together. */
const STREAMS = { ofClient: 20, ofAll: 1000 };
/** How many bytes a request may have. */
const LARGEST = 100_000;
const STALE = 5000;
/** What agents have tools for. */
const TOOLS = [SEARCH, ...operations];

export type AppOptions = {
  readonly production: boolean;
  /** Told once of every error that is not the asker's. */
  readonly log?: (error: unknown) => void;
  /** The origins whose pages may read the answers, beside those of this machine. */
  readonly origins?: readonly string[];
  /** The documents that clients may name by their ids. */
  readonly documents?: Manifest;
  /** Whether other documents are refused. */
  readonly trustedOnly?: boolean;
  /** How much an operation may ask, where that is not as usual. */
  readonly limits?: Partial<Limits>;
  /** Whether agents may ask at `/mcp`. */
  readonly mcp?: boolean;
  /** Where the server listens: on an address of its machine it is asked under a name of the machine, or one of `hosts`. */
  readonly host?: string;
  readonly hosts?: readonly string[];
  /** The folder of the explorer as it was built; without one there is no explorer. */
  readonly explorer?: string;
  /** How many subscriptions one client may have open, and all clients together. */
  readonly streams?: StreamLimits;
};

/** Answers requests; listens to nothing by itself. */
export type App = {
  fetch(request: Request): Promise<Response>;
  /** The same for `http.createServer`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** The tools by which agents ask. */
  tools(): Tools;
  /** Whether the database answered lately and nothing drains. */
  ready(): boolean;
  /** Reads the data version once, then about once a second. */
  start(): Promise<void>;
  /** From now on not ready: whoever balances the load sends nobody more. */
  drain(): void;
  close(): Promise<void>;
};

/** The server over a graph that is set up and loaded. */
export function createApp(graph: Graph, options: AppOptions): App {
  let cache = nodeCache<Node>();
  let directories = new Directories(graph);
  const matrices = new MatrixCache(graph);
  const searches = new DataCache(graph, () => readSearchIndex(graph));
  const since = new DataCache(graph, () => readSince(graph));
  let version: string | null = null;
  let heard = Number.NEGATIVE_INFINITY;
  let draining = false;
  /** The day, and what was committed last, when the database was heard last: while both are the same, so are all answers. */
  let standing = { day: '', committed: '' };
  let timer: NodeJS.Timeout | undefined;

  /** Nodes that were read stay true until the data version moves: then the cache begins anew. */
  const listen = async () => {
    const now = { day: new Date().toISOString().slice(0, 10), committed: await graph.committed() };
    if (now.day !== standing.day || now.committed !== standing.committed) standing = now;
    const newest = await dataVersion(graph);
    if (newest !== version) {
      cache = nodeCache();
      directories = new Directories(graph);
    }
    live.newest.tell(newest);
    const announce = () => live.version.tell(told());
    matrices.follow(newest).then(announce, announce);
    searches.follow(newest).catch(() => {});
    // Few ask as of a day: it is read when the first one does.
    if (since.last !== undefined) since.follow(newest).catch(() => {});
    version = newest;
    heard = performance.now();
  };
  const poll = () => {
    timer = setTimeout(
      () =>
        listen()
          .catch(() => {})
          .finally(poll),
      POLL,
    );
    timer.unref();
  };

  /** Whether what is in memory is of the newest data version. */
  const settled = () =>
    [matrices, searches, since].every((held) => held.last === undefined || held.version === version);
  const kept = new KeptAnswers(() => (settled() && !draining ? standing : null));
  const ready = () => !draining && performance.now() - heard < STALE;
  const live = {
    version: new Followed<string>(),
    newest: new Followed<string>(),
    imports: new Polled(() => importsUnderWay(graph), POLL),
  };
  const inMemory = {
    live,
    analysis: () => matrices.get(),
    votes: async () => (await matrices.newest()).votes,
    votesAtHand: () => (matrices.last?.version === version ? matrices.last.votes : null),
    searchIndex: () => searches.get(),
    directory: (noun: ListedNoun) => directories.of(noun),
    since: () => since.get(),
  };
  const context = (signal: AbortSignal) => contextOf(graph.within(signal), cache, inMemory);
  const streams = new EventStreams(options.streams ?? STREAMS);
  // Until the roll calls of a new version have been read, analyses answer from those of the last one.
  const told = () => matrices.last?.version ?? version ?? '';
  const yoga = yogaOf(context, { ready, draining: () => draining }, told, () => tools(), streams, kept, options);
  const fetch = async (request: Request) => yoga.fetch(request);
  let made: Tools | undefined;
  const tools = () => {
    made ??= toolsOf({ schema, ask: askThrough(fetch), operations: TOOLS, ownQueries: !options.trustedOnly });
    return made;
  };

  return {
    fetch,
    handle: underOwnNames({ host: options.host ?? '127.0.0.1', names: options.hosts ?? [] }, kept.before(yoga)),
    tools,
    ready,
    start: async () => {
      await listen();
      poll();
      // What the first request of all loads and compiles is done before anybody waits.
      await yoga.fetch('http://127.0.0.1/graphql?query=%7B__typename%7D');
      planPaths(graph).catch(() => {});
    },
    drain: () => {
      draining = true;
      streams.end();
    },
    close: async () => {
      clearTimeout(timer);
      streams.end();
      await yoga.dispose();
      searches.stop();
      since.stop();
      await matrices.close();
    },
  };
}

function yogaOf(
  context: (signal: AbortSignal) => Context,
  state: Health,
  dataVersion: () => string,
  tools: () => Tools,
  streams: EventStreams,
  kept: KeptAnswers,
  options: AppOptions,
) {
  const { production, log = () => {}, origins = [], documents = NO_DOCUMENTS, trustedOnly = false } = options;
  const { mcp: forAgents = false, explorer: built } = options;
  return createYoga({
    schema,
    context: ({ request }) => context(request.signal),
    cors: cors(origins),
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
    maxRequestBodySize: LARGEST,
    parserAndValidationCache: parsedDocuments(),
    maskedErrors: { maskError: maskError(log) },
    plugins: [
      health(state),
      // It would have to read the schema by a document that is not trusted.
      ...(trustedOnly ? [] : [graphiql({ path: '/graphql', tabs })]),
      schemaText(() => printed),
      ...(forAgents
        ? [mcp(async (request) => (await import('./mcp/http.ts')).overHttp(tools(), request, LARGEST), { origins })]
        : []),
      ...(built === undefined ? [] : [explorer(built)]),
      mediaTypes(),
      answers(dataVersion, streams),
      kept.plugin(),
      persistedDocuments(forAgents ? withTools(documents) : documents, trustedOnly),
      deepInput(),
      limits(options.limits),
      statusOfPartialAnswers(),
      ...(production ? [hideSuggestions()] : []),
      // What happens later is read later: each event has a context of its own, so that nothing is shown that was read before it.
      subscriptions<Context>((request) => context(request.signal), streams),
      compile(),
      asOf<Context>({
        schema: timedSchema,
        // What was read as of another time answers no other question: its cache ends with the request.
        at: async (context, { valid, recorded }) => {
          const later = valid === null ? [] : (await context.since()).after(valid);
          return contextOf(context.graph, nodeCache(), context, { valid, recorded, later });
        },
      }),
    ],
  });
}

/** The documents of the tools are our own, and trusted. */
const withTools = (documents: Manifest): Manifest =>
  new Map([...documents, ...TOOLS.map(({ query }) => [`sha256:${hash('sha256', query)}`, query] as const)]);
