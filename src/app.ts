import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { type Context, contextOf } from './api/kernel/context.ts';
import type { Curation } from './api/kernel/curator.ts';
import { operations, tabs } from './api/operations.ts';
import { printed } from './api/print.ts';
import { schema, timedSchema } from './api/schema.ts';
import { callers } from './callers.ts';
import type { Graph } from './graph/kernel/graph.ts';
import { CONNECTIONS } from './graph/kernel/line.ts';
import { nodeCache } from './graph/kernel/nodes.ts';
import { observed } from './graph/kernel/observed.ts';
import { answers } from './http/answers.ts';
import { asOf } from './http/as-of.ts';
import { compile } from './http/compile.ts';
import { cors } from './http/cors.ts';
import { deadlines, withoutDeadline } from './http/deadline.ts';
import { type Fault, hideSuggestions, maskError, statusOfPartialAnswers } from './http/errors.ts';
import { EventStreams, type StreamLimits } from './http/event-streams.ts';
import { explorer } from './http/explorer.ts';
import { askAhead } from './http/explorer-ahead.ts';
import { fairTurns } from './http/fair-turns.ts';
import { graphiql } from './http/graphiql.ts';
import { type Health, health } from './http/health.ts';
import { underOwnNames } from './http/host-names.ts';
import { inTurn } from './http/in-turn.ts';
import { inputSize } from './http/input-size.ts';
import { inputWords } from './http/input-words.ts';
import { KeptAnswers } from './http/kept-answers.ts';
import { type Limits, limits, USUAL } from './http/limits.ts';
import { linkedBy } from './http/link-preview.ts';
import { mcp } from './http/mcp.ts';
import { mediaTypes } from './http/media-type.ts';
import { metricsPage } from './http/metrics-page.ts';
import { nothingHere } from './http/nothing-here.ts';
import { parsedDocuments } from './http/parsed-documents.ts';
import { persistedDocuments } from './http/persisted-documents.ts';
import { REQUEST_ID, recorded, requestRecords } from './http/request-records.ts';
import { schemaText } from './http/schema-text.ts';
import { type Connected, type Contexts, subscriptions } from './http/subscriptions.ts';
import { type Manifest, NO_DOCUMENTS, withTexts } from './http/trusted-documents.ts';
import { askThrough } from './mcp/ask.ts';
import { SEARCH } from './mcp/search.ts';
import type { Tools } from './mcp/tool.ts';
import { toolsOf } from './mcp/tools.ts';
import { Memory } from './memory.ts';
import type { Metrics } from './telemetry/metrics.ts';
import type { RequestRecord } from './telemetry/request-record.ts';

/** How many streams a client may have open, and all together. */
const STREAMS = { ofClient: 20, ofAll: 1000 };
/** How many bytes a request may have. */
const LARGEST = 100_000;
/** The question that a server has answered before it says that it is ready. */
const FIRST = '{ state(iso3: "FRA") { name } }';
/** What agents have tools for. */
const TOOLS = [SEARCH, ...operations];
/** The documents of the tools are our own, and trusted. */
const TOOL_TEXTS = TOOLS.map(({ query }) => query);

export type AppOptions = {
  readonly production: boolean;
  /** Told once of every error that is not the asker's. */
  readonly log?: Fault;
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
  /** The proxies before the server, which tell who asks. */
  readonly proxies?: readonly string[];
  /** The folder of the explorer as it was built; without one there is no explorer. */
  readonly explorer?: string;
  /** How long a request may take, in milliseconds; as long as it needs where nothing is said. */
  readonly deadline?: number;
  /** What curators decide through, where there are any. */
  readonly curation?: Curation | undefined;
  /** How many subscriptions one client may have open, and all clients together. */
  readonly streams?: StreamLimits;
  /** Told of each request that has come to its end. */
  readonly told?: readonly ((record: RequestRecord) => void)[];
  /** Where figures of what is done are counted. */
  readonly metrics?: Metrics | undefined;
  /** Whether they are shown at `/metrics`. */
  readonly metricsPage?: boolean;
};

/** Answers requests; listens to nothing by itself. */
export type App = {
  fetch(request: Request): Promise<Response>;
  /** The same for `http.createServer`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** The tools by which agents ask. */
  tools(): Tools;
  /** Whether a first question was answered, the database was heard lately, and nothing drains. */
  ready(): boolean;
  /** Reads the data version once, then about once a second. */
  start(): Promise<void>;
  /** From now on not ready: whoever balances the load sends nobody more. */
  drain(): void;
  close(): Promise<void>;
};

