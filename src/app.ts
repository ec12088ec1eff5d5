import { hash } from 'node:crypto';
import { createYoga } from 'graphql-yoga';
import { type Context, contextOf } from './api/kernel/context.ts';
import { DataCache } from './api/kernel/data-cache.ts';
import { MatrixCache } from './api/kernel/matrix-cache.ts';
import { operations } from './api/operations.ts';
import { printed } from './api/print.ts';
import { schema, timedSchema } from './api/schema.ts';
import { planPaths } from './graph/analysis/path.ts';
import { readSearchIndex } from './graph/analysis/search-index.ts';
import { dataVersion } from './graph/dataset.ts';
import type { Graph } from './graph/kernel/graph.ts';
import { nodeCache } from './graph/kernel/nodes.ts';
import type { Node } from './graph/node.ts';
import { readSince } from './graph/since.ts';
import { answerCache } from './http/answer-cache.ts';
import { answers } from './http/answers.ts';
import { asOf } from './http/as-of.ts';
import { compile } from './http/compile.ts';
import { cors } from './http/cors.ts';
import { hideSuggestions, maskError, statusOfPartialAnswers } from './http/errors.ts';
import { graphiql } from './http/graphiql.ts';
import { type Health, health } from './http/health.ts';
import { limits } from './http/limits.ts';
import { mcp } from './http/mcp.ts';
import { mediaTypes } from './http/media-type.ts';
import { persistedDocuments } from './http/persisted-documents.ts';
import { schemaText } from './http/schema-text.ts';
import { type Manifest, NO_DOCUMENTS } from './http/trusted-documents.ts';
import { askThrough } from './mcp/ask.ts';
import { SEARCH } from './mcp/search.ts';
import type { Tools } from './mcp/tool.ts';
import { toolsOf } from './mcp/tools.ts';

const POLL = 1000;
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
  /** Whether agents may ask at `/mcp`. */
  readonly mcp?: boolean;
  /** Where the server listens, which decides under what names `/mcp` is asked. */
  readonly host?: string;
};

/** Answers requests; listens to nothing by itself. */
export type App = {
  fetch(request: Request): Promise<Response>;
  /** The same for `http.createServer`. */
  readonly handle: ReturnType<typeof yogaOf>;
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
  const matrices = new MatrixCache(graph);
  const searches = new DataCache(graph, () => readSearchIndex(graph));
  const since = new DataCache(graph, () => readSince(graph));
  let version: string | null = null;
  let heard = Number.NEGATIVE_INFINITY;
  let draining = false;
  let timer: NodeJS.Timeout | undefined;

  /** Nodes that were read stay true until the data version moves: then the cache begins anew. */
  const listen = async () => {
    const newest = await dataVersion(graph);
    if (newest !== version) cache = nodeCache();
    matrices.follow(newest).catch(() => {});
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

  const ready = () => !draining && performance.now() - heard < STALE;
  const inMemory = {
    analysis: () => matrices.get(),
    votes: async () => (await matrices.newest()).votes,
    searchIndex: () => searches.get(),
    since: () => since.get(),
  };
  const context = (signal: AbortSignal) => contextOf(graph.within(signal), cache, inMemory);
  // Until the roll calls of a new version have been read, analyses answer from those of the last one.
  const told = () => matrices.last?.version ?? version ?? '';
  const yoga = yogaOf(context, { ready, draining: () => draining }, told, () => tools(), options);
  const fetch = async (request: Request) => yoga.fetch(request);
  let made: Tools | undefined;
  const tools = () => {
    made ??= toolsOf({ schema, ask: askThrough(fetch), operations: TOOLS, ownQueries: !options.trustedOnly });
    return made;
  };

  return {
    fetch,
    handle: yoga,
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
    },
    close: async () => {
      clearTimeout(timer);
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
  options: AppOptions,
) {
  const { production, log = () => {}, origins = [], documents = NO_DOCUMENTS, trustedOnly = false } = options;
  const { mcp: forAgents = false, host = '127.0.0.1' } = options;
  return createYoga({
    schema,
    context: ({ request }) => context(request.signal),
    cors: cors(origins),
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
    maxRequestBodySize: LARGEST,
    maskedErrors: { maskError: maskError(log) },
    plugins: [
      health(state),
      // It would have to read the schema by a document that is not trusted.
      ...(trustedOnly ? [] : [graphiql({ path: '/graphql', tabs: operations })]),
      schemaText(() => printed),
      ...(forAgents
        ? [
            mcp(async (request) => (await import('./mcp/http.ts')).overHttp(tools(), request, LARGEST), {
              origins,
              host,
            }),
          ]
        : []),
      mediaTypes(),
      answers(dataVersion),
      persistedDocuments(forAgents ? withTools(documents) : documents, trustedOnly),
      limits(),
      statusOfPartialAnswers(),
      ...(production ? [hideSuggestions()] : []),
      answerCache<Context>(({ analysis }) => analysis()),
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
