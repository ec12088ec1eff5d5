import { setTimeout as sleep } from 'node:timers/promises';
import { type Context, defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { RequestRecord } from './request-record.ts';
import type { Tracing } from './tracing.ts';

/** How long spans that are left may take to be sent when the server stops, in milliseconds. */
const LAST = 2000;
/** Where nobody names the service: a name of the environment goes before it. */
const SERVICE = resourceFromAttributes({ 'service.name': 'caucus' });
const propagator = new W3CTraceContextPropagator();

type Step = {
  readonly name: string;
  readonly kind: SpanKind;
  readonly begun: number;
  readonly milliseconds: number;
  readonly failed: boolean;
  readonly attributes: Readonly<Record<string, string | number>>;
};

/**
 * Makes the spans of a request when it has ended, of what its record says: until then tracing costs nothing. At most so many a second are made of requests
 * that are in nobody's trace and have not failed: a thousand that are alike tell no more, and each takes longer than a kept answer. Sampler, batches, limits and headers are as the
 * standard variables say, which the SDK reads itself.
 */
export class SpanSender implements Tracing {
  readonly #provider: BasicTracerProvider;
  readonly #most: number;
  #made = { second: 0, requests: 0 };

  constructor(protocol: 'json' | 'protobuf', most: number) {
    this.#most = most;
    const exporter = protocol === 'json' ? new JsonExporter() : new ProtobufExporter();
    this.#provider = new BasicTracerProvider({
      resource: defaultResource()
        .merge(SERVICE)
        .merge(detectResources({ detectors: [envDetector] })),
      spanProcessors: [new BatchSpanProcessor(exporter)],
    });
  }

  request(record: RequestRecord): void {
    // Nothing was done for it but to send what was there: it is worth a span only to a trace that somebody else began.
    if (record.traceparent === null && (record.kept || (record.codes.length === 0 && !this.#mayMake()))) return;
    const tracer = this.#provider.getTracer('caucus');
    const { id, method, path, operation, documentHash, status, codes, milliseconds, begun } = record;
    const span = tracer.startSpan(
      operation === null ? `${method} ${path === '/graphql' ? path : ''}`.trim() : operation,
      {
        kind: SpanKind.SERVER,
        startTime: at(begun),
        attributes: {
          'http.request.method': method,
          'url.path': path,
          'http.response.status_code': status,
          'caucus.request.id': id,
          ...(operation !== null && { 'graphql.operation.name': operation }),
          ...(documentHash !== null && { 'graphql.document.hash': documentHash }),
          ...(codes.length > 0 && { 'error.type': codes[0] as string }),
        },
      },
      parentOf(record),
    );
    if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR')) span.setStatus({ code: SpanStatusCode.ERROR });
    if (span.isRecording()) {
      const within = trace.setSpan(ROOT_CONTEXT, span);
      for (const { name, kind, attributes, failed, ...time } of stepsOf(record)) {
        const step = tracer.startSpan(name, { kind, attributes, startTime: at(time.begun) }, within);
        if (failed) step.setStatus({ code: SpanStatusCode.ERROR });
        step.end(at(time.begun + time.milliseconds));
      }
    }
    span.end(at(begun + milliseconds));
  }

  #mayMake(): boolean {
    const second = Math.floor(performance.now() / 1000);
    if (second !== this.#made.second) this.#made = { second, requests: 0 };
    this.#made.requests += 1;
    return this.#made.requests <= this.#most;
  }

  /** A collector that does not answer keeps nobody from stopping. */
  async close(): Promise<void> {
    await Promise.race([this.#provider.shutdown(), sleep(LAST, undefined, { ref: false })]);
  }
}

/** The trace that the request is part of, where whoever asked says so. */
const parentOf = ({ traceparent }: RequestRecord): Context =>
  traceparent === null ? ROOT_CONTEXT : propagator.extract(ROOT_CONTEXT, { traceparent }, defaultTextMapGetter);

const stepsOf = ({ reads, analyses }: RequestRecord): Step[] => [
  ...reads.map(({ statement, rows, ...time }) => ({
    ...time,
    name: statement,
    kind: SpanKind.CLIENT,
    attributes: { 'db.system.name': 'neo4j', 'db.query.summary': statement, 'db.response.returned_rows': rows },
  })),
  ...analyses.map(({ measure, ...time }) => ({
    ...time,
    name: `analysis ${measure}`,
    kind: SpanKind.INTERNAL,
    attributes: { 'caucus.measure': measure },
  })),
];

/** A moment of `performance.now()` in milliseconds since 1970. */
const at = (moment: number): number => performance.timeOrigin + moment;
