import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { RequestRecord } from '../../src/telemetry/request-record.ts';
import { MOST, openTracing } from '../../src/telemetry/tracing.ts';
import { silent } from '../support/fake-graph.ts';
import { listen, post } from '../support/listen.ts';

type Attribute = { readonly key: string; readonly value: Record<string, unknown> };
type Span = {
  readonly [part in 'traceId' | 'spanId' | 'parentSpanId' | 'name' | 'startTimeUnixNano' | 'endTimeUnixNano']: string;
} & { readonly kind: number; readonly attributes: readonly Attribute[]; readonly status: { readonly code: number } };
type Sent = {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
};

const SERVER = 2;
const CLIENT = 3;
const PARENT = { trace: '0af7651916cd43dd8448eb211c80319c', span: 'b7ad6b7169203331' };

/** A collector that takes OTLP over HTTP as JSON: what it was sent, and by which requests. */
async function collector() {
  const sent: Sent[] = [];
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['content-type']} ${request.headers['api-key']}`);
    sent.push((await json(request)) as Sent);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    resources: () => sent.flatMap(({ resourceSpans }) => resourceSpans.map(({ resource }) => valuesOf(resource))),
    spans: () =>
      sent.flatMap(({ resourceSpans }) => resourceSpans.flatMap((one) => one.scopeSpans.flatMap(({ spans }) => spans))),
  };
}
const closing: (() => void)[] = [];

const valuesOf = ({ attributes }: { readonly attributes: readonly Attribute[] }) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/** A server that is traced as an environment says: the SDK reads that of the process. */
async function traced(environment: Record<string, string>, graph: Graph = silent) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const tracing = await openTracing(process.env);
  if (tracing === null) throw new Error('The environment names no collector.');
  const url = `${await listen({ told: [(record: RequestRecord) => tracing.request(record)] }, graph)}/graphql`;
  return { url, tracing };
}

describe('tracing', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    for (const close of closing.splice(0)) close();
  });

  it('sends none for an answer that was kept, unless it is part of a trace', async () => {
    const { url: endpoint, spans } = await collector();
    const { tracing } = await traced({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    });
    for (const traceparent of [null, `00-${PARENT.trace}-${PARENT.span}-01`]) {
      const record = new RequestRecord({ method: 'POST', url: '/graphql', traceparent });
      record.again({ operation: 'Walk', document: '{ a }', documentHash: 'ab' });
      record.end(200);
      tracing.request(record);
    }
    await tracing.close();

    const own = spans().filter((span) => valuesOf(span)['graphql.document.hash'] === 'ab');
    expect(own.map(({ traceId, name }) => [traceId, name])).toEqual([[PARENT.trace, 'Walk']]);
  });

  it.each([
    ['so many a second and those that failed, where no sampler is named', {}, false],
    ['of all of them, where one says so', { OTEL_TRACES_SAMPLER: 'always_on' }, true],
  ])('sends spans of requests: %s', async (_, sampler, all) => {
    const { url: endpoint, spans } = await collector();
    const { tracing } = await traced({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_BSP_MAX_QUEUE_SIZE: '10000',
      ...sampler,
    });
    const asked = 5 * MOST;
    for (let number = 0; number < asked; number += 1) {
      const record = new RequestRecord({ method: 'POST', url: '/graphql' });
      Object.assign(record, { operation: 'Walk', codes: number === asked - 1 ? ['DEADLINE_EXCEEDED'] : [] });
      record.end(200);
      tracing.request(record);
    }
    await tracing.close();

    const own = spans().filter(({ name }) => name === 'Walk');
    expect(own.filter((span) => valuesOf(span)['error.type'] === 'DEADLINE_EXCEEDED')).toHaveLength(1);
    // They may fall into two seconds.
    if (all) expect(own).toHaveLength(asked);
    else expect(own.length).toBeLessThanOrEqual(2 * MOST + 1);
    expect(own.length).toBeGreaterThan(MOST);
  });

  it('sends a span for a request and one for each statement, in the trace of whoever asked', async () => {
    const { url: endpoint, asked, spans, resources } = await collector();
    const { url, tracing } = await traced({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=own',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    });
    const before = Date.now();
    await post(
      url,
      { query: 'query Walk($id: ID!) { node(id: $id) { id } }', variables: { id: 'urn:caucus:state:SECRET' } },
      { traceparent: `00-${PARENT.trace}-${PARENT.span}-01`, 'x-request-id': 'one' },
    );
    await tracing.close();

    expect(asked[0]).toBe('POST /v1/traces application/json own');
    expect(resources()[0]).toMatchObject({ 'service.name': 'caucus', 'deployment.environment.name': 'test' });
    const ours = spans().filter(({ traceId }) => traceId === PARENT.trace);
    const request = ours.find(({ kind }) => kind === SERVER);
    expect(request).toMatchObject({ name: 'Walk', parentSpanId: PARENT.span });
    expect(valuesOf(request as Span)).toMatchObject({
      'http.request.method': 'POST',
      'url.path': '/graphql',
      'http.response.status_code': 200,
      'graphql.operation.name': 'Walk',
      'caucus.request.id': 'one',
    });
    const statements = ours.filter(({ kind }) => kind === CLIENT);
    expect(statements.map(({ name }) => name)).toEqual(['state/by-ids', 'entity/by-former-ids']);
    for (const statement of statements) {
      expect(statement.parentSpanId).toBe(request?.spanId);
      expect(Number(statement.startTimeUnixNano) / 1e6).toBeGreaterThan(before - 50);
      expect(Number(statement.endTimeUnixNano)).toBeGreaterThanOrEqual(Number(statement.startTimeUnixNano));
      expect(valuesOf(statement)).toMatchObject({ 'db.system.name': 'neo4j', 'db.response.returned_rows': 0 });
    }
    expect(JSON.stringify(spans())).not.toContain('SECRET');
  });

  it('begins a trace where none is given, marks what failed, and takes a name for the service', async () => {
    const { url: endpoint, spans, resources } = await collector();
    const graph = { ...silent, within: () => graph, read: () => Promise.reject(new Error('broken')) } as Graph;
    const { url, tracing } = await traced(
      {
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/own/path`,
        OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json',
        OTEL_SERVICE_NAME: 'negotiations',
      },
      graph,
    );
    await post(url, { query: 'query Walk { state(iso3: "FRA") { name } }' }, { traceparent: 'nonsense' });
    await tracing.close();

    expect(resources()[0]).toMatchObject({ 'service.name': 'negotiations' });
    const request = spans().find(({ name }) => name === 'Walk');
    expect(request?.traceId).toMatch(/^[\da-f]{32}$/);
    expect(request?.parentSpanId ?? '').toBe('');
    expect(request?.status.code).toBe(2);
    expect(valuesOf(request as Span)['error.type']).toBe('INTERNAL_SERVER_ERROR');
  });

  it('speaks protobuf where nothing else is said, as the specification has it', async () => {
    const types: unknown[] = [];
    const server = createServer((request, response) => {
      types.push(request.headers['content-type']);
      request.resume().on('end', () => response.writeHead(200).end());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    const { url, tracing } = await traced({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
    await post(url, { query: '{ __typename }' });
    await tracing.close();

    expect(types).toEqual(['application/x-protobuf']);
  });

  it('is off unless a collector is named, and where it is turned off', async () => {
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://localhost:4318';
    expect(await openTracing({})).toBeNull();
    expect(await openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' })).toBeNull();
    expect(await openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_EXPORTER: 'none' })).toBeNull();
  });

  it.each([
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" is not spoken here. Set it to http/protobuf or http/json.',
    ],
    [
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'localhost:4318' },
      'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "localhost:4318" is not the address of a collector.',
    ],
  ])('says what is wrong with %o', async (environment, sentence) => {
    await expect(openTracing(environment)).rejects.toThrow(sentence);
  });
});
