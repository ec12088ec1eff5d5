import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { curatorOf } from '../../../src/curation/curator.ts';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { NetworkServer } from '../../../src/http/server.ts';
import { command } from '../../support/command.ts';
import { ACCEPT, NOTE, RANK, REJECT, TOKEN, UNDO } from '../../support/curator-documents.ts';
import { folderOf } from '../../support/folder.ts';
import { keptRollCalls, testGraph } from '../../support/graph.ts';
import { HARBOUR } from '../../support/harbour.ts';
import { jsonOf, post, send } from '../../support/listen.ts';
import { sandbox } from '../../support/sandbox.ts';
import { PAGE, type Page, walk } from '../../support/walk.ts';

const graph = testGraph();
afterAll(() => graph.close());

/** A server over a graph of its own, with the dossier of the harbour in it, and who asks it as a curator. */
async function withServer(work: (harbour: Harbour) => Promise<void>): Promise<void> {
  const folder = join(await folderOf(HARBOUR), 'harbour');
  await sandbox(graph, async (graph) => {
    const open = async () => ({ ...graph, define: async () => {}, close: async () => {} });
    const run = (...words: string[]) => command(open, words);
    expect((await run('dossier', 'import', folder)).status).toBe(0);
    const app = createApp(graph, {
      production: false,
      rollCalls: keptRollCalls(),
      curation: { token: TOKEN, curator: curatorOf(graph, [folder]) },
    });
    const server = new NetworkServer(app.handle).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    const ask = async (query: string, variables: object = {}, authorization: string | null = `Bearer ${TOKEN}`) =>
      jsonOf(await post(url, { query, variables }, authorization === null ? {} : { authorization }));
    try {
      await work({ folder, graph, url, ask, run });
    } finally {
      server.close();
      server.closeAllConnections();
      await app.close();
    }
  });
}

type Harbour = {
  readonly folder: string;
  readonly graph: Graph;
  readonly url: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at as they come.
  ask(query: string, variables?: object, authorization?: string | null): Promise<any>;
  run(...words: string[]): ReturnType<typeof command>;
};

const curator = 'anna';
const dossier = 'harbour';

const filesIn = async (folder: string) =>
  Promise.all(
    ['entities.yaml', 'contradictions.yaml', 'claims/claims.yaml', 'candidates/harbour-1.yaml'].map((file) =>
      readFile(join(folder, file), 'utf8'),
    ),
  );
/** What an import of the files as they are would change. */
const stale = async ({ run, folder }: Harbour): Promise<string> =>
  (await run('dossier', 'import', folder, '--dry-run')).stdout.split('\n')[0] ?? '';

