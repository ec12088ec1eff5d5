import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Contestant } from './contestant.ts';
import { NAMES, type Name } from './questions.ts';

/** What was measured of an operation, by the names of the contestants; `again` is Caucus asked what it was asked before. */
export type Measured = {
  readonly operation: string;
  /** Milliseconds of each round. */
  readonly times: Readonly<Record<string, readonly number[]>>;
  /** Milliseconds of processor time for an answer. */
  readonly processor: Readonly<Record<string, { readonly server: number; readonly database: number }>>;
  /** Answers a second over 1, 8 and 32 connections. */
  readonly throughput: Readonly<Record<string, readonly number[]>>;
  readonly bytes: Readonly<Record<string, number>>;
};

const FILE = new URL('../../docs/benchmarks.md', import.meta.url);
const PEERS = NAMES.filter((name) => name !== 'Caucus');

/** Writes the report. */
export function write(
  rows: readonly Measured[],
  started: Readonly<Record<Name, Contestant>>,
  { states }: { readonly states: number },
): void {
  const memory = NAMES.map((name) => {
    const { server, database } = started[name].memory();
    return [name, whole(server), whole(database)];
  });
  const text = `# Caucus beside its peers

Written by \`npm run bench -- peers\`, on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${whole(totalmem() / 2 ** 30)} GiB, Node ${process.version}. The same votes, of ${states} states, over HTTP
on kept connections, one question after the other and all contestants in turn, so that a slow moment of the machine meets all of them. Times of two runs differ; ratios of one run say more.

- **PostGraphile** 5.1.5 on Debian's PostgreSQL, set for this machine: the place in time of a vote stands in a column beside each ballot, every list has its index, a roll is read from the index alone, counts come from a function of SQL, since it groups nothing by itself (claims are not copied), \`VACUUM ANALYZE\` (\`bench/peers/postgres.ts\`).
- **@neo4j/graphql** 7.6.3 with graphql-jit, on the same Neo4j and its indexes, without deprecated fields. It cannot group.
- **By hand**: as few Cypher statements as it takes, and \`JSON.stringify\` (\`bench/floors.ts\`). It keeps nothing between two answers.
- **Caucus** is asked each question anew: no answer that it kept is sent. Nodes that were read, and rolls that were written as text, it keeps as long as the data are the same. *Again* is the same question a second time.

All are warm: before an answer is timed, each has been asked without a pause for twelve seconds, which is where processor time and answers a second are from.

The answers say the same: names, codes and choices are compared before anything is timed.

## How long an answer takes

Median in milliseconds, and how many times as long as Caucus each peer takes (median of the rounds, and its quartiles): above 1, Caucus is faster.

${table(
  ['Operation', 'Caucus', 'again', ...PEERS, ...PEERS.map((name) => `${name} / Caucus`)],
  rows.map(({ operation, times }) => [
    operation,
    ms(times.Caucus),
    ms(times.again),
    ...PEERS.map((name) => ms(times[name])),
    ...PEERS.map((name) => ratio(times[name], times.Caucus)),
  ]),
)}

## Processor time for an answer

Milliseconds of the server and of its database.

${table(
  ['Operation', ...NAMES],
  rows.map(({ operation, processor }) => [
    operation,
    ...NAMES.map((name) => {
      const spent = processor[name];
      return spent ? `${short(spent.server)} + ${short(spent.database)}` : 'cannot';
    }),
  ]),
)}

## Answers a second

Over 1, 8 and 32 connections.

${table(
  ['Operation', 'Caucus', 'again', ...PEERS],
  rows.map(({ operation, throughput }) => [
    operation,
    ...['Caucus', 'again', ...PEERS].map((name) => throughput[name]?.map((one) => short(one)).join(' · ') ?? 'cannot'),
  ]),
)}

## Bytes of an answer

As it is, and as it comes to who takes Brotli or gzip.

${table(
  ['Operation', ...NAMES],
  rows.map(({ operation, bytes }) => [
    operation,
    ...NAMES.map((name) =>
      bytes[name] === undefined ? 'cannot' : `${thousands(bytes[name])} · ${thousands(bytes[`${name} packed`] ?? 0)}`,
    ),
  ]),
)}

## Memory afterwards

Megabytes of the server and of its database; Caucus holds all votes, names and texts of the graph.

${table(['', 'Server', 'Database'], memory)}
`;
  writeFileSync(FILE, text);
  console.log(text);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const sorted = (all: readonly number[]): number[] => all.toSorted((a, b) => a - b);
const at = (all: readonly number[], part: number): number =>
  sorted(all)[Math.floor((all.length - 1) * part)] ?? Number.NaN;
const ms = (times: readonly number[] = []): string => (times.length === 0 ? 'cannot' : short(at(times, 0.5)));
const short = (value: number): string => String(Number(value.toPrecision(value >= 100 ? 3 : 2)));
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const thousands = (value: number): string => value.toLocaleString('en');

function ratio(peer: readonly number[] | undefined, ours: readonly number[] = []): string {
  if (!peer || peer.length === 0) return '';
  const all = peer.map((time, round) => time / (ours[round] as number));
  return `**${short(at(all, 0.5))}** (${short(at(all, 0.25))}–${short(at(all, 0.75))})`;
}
