import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { waitTurn } from '../../../src/ingest/write/wait-turn.ts';
import { testGraph } from '../../support/graph.ts';
import { sandbox } from '../../support/sandbox.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const EARLIER = '1931-01-01T10:00:00.000Z';
const own = { id: 'urn:caucus:import-run:csv/now', started: '1931-01-01T10:00:01.000Z' };
const start = (told: string, process = 'elsewhere 1') => ({
  name: 'test',
  text: `CREATE (:ImportRun {id: 'urn:caucus:import-run:undl/before', source: 'undl', started: '${EARLIER}', told: ${told}, process: '${process}'})`,
});
const finish = {
  name: 'test',
  text: "MATCH (run:ImportRun {id: 'urn:caucus:import-run:undl/before'}) SET run.finished = 'now'",
};

describe('an import', () => {
  it('waits for one that began before until that has ended, and says so once', async () => {
    await sandbox(neo4j, async (graph) => {
      await graph.write((run) => run(start('timestamp()'), {}));
      const told: string[] = [];
      const begun = performance.now();
      let ended = Promise.resolve();

      await waitTurn(graph, own, (sentence) => {
        told.push(sentence);
        ended = graph.write(async (run) => {
          await run(finish, {});
        });
      });

      await ended;
      expect(told).toEqual([`The import of undl that began at ${EARLIER} has not ended: this one waits for it.`]);
      expect(performance.now() - begun).toBeGreaterThan(1000);
    });
  });

  it('waits for none of this machine whose process is no more', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);

    await sandbox(neo4j, async (graph) => {
      await graph.write((run) => run(start('timestamp()', `${hostname()} ${pid}`), {}));
      const told: string[] = [];

      await waitTurn(graph, own, (sentence) => told.push(sentence));

      expect(told).toEqual([]);
    });
  });

  it('waits for none that was killed, nor for one that began later', async () => {
    await sandbox(neo4j, async (graph) => {
      await graph.write((run) => run(start('timestamp() - 60000'), {}));
      const told: string[] = [];

      await waitTurn(graph, own, (sentence) => told.push(sentence));
      await waitTurn(graph, { ...own, started: '1930-01-01T00:00:00.000Z' }, (sentence) => told.push(sentence));

      expect(told).toEqual([]);
    });
  });
});