describe('the mutations of curators', () => {
  it('accept, rank, reject and undo, in files and graph alike', async () => {
    await withServer(async (harbour) => {
      const { ask, folder } = harbour;
      const before = await filesIn(folder);

      const accepted = await ask(ACCEPT, { input: { dossier, candidate: 'R001', curator } });
      expect(accepted.errors).toBeUndefined();
      expect(accepted.data.acceptClaim).toMatchObject({
        curation: { id: 'harbour/1', what: 'ACCEPTED', candidate: 'R001', curator, stands: true },
        claim: { id: 'urn:caucus:claim:harbour/b01', text: 'The Open Packet Forum is against the treaty.' },
      });
      expect(await stale(harbour)).toContain('nothing to do');

      const conflict = await ask(ACCEPT, { input: { dossier, candidate: 'R003', curator } });
      expect(conflict.data.acceptClaim.claim).toMatchObject({ id: 'urn:caucus:claim:harbour/b02', contested: true });
      const claims = ['urn:caucus:claim:harbour/a01', 'urn:caucus:claim:harbour/b02'];
      const said = { claims, kind: 'CONFLICT', aspect: 'METHOD', reading: 'One of them slept.', curator };
      expect((await ask(NOTE, { input: said })).data.noteContradiction.contradiction).toEqual({
        id: 'urn:caucus:contradiction:harbour/i01',
        status: 'CONFIRMED',
        reading: 'One of them slept.',
      });

      const input = { claim: 'urn:caucus:claim:harbour/b01', rank: 'PREFERRED', reason: 'It says so itself.', curator };
      expect((await ask(RANK, { input })).data.rankClaim.claim).toMatchObject({
        rank: 'PREFERRED',
        rankReason: 'It says so itself.',
      });
      const rejected = await ask(REJECT, { input: { dossier, candidate: 'R005', reason: 'Nobody.', curator } });
      expect(rejected.data.rejectClaim).toMatchObject({
        curation: { what: 'REJECTED', reason: 'Nobody.' },
        claim: null,
      });
      expect(await stale(harbour)).toContain('nothing to do');

      for (const number of [5, 4, 3, 2, 1]) {
        const undone = await ask(UNDO, { input: { curation: `harbour/${number}`, curator: 'bert' } });
        expect(undone.data.undoCuration.curation).toMatchObject({
          what: 'UNDONE',
          undoes: `harbour/${number}`,
          curator: 'bert',
        });
      }
      // Of what has gone no id is told either.
      const again = `mutation { undoCuration(input: { curation: "harbour/10", curator: "anna" }) { claim { id } } }`;
      expect((await ask(again)).data.undoCuration.claim).toEqual({ id: 'urn:caucus:claim:harbour/b01' });
      expect((await ask(again.replace('/10', '/11'))).data.undoCuration.claim).toBeNull();
      expect(await filesIn(folder)).toEqual(before);
      expect(await stale(harbour)).toContain('nothing to do');
      expect((await ask('{ claim(id: "urn:caucus:claim:harbour/b01") { id } }')).errors[0].extensions.code).toBe(
        'NOT_FOUND',
      );
      const log = await ask('{ curations(dossier: "harbour", first: 8) { totalCount nodes { id stands } } }');
      expect(log.data.curations.totalCount).toBe(12);
      expect(log.data.curations.nodes.at(-1)).toEqual({ id: 'harbour/5', stands: false });
      for (const list of ['candidates', 'curations']) {
        const read = async (window: string): Promise<Page> =>
          (await ask(`{ ${list}(dossier: "harbour", ${window}) { ${PAGE} } }`)).data[list];
        await walk(await read('first: 12'), read);
      }
    });
  }, 720_000);

  it('are for whoever sends the token, by POST, and their answers are kept for nobody', async () => {
    await withServer(async ({ ask, url, folder }) => {
      const waiting =
        '{ candidates(dossier: "harbour", first: 2) { totalCount pageInfo { endCursor } nodes { key status } } }';
      const codes = async (...asked: Parameters<Harbour['ask']>) => (await ask(...asked)).errors?.[0].extensions.code;
      const input = { dossier, candidate: 'R001', curator };

      expect((await ask(waiting)).data.candidates).toMatchObject({
        totalCount: 5,
        nodes: [{ key: 'R001' }, { key: 'R002' }],
      });
      for (const query of [waiting, '{ curations(dossier: "harbour") { totalCount } }', ACCEPT]) {
        expect(await codes(query, { input }, null)).toBe('UNAUTHENTICATED');
        expect(await codes(query, { input }, 'Basic abc')).toBe('UNAUTHENTICATED');
        expect(await codes(query, { input }, 'Bearer another-token-of-nobody')).toBe('FORBIDDEN');
      }
      const address = `${url}?query=${encodeURIComponent(`mutation { acceptClaim(input: {dossier: "harbour", candidate: "R001", curator: "x"}) { claim { id } } }`)}`;
      expect((await send(address, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(405);

      expect(await codes(ACCEPT, { input })).toBeUndefined();
      expect((await ask(ACCEPT, { input })).errors[0].message).toMatch(/^R001 is accepted as B01 already, by anna/);
      expect((await ask(waiting)).data.candidates.nodes.map(({ key }: { key: string }) => key)).toEqual([
        'R002',
        'R003',
      ]);
      const cursor = (await ask(waiting)).data.candidates.pageInfo.endCursor;
      const next = `{ candidates(dossier: "harbour", after: "${cursor}", status: [OPEN, ACCEPTED]) { nodes { key yaml places { paragraph } } } }`;
      expect((await ask(next)).data.candidates.nodes).toMatchObject([
        { key: 'R004' },
        { key: 'R005', places: [{ paragraph: 3 }] },
      ]);
      expect(await readFile(join(folder, 'curation.yaml'), 'utf8')).toContain('by: anna');
    });
  }, 720_000);

  it('put the files back where the import refuses them, and say why', async () => {
    await withServer(async (harbour) => {
      const { ask, folder } = harbour;
      // Another dossier is the home of the treaty, and calls it otherwise: only the graph knows that.
      const roster = join(folder, 'entities.yaml');
      await writeFile(
        roster,
        `${await readFile(roster, 'utf8')}  - id: treaty:un-cybercrime\n    name: Another name\n    kind: TREATY\n`,
      );
      const before = await filesIn(folder);

      const { data, errors } = await ask(ACCEPT, { input: { dossier, candidate: 'R002', curator } });

      expect(data.acceptClaim).toBeNull();
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0].message).toContain('treaty:un-cybercrime has the name');
      expect(await filesIn(folder)).toEqual(before);
      expect((await ask('{ curations(dossier: "harbour") { totalCount } }')).data.curations.totalCount).toBe(0);
    });
  }, 720_000);

  it('are done one after the other, also where two curators ask at once', async () => {
    await withServer(async (harbour) => {
      const { ask } = harbour;
      const input = { dossier, candidate: 'R001', curator };

      const answers = await Promise.all([
        ask(ACCEPT, { input }),
        ask(ACCEPT, { input: { ...input, curator: 'bert' } }),
        ask(REJECT, { input: { dossier, candidate: 'R005', reason: 'Nobody.', curator } }),
      ]);

      expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(2);
      expect(answers.flatMap(({ errors = [] }) => errors)[0].message).toMatch(
        /^R001 is accepted as B01 already, by (anna|bert)/,
      );
      expect(await stale(harbour)).toContain('nothing to do');
    });
  }, 720_000);
});