/** The server over a graph that is set up and loaded. */
export function createApp(inner: Graph, options: AppOptions): App {
  const { metrics } = options;
  const graph = metrics ? observed(inner, (read) => metrics.read(read)) : inner;
  const memory = new Memory(graph, metrics && ((name, milliseconds) => metrics.analysed(name, milliseconds)));
  let draining = false;
  const kept = new KeptAnswers(() => (draining ? null : memory.standing()), graph.away);
  const ready = () => !draining && memory.fresh();
  const callerOf = callers(options);
  const contexts = {
    ofRequest: (connected: Connected) => memory.context(callerOf(connected)),
    // Whoever follows something waits for it however long it takes.
    ofFollower: (connected: Connected) => memory.context(callerOf(connected, Number.POSITIVE_INFINITY)),
  };
  const streams = new EventStreams(options.streams ?? STREAMS);
  metrics?.know([...(options.documents ?? NO_DOCUMENTS).values(), ...TOOL_TEXTS]);
  metrics?.watch({
    reading: graph.reading,
    connections: CONNECTIONS,
    away: graph.away,
    analyses: () => memory.analyses,
    answers: () => kept.figures,
    dataSince: () => memory.dataSince,
  });
  const told = [...(options.told ?? []), ...(metrics ? [(record: RequestRecord) => metrics.request(record)] : [])];
  const tell = (record: RequestRecord) => {
    for (const one of told) one(record);
  };
  const state = { ready, draining: () => draining };
  const yoga = yogaOf(contexts, state, memory, () => tools(), streams, kept, tell, options);
  const fetch = async (request: Request) => yoga.fetch(request);
  const asStart = async (address: string) =>
    yoga.fetch(withoutDeadline(new Request(address, { headers: { [REQUEST_ID]: 'start' } })));
  const versions = memory.versions();
  let made: Tools | undefined;
  const tools = () => {
    made ??= toolsOf({ schema, ask: askThrough(fetch), operations: TOOLS, ownQueries: !options.trustedOnly });
    return made;
  };

  return {
    fetch,
    handle: inTurn(
      recorded(
        underOwnNames({ host: options.host ?? '127.0.0.1', names: options.hosts ?? [] }, kept.before(yoga)),
        tell,
      ),
    ),
    tools,
    ready,
    start: async () => {
      await memory.start();
      // What the first request of all loads and compiles is done before anybody waits.
      await asStart(`http://127.0.0.1/graphql?query=${encodeURIComponent(FIRST)}`);
      if (options.explorer !== undefined) void askAhead(versions, options.documents ?? NO_DOCUMENTS, asStart);
    },
    drain: () => {
      draining = true;
      streams.end();
    },
    close: async () => {
      streams.end();
      await versions.return?.();
      await yoga.dispose();
      await memory.close();
    },
  };
}

function yogaOf(
  contexts: Contexts<Context>,
  state: Health,
  memory: Memory,
  tools: () => Tools,
  streams: EventStreams,
  kept: KeptAnswers,
  tell: (record: RequestRecord) => void,
  options: AppOptions,
) {
  const { production, log = () => {}, origins = [], documents = NO_DOCUMENTS, trustedOnly = false } = options;
  const { mcp: forAgents = false, explorer: built } = options;
  const ask: (address: string) => Promise<Response> = async (address) => yoga.fetch(address);
  const yoga = createYoga({
    schema,
    context: contexts.ofRequest,
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
      ...(options.metrics && options.metricsPage ? [metricsPage(options.metrics)] : []),
      // It would have to read the schema by a document that is not trusted.
      ...(trustedOnly ? [] : [graphiql({ path: '/graphql', tabs })]),
      schemaText(() => printed),
      ...(forAgents
        ? [mcp(async (request) => (await import('./mcp/http.ts')).overHttp(tools(), request, LARGEST), { origins })]
        : []),
      ...(built === undefined ? [] : [explorer(built, linkedBy(documents, ask))]),
      nothingHere(),
      mediaTypes(),
      answers(memory, streams, options.limits?.answer ?? USUAL.answer),
      deadlines(),
      kept.plugin(),
      persistedDocuments(forAgents ? withTexts(documents, TOOL_TEXTS) : documents, trustedOnly),
      inputSize(),
      limits(options.limits),
      fairTurns(),
      statusOfPartialAnswers(),
      requestRecords(tell),
      production ? hideSuggestions() : inputWords(),
      // What happens later is read later: each event has a context of its own, so that nothing is shown that was read before it.
      subscriptions<Context>(contexts, streams),
      compile(),
      asOf<Context>({
        schema: timedSchema,
        // What was read as of another time answers no other question: its cache ends with the request.
        at: async (context, { valid, recorded }) => {
          const later = valid === null ? [] : (await context.since()).after(valid);
          return contextOf(context.graph, nodeCache(), context, context, { valid, recorded, later });
        },
      }),
    ],
  });
  return yoga;
}
