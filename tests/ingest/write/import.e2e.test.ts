import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { type Graph, openGraph } from '../../../src/graph/kernel/graph.ts';
import { setUp } from '../../../src/graph/kernel/setup.ts';
import { hashOfGraph } from '../../../src/ingest/export/graph-hash.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import { ownNeo4j } from '../../../src/neo4j/own.ts';
import { CommandProcess, command, type Ended, graphIn } from '../../support/command.ts';
import { compileOnce } from '../../support/compile-less.ts';

compileOnce();
const KILLS = 20;
const home = mkdtempSync(join(tmpdir(), 'caucus-import-'));
const files = join(home, 'synthetic');
/** How many vote events, and so transactions, the small files have that are imported again and again. They have few ballots, to be fast. */
const EVENTS = 260;
const few = join(home, 'few');
const some = join(home, 'some');
const { cache, java } = readConfig(process.env);
let database: Database;
let graph: Graph;

const caucus = (...words: string[]): Promise<Ended> => command(graphIn({ CAUCUS_HOME: home }), words);
const load = (folder: string, ...options: string[]) => caucus('import', 'general-assembly', folder, ...options);
const count = async (text: string) => (await graph.read<[number]>({ name: 'test', text }, {}))[0]?.[0];
const written = () => count('MATCH (e:VoteEvent) RETURN count(e)');
const empty = () =>
  graph.define({ name: 'test', text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 100 ROWS' });

/** Numbers from 0 to below 1, the same in every run: a generator of Park and Miller, 1988. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('an import of 50,000 generated ballots', { timeout: 600_000 }, () => {
  /** The hash of the graph with the fewer ballots. */
  let whole = '';

  beforeAll(async () => {
    database = await ownNeo4j({ folder: join(home, 'neo4j'), cache, java, report: () => {}, port: 0 });
    graph = openGraph({ ...database, deadline: 60_000 });
    await setUp(graph);
    for (const [states, events, into] of [
      ['100', '520', files],
      ['20', `${EVENTS}`, some],
      ['10', `${EVENTS}`, few],
    ] as const) {
      const made = await caucus('generate', '--states', states, '--events', events, '--seed', '7', '--into', into);
      expect(made.status).toBe(0);
    }
    await load(few);
    whole = await hashOfGraph(graph);
  }, 540_000);
  beforeEach(empty);
  afterAll(async () => {
    await graph.close();
    await database.release();
    rmSync(home, { recursive: true, force: true });
  });

  it('says what it would do in a dry run, writes nothing then, and does just that afterwards', async () => {
    const dry = await load(files, '--dry-run');
    expect(dry.stdout).toMatch(/dry run, nothing was written\): 520 created, 0 changed, 0 unchanged/);
    expect(await count('MATCH (n) RETURN count(n)')).toBe(0);

    const real = await load(files);

    expect(real.stdout).toMatch(/general-assembly: 520 created, 0 changed, 0 unchanged/);
    expect(await count('MATCH ()-[b:VOTED]->() RETURN count(b)')).toBeGreaterThan(50_000);
    expect((await caucus('hash')).stdout.trim()).toBe(await hashOfGraph(graph));
  });

  it('writes nothing for the same files, nor for the same rows in another order, and only what a correction changes', async () => {
    expect((await load(few)).stdout).toContain(`: ${EVENTS} created, 0 changed, 0 unchanged`);
    expect(await hashOfGraph(graph)).toBe(whole);
    expect((await load(few)).stdout).toMatch(/nothing to do, the graph has these files/);

    const shuffled = join(home, 'shuffled');
    await cp(few, shuffled, { recursive: true });
    for (const file of await readdir(join(shuffled, 'sessions'))) {
      const path = join(shuffled, 'sessions', file);
      const [header, ...rows] = (await readFile(path, 'utf8')).trimEnd().split('\n');
      await writeFile(path, `${[header, ...rows.reverse()].join('\n')}\n`);
    }
    expect((await load(shuffled)).stdout).toContain(`: 0 created, 0 changed, ${EVENTS} unchanged`);
    expect(await hashOfGraph(graph)).toBe(whole);
    await empty();
    await load(shuffled);
    expect(await hashOfGraph(graph)).toBe(whole);

    const path = join(shuffled, 'sessions', '0002.csv');
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace(/Synthetic,,[YNAX]/, (row) => `Synthetic,,${row.endsWith('Y') ? 'N' : 'Y'}`),
    );
    expect((await load(shuffled)).stdout).toContain(`: 0 created, 1 changed, ${EVENTS - 1} unchanged`);
    expect(await hashOfGraph(graph)).not.toBe(whole);
    expect((await load(few)).stdout).toContain(`: 0 created, 1 changed, ${EVENTS - 1} unchanged`);
    expect(await hashOfGraph(graph)).toBe(whole);
  });

  it(`ends in the same graph after being killed at ${KILLS} random moments`, async () => {
    const draw = draws(20_261_124);
    let midway = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await empty();
      const killed = new CommandProcess({ CAUCUS_HOME: home }, ['import', 'general-assembly', few]);
      const wanted = Math.floor(draw() * EVENTS);
      let over = false;
      void killed.ended.then(() => {
        over = true;
      });
      while (!over && ((await written()) ?? 0) < wanted) await sleep(20);
      await sleep(draw() * 50);
      killed.child.kill('SIGKILL');
      await killed.ended;
      const left = (await written()) ?? 0;
      if (left > 0 && left < EVENTS) midway += 1;

      const again = await load(few, '--resume');

      expect(again.status, again.stderr).toBe(0);
      expect(await hashOfGraph(graph), `killed with ${left} vote events written`).toBe(whole);
      expect(await count('MATCH (run:ImportRun) WHERE run.finished IS NOT NULL RETURN count(run)')).toBe(1);
    }
    // Moments before the first and after the last transaction say little: most must lie between.
    expect(midway).toBeGreaterThan(KILLS / 2);
  }, 600_000);

  it('leaves out what has errors, puts it into files of the same form, and takes those when they are corrected', async () => {
    const folder = join(home, 'wrong');
    const rejects = join(home, 'rejects');
    await cp(few, folder, { recursive: true });
    const path = join(folder, 'sessions', '0001.csv');
    const right = await readFile(path, 'utf8');
    const wrong = right
      .replace('syn/7/3,3,2000-01-01,WHOLE', 'syn/7/3,3,2000-01-41,HOLE')
      .replace(',5,2000', ',-5,2000');
    await writeFile(path, wrong);

    const first = await load(folder, '--rejects', rejects);

    expect(first.status).toBe(1);
    expect(first.stdout).toContain(`${EVENTS - 2} created, 0 changed, 0 unchanged, 2 rejected`);
    expect(first.stderr).toMatch(/^sessions\/0001\.csv:4:\d+: The date "2000-01-41" .*\[record 3, date, BAD_VALUE\]$/m);
    expect(first.stderr).toMatch(/^sessions\/0001\.csv:4:\d+: The scope "HOLE" /m);
    expect(await readdir(join(rejects, 'sessions'))).toEqual(['0001.csv']);

    const rejected = await readFile(join(rejects, 'sessions', '0001.csv'), 'utf8');
    expect(rejected.trimEnd().split('\n')).toHaveLength(3);
    await writeFile(
      join(rejects, 'sessions', '0001.csv'),
      rejected.replace('2000-01-41,HOLE', '2000-01-01,WHOLE').replace(',-5,2000', ',5,2000'),
    );
    const second = await load(rejects);
    expect(second.stdout).toContain(
      `: 2 created, 0 changed, 0 unchanged, ${EVENTS - 2} in the graph but not in the files`,
    );
    expect(await hashOfGraph(graph)).toBe(whole);
  });

  it('lists no more errors than it is told, counts all, and then writes nothing', async () => {
    const folder = join(home, 'many');
    await cp(few, folder, { recursive: true });
    const path = join(folder, 'sessions', '0001.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(',WHOLE,', ',HOLE,'));

    const { status, stderr } = await load(folder, '--max-errors', '3', '--strict');

    expect(status).toBe(1);
    expect(stderr.match(/The scope "HOLE"/g)).toHaveLength(3);
    expect(stderr).toContain('These are 3 of 200 errors: 200 BAD_VALUE.');
    expect(stderr).toContain('Nothing was written.');
    expect(await count('MATCH (n) RETURN count(n)')).toBe(0);
  });

  it('tells programs all of it as events, one JSON object a line, and prints nothing else', async () => {
    const { stdout, stderr } = await load(few, '--json');
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });

    expect(stderr).toBe('');
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['progress', 'result']));
    expect(events.at(-1)).toMatchObject({ type: 'result', source: 'general-assembly', written: { created: EVENTS } });
  });

  it('waits for another one that began before, says so, and both are written', async () => {
    // Each has ballots that the other has not.
    const whole = (folder: string) => load(folder, '--accept-changes');
    const ended = await Promise.all([whole(some), whole(few)]);

    expect(ended.filter(({ status }) => status !== 0)).toEqual([]);
    const waiting = ended.filter(({ stdout }) =>
      /The import of general-assembly .* has not ended: this one waits for it\./.test(stdout),
    );
    expect(waiting).toHaveLength(1);
    // One of them has the same keys with other states: what is left is what the second one wrote.
    expect(await written()).toBe(EVENTS);
    const [first, second] = ended[0] === waiting[0] ? [few, some] : [some, few];
    const together = await hashOfGraph(graph);
    await empty();
    expect((await whole(first)).status).toBe(0);
    expect((await whole(second)).status).toBe(0);
    expect(await hashOfGraph(graph)).toBe(together);
  });

  it('comes out in every format with all its ballots, and Popolo and our own format read back to the same graph', async () => {
    await load(few);
    const ballots = await count('MATCH ()-[b:VOTED]->() RETURN count(b)');
    const out = join(home, 'out');
    await mkdir(out);
    const target = (name: string) => join(out, name);
    const to = (format: string, name: string, ...more: string[]) => caucus('export', format, target(name), ...more);
    const told = new RegExp(`${EVENTS} vote events with ${ballots} ballots`);

    expect((await to('popolo', 'votes.json')).stdout).toMatch(told);
    expect((await to('ballots', 'ballots.csv')).stdout).toMatch(told);
    expect((await to('roll-calls', 'matrix.csv')).stdout).toMatch(told);
    expect((await to('general-assembly', 'own', '--dataset', 'synthetic-7')).stdout).toMatch(told);

    const rows = (await readFile(target('ballots.csv'), 'utf8')).trimEnd().split('\n');
    expect(rows).toHaveLength((ballots ?? 0) + 1);
    const matrix = (await readFile(target('matrix.csv'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((row) => row.split(','));
    expect([matrix.length, matrix[0]?.length]).toEqual([11, EVENTS + 2]);
    const codes = matrix.slice(1).flatMap((row) => row.slice(2));
    const cast = "MATCH ()-[b:VOTED]->() WHERE b.choice IN ['FOR', 'AGAINST', 'ABSTAIN'] RETURN count(b)";
    expect(codes.filter((code) => code !== '9')).toHaveLength((await count(cast)) ?? 0);

    await empty();
    await caucus('import', 'popolo', target('votes.json'));
    // The states of the United Nations come along with every Popolo file.
    expect(await count('MATCH ()-[b:VOTED]->() RETURN count(b)')).toBe(ballots);
    await empty();
    await load(target('own'));
    expect(await hashOfGraph(graph)).toBe(whole);
  });
});
