import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { openGraph } from '../../../src/graph/kernel/graph.ts';
import { setUp } from '../../../src/graph/kernel/setup.ts';
import { ownNeo4j } from '../../../src/neo4j/own.ts';
import { CommandProcess, command, graphIn } from '../../support/command.ts';
import { compileOnce } from '../../support/compile-less.ts';

compileOnce();
const home = mkdtempSync(join(tmpdir(), 'caucus-setup-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const caucus = (...words: string[]) => new CommandProcess({ CAUCUS_HOME: home }, words).ended;

it('two processes that set up one new database at once both come to their end', { timeout: 400_000 }, async () => {
  const folder = join(home, 'votes');
  const words = ['generate', '--states', '10', '--events', '20', '--seed', '3', '--into', folder];
  const made = await command(graphIn({}), words);
  expect(made.status, made.stderr).toBe(0);

  const ended = await Promise.all([1, 2].map(() => caucus('import', 'general-assembly', folder)));

  expect(ended.map(({ status, stderr }) => ({ status, stderr: status === 0 ? '' : stderr }))).toEqual([
    { status: 0, stderr: '' },
    { status: 0, stderr: '' },
  ]);
});

it('however their indexes and constraints meet, and all of them are there then', { timeout: 400_000 }, async () => {
  const { cache, java } = readConfig(process.env);
  const database = await ownNeo4j({ folder: join(home, 'other'), cache, java, report: () => {}, port: 0 });
  const graphs = [1, 2, 3, 4].map(() => openGraph(database));
  const [graph] = graphs as [(typeof graphs)[0]];
  const statement = (text: string) => ({ name: 'test', text });
  const namesOf = async (kind: string) =>
    (await graph.read<[string]>(statement(`SHOW ${kind} YIELD name RETURN name ORDER BY name`), {})).map(
      ([name]) => name,
    );
  const there = async () => [...(await namesOf('CONSTRAINT')), ...(await namesOf('INDEX'))];
  try {
    const empty = await there();
    await setUp(graph);
    const whole = await there();
    expect(whole.length).toBeGreaterThan(empty.length + 30);
    for (let round = 1; round <= 5; round += 1) {
      for (const kind of ['CONSTRAINT', 'INDEX'])
        for (const name of await namesOf(kind))
          if (!empty.includes(name)) await graph.define(statement(`DROP ${kind} ${name} IF EXISTS`));
      expect(await there()).toEqual(empty);

      await Promise.all(graphs.map(setUp));

      expect(await there()).toEqual(whole);
    }
  } finally {
    for (const one of graphs) await one.close();
    await database.release();
  }
});
