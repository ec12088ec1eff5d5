import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { Metrics } from '../../src/telemetry/metrics.ts';
import { serveMetrics } from '../../src/telemetry/metrics-server.ts';
import { RequestRecord } from '../../src/telemetry/request-record.ts';
import { refusing, silent } from '../support/fake-graph.ts';
import { listen, post, send } from '../support/listen.ts';

const KNOWN = 'query Known { __typename }';
const MOST = 2000;

const linesOf = async (metrics: Metrics): Promise<string[]> =>
  (await metrics.page()).text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const value = async (metrics: Metrics, series: string): Promise<number> =>
  Number((await linesOf(metrics)).find((line) => line.startsWith(`${series} `))?.slice(series.length));

/** A request that has come to its end, as a client makes it up. */
function asked(document: string, operation: string, codes: string[] = []): RequestRecord {
  const record = new RequestRecord({ method: 'POST', url: '/graphql' });
  Object.assign(record, { document, operation, codes });
  record.end(200);
  return record;
}

describe('the figures for Prometheus', () => {
  it('are few whatever is asked: of 100,000 names that are made up there is one', async () => {
    const metrics = new Metrics();
    metrics.know([KNOWN]);
    for (let at = 0; at < 100_000; at += 1) {
      const name = `Q${Math.random().toString(36).slice(2)}_${at}`;
      metrics.request(asked(`query ${name} { __typename }`, name));
    }
    metrics.request(asked(KNOWN, 'Known'));

    const operations = (await linesOf(metrics)).filter((line) => line.startsWith('caucus_requests_total'));
    expect(operations.toSorted()).toEqual([
      'caucus_requests_total{operation="Known",outcome="ok"} 1',
      'caucus_requests_total{operation="other",outcome="ok"} 100000',
    ]);
    expect((await linesOf(metrics)).length).toBeLessThan(200);
  });

  it('are fewer than 2,000 where every label has more values than it may', async () => {
    const metrics = new Metrics();
    const app = createApp(silent, { production: false, metrics });
    const names = Array.from({ length: 3000 }, (_, at) => `N${at}`);
    const documents = new Map(names.map((name) => [name, `query ${name} { __typename }`]));
    metrics.know(documents.values());
    for (const [name, text] of documents) {
      metrics.request(asked(text, name, [`CODE_${name}`]));
      metrics.request(asked(text, name));
      metrics.read({ statement: name, begun: 0, milliseconds: 5, rows: 2, failed: false });
      metrics.analysed(name, 20);
    }
    const lines = await linesOf(metrics);

    expect(lines.length).toBeGreaterThan(1500);
    expect(lines.length).toBeLessThanOrEqual(MOST);
    expect(await value(metrics, 'caucus_statement_rows_total{statement="other"}')).toBe((3000 - 150) * 2);
    expect(await value(metrics, 'caucus_request_duration_seconds_count{operation="N0"}')).toBe(2);
    await app.close();
  });

  it('are told at /metrics over HTTP, with the same bound on names', async () => {
    const metrics = new Metrics();
    const url = await listen({ metrics, metricsPage: true, documents: new Map([['known', KNOWN]]) });
    for (let at = 0; at < 2000; at += 1)
      await post(`${url}/graphql`, { query: `query Q${at} { __typename }`, operationName: `Q${at}` });
    for (let times = 0; times < 3; times += 1) await post(`${url}/graphql`, { query: KNOWN });
    await post(`${url}/graphql`, { query: '{ unknown }' });
    await post(`${url}/graphql`, { query: `{ ${'a '.repeat(2000)} }` });

    const { status, headers, bytes } = await send(`${url}/metrics`);
    const page = bytes.toString();
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(page.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length).toBeLessThan(200);
    expect(page).toContain('caucus_requests_total{operation="Known",outcome="ok"} 3');
    expect(page).toMatch(/caucus_requests_total\{operation="other",outcome="ok"\} 200[01]\n/);
    expect(page).toContain('caucus_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(page).toContain('caucus_errors_total{code="TOO_MANY_TOKENS"} 1');
    expect(page).toContain('caucus_statements_total{statement="dataset/version"}');
    expect(page).toContain('process_cpu_seconds_total');
    expect(page).not.toMatch(/Q\d+/);
    expect(Number(/caucus_kept_answers_hits_total (\d+)/.exec(page)?.[1])).toBeGreaterThan(0);
    expect(Number(/caucus_kept_answers_misses_total (\d+)/.exec(page)?.[1])).toBeGreaterThan(2000);
    expect(Number(/caucus_kept_answers_bytes (\d+)/.exec(page)?.[1])).toBeGreaterThan(0);
  });

  it('say that the database is away, and by which code questions were refused', async () => {
    const metrics = new Metrics();
    const url = await listen({ metrics }, { ...refusing, away: () => true });
    await post(`${url}/graphql`, { query: '{ state(iso3: "FRA") { name } }' });

    expect(await value(metrics, 'caucus_database_away')).toBe(1);
    expect(await value(metrics, 'caucus_database_connections')).toBe(40);
    expect(await value(metrics, 'caucus_errors_total{code="UNAVAILABLE"}')).toBeGreaterThan(0);
    expect((await send(`${url}/metrics`)).status).toBe(404);
  });

  it('have a port of their own where one is set', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(serveMetrics(new Metrics(), '127.0.0.1', port)).rejects.toThrow(
      `CAUCUS_METRICS: port ${port} of 127.0.0.1 is in use. Choose another, or stop what listens there.`,
    );
    await new Promise((resolve) => taken.close(resolve));

    const close = await serveMetrics(new Metrics(), '127.0.0.1', port);
    expect((await send(`http://127.0.0.1:${port}/metrics`)).bytes.toString()).toContain('process_cpu_seconds_total');
    expect((await send(`http://127.0.0.1:${port}/graphql`)).status).toBe(404);
    await close();
  });
});
