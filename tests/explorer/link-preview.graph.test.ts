import { afterAll, describe, expect, it, vi } from 'vitest';
import { serveExplorer } from '../support/explorer.ts';
import { testGraph } from '../support/graph.ts';
import { send } from '../support/listen.ts';

const graph = testGraph();
const address = await serveExplorer(graph);
afterAll(() => graph.close());

const pageAt = async (path: string) =>
  (await send(address + path, { headers: { accept: 'text/html' } })).bytes.toString();

describe('a link to a page of the explorer', () => {
  it.each([
    ['/states/BRA', /<title>Brazil · Caucus<.*How Brazil votes/s],
    ['/votes/ga/74/247', /<title>[^<]*criminal purposes[^<]*<.*79 for, 60 against, 33 abstained, on 2019-12-27/s],
    ['/claims/un-cybercrime/A01', /<title>[^<]{10,} · Caucus<.*Who says so/s],
    ['/dossiers/un-cybercrime', /<title>[^<]+ in five articles · Caucus</],
    ['/states/XXX', /<title>Caucus</],
  ])('%s says what is there', async (path, title) => {
    // While the server starts, and on a busy machine, a page does not wait for the name.
    await vi.waitFor(async () => expect(await pageAt(path)).toMatch(title), { timeout: 150_000, interval: 500 });
  });

  it('has a picture', async () => {
    const { status, headers, bytes } = await send(`${address}/preview.png`);

    expect([status, headers['content-type'], bytes.toString('latin1', 1, 4)]).toEqual([200, 'image/png', 'PNG']);
  });
});
