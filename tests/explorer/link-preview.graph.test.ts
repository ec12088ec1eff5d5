import { afterAll, describe, expect, it, vi } from 'vitest';
import { serveExplorer } from '../support/explorer.ts';
import { testGraph } from '../support/graph.ts';
import { send } from '../support/listen.ts';

const graph = testGraph();
const address = await serveExplorer(graph);
afterAll(() => graph.close());

/** The status of a page and its title, as a reader reads it. */
async function pageAt(path: string): Promise<string> {
  const { status, bytes } = await send(address + path, { headers: { accept: 'text/html' } });
  const [, title = '', rest = ''] = /<title>(.*?)<\/title>(.*)/s.exec(bytes.toString()) ?? [];
  return `${status} ${title} ${rest}`;
}

describe('a link to a page of the explorer', () => {
  it.each([
    ['/states/BRA', /^200 Brazil · Caucus .*How Brazil votes/s],
    ['/states/fr', /^200 France · /],
    ['/states/france', /^200 France · /],
    ['/states/csk', /^200 Czechoslovakia · /],
    ['/states/SUN', /^200 Russian Federation · /],
    ['/states/x-zanzibar', /^200 Zanzibar · /],
    ['/states/Korea', /^404 Not found · /],
    ['/states/XXX', /^404 Not found · /],
    ['/states/FRA/x', /^404 Not found · /],
    [
      '/votes/ga/74/247',
      /^200 Countering the use [^<]*criminal purposes.*79 for, 60 against, 33 abstained, on 2019-12-27/s,
    ],
    ['/votes/A/RES/74/247', /^200 Countering the use /],
    ['/votes/ga/74/9999', /^404 Not found · /],
    ['/resolutions/A/RES/74/247', /^200 [^N]/],
    ['/series/ga/74/7', /^200 [^<]*embargo/],
    ['/claims/un-cybercrime/A01', /^200 [^<]{10,} · Caucus .*Who says so/s],
    ['/claims/un-cybercrime/zz9', /^404 Not found · /],
    ['/dossiers/un-cybercrime', /^200 [^<]+ in five articles · Caucus /],
    ['/dossiers/UN-Cybercrime', /^200 [^<]+ in five articles · Caucus /],
    ['/dossiers/unvotes', /^404 Not found · /],
  ])('%s says whether anything is there, and what', async (path, page) => {
    // While the server starts, and on a busy machine, a page does not wait for the name.
    await vi.waitFor(async () => expect(await pageAt(path)).toMatch(page), { timeout: 150_000, interval: 500 });
  });

  it('has a picture', async () => {
    const { status, headers, bytes } = await send(`${address}/preview.png`);

    expect([status, headers['content-type'], bytes.toString('latin1', 1, 4)]).toEqual([200, 'image/png', 'PNG']);
  });
});
