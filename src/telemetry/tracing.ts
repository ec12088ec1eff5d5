import type { RequestRecord } from './request-record.ts';

/** Makes spans of requests, and sends them to a collector. */
export type Tracing = {
  request(record: RequestRecord): void;
  /** Sends what has not been sent. */
  close(): Promise<void>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The addresses of a collector, either of which turns tracing on. */
const ENDPOINTS = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'];
const PROTOCOLS = ['http/protobuf', 'http/json'];

/** Of how many requests a second spans are made that are in nobody's trace, where no sampler is named. */
export const MOST = 100;

/**
 * Tracing by the standard variables of OpenTelemetry, where one of them names a collector and none turns it off; else null, and nothing of it is loaded.
 * Throws an error with a sentence for a protocol that is not spoken.
 */
export async function openTracing(environment: Environment): Promise<Tracing | null> {
  const set = (name: string) => environment[name]?.trim() || undefined;
  const off = set('OTEL_SDK_DISABLED')?.toLowerCase() === 'true' || set('OTEL_TRACES_EXPORTER') === 'none';
  if (off || !ENDPOINTS.some((name) => set(name) !== undefined)) return null;
  const [name = '', protocol = 'http/protobuf'] =
    ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL']
      .map((name) => [name, set(name)] as const)
      .find(([, value]) => value !== undefined) ?? [];
  if (!PROTOCOLS.includes(protocol))
    throw new Error(`${name}: "${protocol}" is not spoken here. Set it to ${PROTOCOLS.join(' or ')}.`);
  for (const name of ENDPOINTS) {
    const address = set(name);
    if (address !== undefined && !/^https?:\/\/[^/]/.test(address))
      throw new Error(`${name}: "${address}" is not the address of a collector. Write it like http://localhost:4318.`);
  }
  const { SpanSender } = await import('./span-sender.ts');
  const most = set('OTEL_TRACES_SAMPLER') === undefined ? MOST : Number.POSITIVE_INFINITY;
  return new SpanSender(protocol === 'http/json' ? 'json' : 'protobuf', most);
}
