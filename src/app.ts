import type { IncomingMessage, ServerResponse } from 'node:http';
import { schema } from './api/schema.ts';
import type { AppOptions } from './app-options.ts';
import { callers } from './callers.ts';
import type { Graph } from './graph/kernel/graph.ts';
import { CONNECTIONS } from './graph/kernel/line.ts';
import { observed } from './graph/kernel/observed.ts';
import { Compiler } from './http/compile.ts';
import { withoutDeadline } from './http/deadline.ts';
import { EventStreams } from './http/event-streams.ts';
import { askAhead } from './http/explorer-ahead.ts';
import { FairTurns } from './http/fair-turns.ts';
import { guarded, listenerOf } from './http/guarded.ts';
import { underOwnNames } from './http/host-names.ts';
import { inTurn } from './http/in-turn.ts';
import { KeptAnswers } from './http/kept-answers.ts';
import { KnownQuestions, type Parts } from './http/known-questions.ts';
import { QueryLimits, USUAL } from './http/limits.ts';
import { REQUEST_ID, recorded } from './http/request-records.ts';
import type { Connected } from './http/subscriptions.ts';
import { NO_DOCUMENTS } from './http/trusted-documents.ts';
import { askThrough } from './mcp/ask.ts';
import type { Tools } from './mcp/tool.ts';
import { toolsOf } from './mcp/tools.ts';
import { Memory } from './memory.ts';
import type { RequestRecord } from './telemetry/request-record.ts';
import { TOOL_TEXTS, TOOLS, yogaOf } from './yoga.ts';

/** How many streams a client may have open, and all together. */
const STREAMS = { ofClient: 20, ofAll: 1000 };
/** The question that a server has answered before it says that it is ready. */
const FIRST = '{ state(iso3: "FRA") { name } }';

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
  const { metrics, log: fault = () => {} } = options;
  const graph = metrics ? observed(inner, (read) => metrics.read(read)) : inner;
  const analysed = metrics && ((name: string, milliseconds: number) => metrics.analysed(name, milliseconds));
  const memory = new Memory(graph, options.rollCalls, analysed);
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
  const parts: Parts = {
    kept,
    compiler: new Compiler(),
    limits: new QueryLimits(options.limits),
    turns: new FairTurns(),
    data: memory,
    longest: options.limits?.answer ?? USUAL.answer,
    context: contexts.ofRequest,
  };
  const known = new KnownQuestions(parts);
  const yoga = yogaOf(contexts, state, memory, () => tools(), streams, parts, known.plugin(), tell, options);
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
      guarded(
        recorded(
          underOwnNames(
            { host: options.host ?? '127.0.0.1', names: options.hosts ?? [] },
            kept.before(known.before(listenerOf(yoga, fault))),
          ),
          tell,
        ),
        fault,
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
