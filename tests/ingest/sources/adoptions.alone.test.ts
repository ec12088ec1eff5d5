import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/ingest/read/shipped.ts';
import { readTitles } from '../../../src/ingest/read/title.ts';
import { adoptions } from '../../../src/ingest/sources/adoptions/adoptions.ts';
import { readAdoptions } from '../../../src/ingest/sources/adoptions/read-adoptions.ts';
import { writeAdoptions } from '../../../src/ingest/sources/adoptions/write-adoptions.ts';
import { ADOPTED_FILE } from '../../../src/ingest/sources/undl/un-digital-library.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { DATA, folderOf, gather } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { answer, bring } from '../../support/import.ts';
import { sandbox } from '../../support/sandbox.ts';

const SHIPPED = join(DATA, 'adoptions');
const neo4j = testGraph();
afterAll(() => neo4j.close());

const readLibrary = () =>
  gather(async function* (note) {
    yield* readAdoptions({ folder: LIBRARY, file: ADOPTED_FILE }, 'undl', await readTitles(note), note);
  });

describe('adoptions without a recorded vote', () => {
  it('that the graph has are not written again, and one that is taken out goes', async () => {
    const text = await readFile(join(SHIPPED, 'adoptions.csv'), 'utf8');
    const folder = await folderOf({ 'adoptions.csv': text.replace(/^ga\/75\/282,.*\n/m, '') }, SHIPPED);
    const ids = 'MATCH (decision:Decision) WHERE decision.id ENDS WITH ":ga/75/282" RETURN decision.id';

    await sandbox(neo4j, async (graph) => {
      expect((await bring(importOf(adoptions), graph, SHIPPED)).written).toMatchObject({ created: 0, unchanged: 2 });
      expect(await answer(graph, ids)).toHaveLength(1);
      expect((await bring(importOf(adoptions), graph, folder)).written).toMatchObject({ unchanged: 1, removed: 1 });
      expect(await answer(graph, ids)).toEqual([]);
    });
  });

  it('of the library are 1,652: no part of 377(V), which was put to one recorded vote', async () => {
    const { rows, problems } = await readLibrary();

    expect(problems).toEqual([]);
    expect(rows).toHaveLength(1652);
    expect(rows.filter(({ key }) => key.startsWith('ga/5/377'))).toEqual([]);
    expect(rows.find(({ key }) => key === 'ga/1/1')).toMatchObject({
      ...{ record: '671200', date: '1946-01-24', method: 'NON_RECORDED_VOTE', symbol: 'A/RES/1(I)' },
      name: 'Establishment of a Commission to Deal with the Problems Raised by the Discovery of Atomic Energy',
    });
  });

  it('of the library are written within seconds, a second time not at all, and one that is taken out goes with its text', async () => {
    const { rows } = await readLibrary();

    await sandbox(neo4j, async (graph) => {
      const begun = performance.now();
      // The library itself is not in the graph of the tests, and decisions do not need it.
      expect(await writeAdoptions(graph, 'undl', rows, false)).toMatchObject({ created: 1652, unchanged: 0 });
      expect(performance.now() - begun).toBeLessThan(20_000);
      expect(await writeAdoptions(graph, 'undl', rows, false)).toMatchObject({ created: 0, unchanged: 1652 });
      expect(await writeAdoptions(graph, 'undl', rows.slice(1), false)).toMatchObject({ removed: 1 });
      const ids = `MATCH (n:Entity) WHERE n.id ENDS WITH ':${rows[0]?.key}' RETURN n.id`;
      expect(await answer(graph, ids)).toEqual([]);
    });
  });
});

describe('a table of adoptions', () => {
  it.each([
    [
      'a day that is none',
      '2021-05-26',
      '2021-05',
      'adoptions.csv:2:24: The date "2021-05" is not a day such as 2021-05-26.',
    ],
    [
      'another method',
      'WITHOUT_VOTE',
      'ACCLAMATION',
      'adoptions.csv:2:35: The method "ACCLAMATION" is not one of CONSENSUS, WITHOUT_VOTE, NON_RECORDED_VOTE.',
    ],
    [
      'a key in capitals',
      'ga/75/282',
      'GA/75/282',
      'adoptions.csv:2:1: The key "GA/75/282" is not of the form ga/<session>/<number>, in lower case.',
    ],
  ])('is refused with %s', async (_, from, to, problem) => {
    const text = await readFile(join(SHIPPED, 'adoptions.csv'), 'utf8');
    const folder = await folderOf({ 'adoptions.csv': text.replace(from, to) }, SHIPPED);
    const { problems } = await gather((note) => adoptions.read({ folder, files: [] }, note, {}));

    expect(problems).toEqual([problem]);
  });
});
