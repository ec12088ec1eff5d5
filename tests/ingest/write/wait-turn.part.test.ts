import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { waitTurn } from '../../../src/ingest/write/wait-turn.ts';
import { testGraph } from '../../support/graph.ts';
import { sandbox } from '../../support/sandbox.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const EARLIER = '1931-01-01T10:00:00.000Z';
const own = 'urn:caucus:import-run:csv/now';
const begin = (id: string, source: string, started: string, told: string, more: string) => ({
  name: 'test',
  text: `CREATE (:ImportRun {id: '${id}', source: '${source}', started: '${started}', told: ${told}, ${more}})`,
});
/** Another run, which took its turn before all, unless told otherwise. */
const start = (told: string, process = 'elsewhere 1', turn = '1') =>
  begin('urn:caucus:import-run:undl/before', 'undl', EARLIER, told, `process: '${process}', turn: ${turn}`);
const later = begin('urn:caucus:import-run:undl/after', 'undl', EARLIER, 'timestamp()', 'turn: timestamp() + 100000');
const announce = begin(own, 'csv', '1931-01-01T10:00:01.000Z', 'timestamp()', "process: 'elsewhere 2'");
const turnOfOther = {
  name: 'test',
  text: "MATCH (run:ImportRun {id: 'urn:caucus:import-run:undl/before'}) SET run.turn = timestamp() + 1",
};
const finish = {
  name: 'test',
  text: "MATCH (run:ImportRun {id: 'urn:caucus:import-run:undl/before'}) SET run.finished = 'now'",
};

describe('an import', () => {
  it('waits for one that began before until that has ended, and says so once', async () => {
    await sandbox(neo4j, async (graph) => {
      await graph.write((run) => run(announce, {}));
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
      await graph.write((run) => run(announce, {}));
      await graph.write((run) => run(start('timestamp()', `${hostname()} ${pid}`), {}));
      const told: string[] = [];

      await waitTurn(graph, own, (sentence) => told.push(sentence));

      expect(told).toEqual([]);
    });
  });

  it('waits for none that was killed, nor for one that began later', async () => {
    await sandbox(neo4j, async (graph) => {
      await graph.write((run) => run(announce, {}));
      await graph.write((run) => run(start('timestamp() - 60000'), {}));
      const told: string[] = [];

      await waitTurn(graph, own, (sentence) => told.push(sentence));
      await graph.write((run) => run(later, {}));
      await waitTurn(graph, own, (sentence) => told.push(sentence));

      expect(told).toEqual([]);
    });
  });

  it('waits for one that is written down and has not taken its turn yet, and not when it took a later one', async () => {
    await sandbox(neo4j, async (graph) => {
      await graph.write((run) => run(announce, {}));
      await graph.write((run) => run(start('timestamp()', 'elsewhere 1', 'null'), {}));
      let ended = false;
      const told: string[] = [];

      const waiting = waitTurn(graph, own, (sentence) => told.push(sentence)).then(() => {
        ended = true;
      });
      await sleep(300);
      expect(ended).toBe(false);
      await graph.write((run) => run(turnOfOther, {}));
      await waiting;

      expect(told).toEqual([]);
    });
  });
});
