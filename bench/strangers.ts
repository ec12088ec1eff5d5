// npm run bench -- strangers: what strangers cost a server whose heap is 256 MB. 6,000 documents that nobody asks twice, 1,500 that are padded with
// comments, and a small map beside the heaviest analyses that are allowed. The database is one of its own, in BENCH_HOME or the cache of node_modules.
import { Contestant } from './peers/contestant.ts';

const UNIQUE = 6000;
const PADDED = 1500;
const ROUNDS = 15;
/** What is allowed: megabytes more, milliseconds of processor time for one question, and how many times as long a small map may take. */
const MOST = { megabytes: 150, processor: 50, times: 2 };
const HEAP = '--max-old-space-size=256';

process.env.CAUCUS_HOME = process.env.BENCH_HOME ?? 'node_modules/.cache/strangers';
process.env.NODE_OPTIONS = HEAP;
const server = await Contestant.start('Caucus', ['src/server.ts'], { database: 0, env: { PORT: '0' } });
const failed: string[] = [];
try {
  const ask = async (query: string) => (await server.ask(JSON.stringify({ query }))).toString();
  const aliases = (names: number) =>
    `{ ${Array.from({ length: 15 }, (_, n) => `b${n}x${names}: state(iso3: "FRA") { c${n}x${names}: name d${n}x${names}: id }`).join(' ')} }`;
  for (let number = 0; number < 300; number += 1) await ask(aliases(-number - 1));

  await grows(`${UNIQUE} documents`, UNIQUE, aliases);
  await grows(
    `${PADDED} padded documents`,
    PADDED,
    (number) => `{ state(iso3: "FRA") { name } } #${number}${'x'.repeat(95_000)}`,
  );
  await beside();

  async function grows(what: string, times: number, query: (number: number) => string): Promise<void> {
    const before = server.memory().server;
    let dearest = 0;
    let most = 0;
    for (let number = 0; number < times; number += 1) {
      // The least of three: what the collector of garbage and the looks at the database take is not the question's.
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3 && least > MOST.processor; round += 1) {
        const started = server.processor().server;
        await ask(query(number + round * 1_000_000));
        least = Math.min(least, server.processor().server - started);
      }
      dearest = Math.max(dearest, least);
      if (number % 100 === 0) most = Math.max(most, server.memory().server - before);
    }
    most = Math.max(most, server.memory().server - before);
    console.log(`${what}: at most ${Math.round(most)} MB more; the dearest took ${dearest} ms of processor time.`);
    if (most > MOST.megabytes) failed.push(`${what} took ${Math.round(most)} MB`);
    if (dearest > MOST.processor) failed.push(`one of ${what} took ${dearest} ms`);
  }

  /** A small map alone, and while somebody else asks for the heaviest again and again. */
  async function beside(): Promise<void> {
    let number = 0;
    const map = async () => {
      number += 1;
      const started = performance.now();
      const text = await ask(`{ map(over: { sessions: [${20 + (number % 50)}] }) { points { x y } } }`);
      if (!text.includes('"x":')) throw new Error(`A small map was answered with ${text.slice(0, 200)}`);
      return performance.now() - started;
    };
    const alone = await middle(map);
    let over = false;
    const heavy = (async () => {
      for (let seed = 1; !over; seed += 1)
        await ask(
          `{ a: coalitionSeries(windows: [{from: "1950-01-01", to: "1970-01-01"}, {from: "1970-01-01", to: "1990-01-01"}, {from: "1990-01-01", to: "2025-01-01"}], seed: ${seed}) { reason } b: coalitionSeries(windows: [{from: "1946-01-01", to: "2025-01-01"}, {from: "1960-01-01", to: "2025-01-01"}], seed: ${seed + 1000}) { reason } }`,
        );
    })();
    const crowded = await middle(map);
    over = true;
    await heavy;
    console.log(
      `A small map: ${Math.round(alone)} ms alone, ${Math.round(crowded)} ms beside the heaviest: ${(crowded / alone).toFixed(2)} times.`,
    );
    if (crowded > MOST.times * alone) failed.push('A small map took too long beside the heaviest');
  }
} finally {
  await server.stop();
}
for (const one of failed) console.log(`${one}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function middle(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await work());
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1] as number;
}
