import { createYoga, type Plugin } from 'graphql-yoga';
import { type Context, contextOf } from './api/kernel/context.ts';
import { operations, tabs } from './api/operations.ts';
import { printed } from './api/print.ts';
import { schema, timedSchema } from './api/schema.ts';
import type { AppOptions } from './app-options.ts';
import { nodeCache } from './graph/kernel/nodes.ts';
import { answers } from './http/answers.ts';
import { asOf } from './http/as-of.ts';
import { cors } from './http/cors.ts';
import { deadlines } from './http/deadline.ts';
import { hideSuggestions, maskError, statusOfPartialAnswers } from './http/errors.ts';
import type { EventStreams } from './http/event-streams.ts';
import { explorer } from './http/explorer.ts';
import { graphiql } from './http/graphiql.ts';
import { type Health, health } from './http/health.ts';
import { inputSize } from './http/input-size.ts';
import { inputWords } from './http/input-words.ts';
import type { Parts } from './http/known-questions.ts';
import { linkedBy } from './http/link-preview.ts';
import { mcp } from './http/mcp.ts';
import { mediaTypes } from './http/media-type.ts';
import { metricsPage } from './http/metrics-page.ts';
import { noWebSockets } from './http/no-web-sockets.ts';
import { nothingHere } from './http/nothing-here.ts';
import { nullVariables } from './http/null-variables.ts';
import { operationChoice } from './http/operation-choice.ts';
import { parsedDocuments } from './http/parsed-documents.ts';
import { persistedDocuments } from './http/persisted-documents.ts';
import { readOnly } from './http/read-only.ts';
import { requestRecords } from './http/request-records.ts';
import { schemaText } from './http/schema-text.ts';
import { type Contexts, subscriptions } from './http/subscriptions.ts';
import { NO_DOCUMENTS, withTexts } from './http/trusted-documents.ts';
import { SEARCH } from './mcp/search.ts';
import type { Tools } from './mcp/tool.ts';
import type { Memory } from './memory.ts';
import type { RequestRecord } from './telemetry/request-record.ts';

/** How many bytes a request may have. */
const LARGEST = 100_000;
/** What agents have tools for. */
export const TOOLS = [SEARCH, ...operations];
/** The documents of the tools are our own, and trusted. */
export const TOOL_TEXTS = TOOLS.map(({ query }) => query);

/** The server of a GraphQL schema: what is at which address, and what a question goes through from its first byte to the last of its answer. */
export function yogaOf(
  contexts: Contexts<Context>,
  state: Health,
  memory: Memory,
  tools: () => Tools,
  streams: EventStreams,
  { kept, compiler, limits, turns, longest }: Parts,
  known: Plugin,
  tell: (record: RequestRecord) => void,
  options: AppOptions,
) {
  const { production, log = () => {}, origins = [], documents = NO_DOCUMENTS, trustedOnly = false } = options;
  const { mcp: forAgents = false, explorer: built } = options;
  const metrics = options.metricsPage ? options.metrics : undefined;
  const ask: (address: string) => Promise<Response> = async (address) => yoga.fetch(address);
  const yoga = createYoga({
    schema,
    context: contexts.ofRequest,
    cors: cors(origins),
    graphiql: false,
    // What Yoga has of its own answers at every address that ends so: none does.
    healthCheckEndpoint: '\n',
    landingPage: false,
    logging: false,
    multipart: false,
    // Bodies are read by `mediaTypes`, which knows how many bytes one may have.
    maxRequestBodySize: false,
    parserAndValidationCache: parsedDocuments(),
    maskedErrors: { maskError: maskError(log) },
    plugins: [
      readOnly(['/livez', '/readyz', '/schema.graphql', ...(metrics ? ['/metrics'] : [])]),
      health(state),
      ...(metrics ? [metricsPage(metrics)] : []),
      noWebSockets('/graphql'),
      // It would have to read the schema by a document that is not trusted.
      ...(trustedOnly ? [] : [graphiql({ path: '/graphql', tabs })]),
      schemaText(() => printed),
      ...(forAgents
        ? [
            mcp(async (request, body) => (await import('./mcp/http.ts')).overHttp(tools(), request, body), {
              origins,
              largest: LARGEST,
            }),
          ]
        : []),
      ...(built === undefined ? [] : [explorer(built, linkedBy(documents, ask))]),
      nothingHere(),
      mediaTypes(LARGEST),
      answers(memory, streams, longest),
      deadlines(),
      kept.plugin(),
      known,
      persistedDocuments(forAgents ? withTexts(documents, TOOL_TEXTS) : documents, trustedOnly),
      inputSize(),
      operationChoice(schema),
      nullVariables(),
      limits.plugin(),
      turns.plugin(),
      statusOfPartialAnswers(),
      requestRecords(tell),
      production ? hideSuggestions() : inputWords(),
      // What happens later is read later: each event has a context of its own, so that nothing is shown that was read before it.
      subscriptions<Context>(contexts, streams),
      compiler.plugin(),
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
