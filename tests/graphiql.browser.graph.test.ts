import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium as engine, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabs } from '../src/api/operations.ts';
import { type App, createApp } from '../src/app.ts';
import { NetworkServer } from '../src/http/server.ts';
import { chromium, FLAGS } from './support/chromium.ts';
import { testGraph } from './support/graph.ts';
import { SOON } from './support/page.ts';

const graph = testGraph();
const NAMES = tabs.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);

console.log(
  chromium
    ? `Pages are tested in ${chromium}.`
    : 'No Chromium is here (set CHROMIUM_PATH): the page of GraphiQL is only tested by its bytes.',
);

let app: App;
let server: Server;
let address = '';

beforeAll(async () => {
  app = createApp(graph, { production: false });
  await app.start();
  server = new NetworkServer(app.handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await app.close();
  await graph.close();
});

describe('the page of GraphiQL over HTTP', () => {
  it.each(['br', 'gzip', 'identity'])('is whole, and compressed by %s for those who take it', async (encoding) => {
    const response = await fetch(address, { headers: { accept: 'text/html', 'accept-encoding': encoding } });

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(await response.text()).toMatch(/^<!doctype html>[\s\S]*<\/html>$/);
  });
});

if (chromium)
  describe('GraphiQL in a browser', () => {
    let browser: Browser;
    let page: Page;
    const foreign: string[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      browser = await engine.launch({ executablePath: chromium, args: FLAGS });
      page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      page.setDefaultTimeout(SOON.timeout);
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== new URL(address).origin)
          foreign.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(address);
      await page.locator('.graphiql-tabs').waitFor();
    });
    afterAll(() => browser?.close());

    it('opens the example questions in tabs by their names, the documentation beside them', async () => {
      await expect.poll(() => page.locator('.graphiql-tab-button').allTextContents()).toEqual(NAMES);
      expect(await page.locator('.graphiql-doc-explorer').isVisible()).toBe(true);
      await expect.poll(() => page.locator('.graphiql-doc-explorer-title').textContent()).toBe('Query');
    });

    it('shows all tabs, and comments whole', async () => {
      const width = (await page.locator('.graphiql-tab-add').boundingBox())?.x ?? 0;
      for (const tab of await page.locator('.graphiql-tab').all()) {
        const box = await tab.boundingBox();
        expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      }
      const overflow = await page.evaluate(
        `(() => {
          const edge = (element) => element.getBoundingClientRect().right;
          const editor = document.querySelector('.graphiql-query-editor');
          return Math.max(...[...editor.querySelectorAll('.view-line > span')].map(edge)) - edge(editor);
        })()`,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });

    it('finds fields by their descriptions', async () => {
      const search = page.locator('[data-cy=doc-explorer-input]');
      await search.fill('misspelt one');

      await expect
        .poll(() => page.locator('[data-cy=doc-explorer-list]').textContent(), SOON)
        .toMatch(/ActorSet|names|search/);
      await search.fill('');
      await page.keyboard.press('Escape');
    });

    it('answers the first of them at the press of the button', async () => {
      await page.locator('.graphiql-execute-button').click();

      await expect.poll(() => page.locator('.result-window').textContent(), SOON).toMatch(/France/);
      if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
    });

    it('answers the next one with the variables of its own tab', async () => {
      await page.locator('.graphiql-tab-button').nth(1).click();
      // Only then has GraphiQL read which operation the editor holds.
      await expect.poll(() => page.url()).toContain('Vote');
      await expect.poll(() => page.locator('.graphiql-editor-tool').textContent()).toContain('A/RES/74/247');
      await page.locator('.graphiql-execute-button').click();

      await expect.poll(() => page.locator('.result-window').textContent(), SOON).toMatch(/Countering\sthe\suse/);
    });

    it('comes again as it was left: the same tabs, the second in use, the documentation closed', async () => {
      await page.locator('.graphiql-sidebar button').first().click();
      await expect.poll(() => page.locator('.graphiql-doc-explorer').count()).toBe(0);
      // GraphiQL keeps what it has half a second later.
      await expect.poll(() => page.evaluate("localStorage['graphiql:variables']")).toContain('A/RES/74/247');
      await page.reload();
      await page.locator('.graphiql-tabs').waitFor();

      await expect.poll(() => page.locator('.graphiql-tab-button').allTextContents()).toEqual(NAMES);
      expect(await page.locator('.graphiql-tab-active .graphiql-tab-button').textContent()).toBe(NAMES[1]);
      expect(await page.locator('.graphiql-doc-explorer').count()).toBe(0);
    });

    it('completes what is being typed', async () => {
      await page.locator('.graphiql-tab-add').click();
      await page.locator('.graphiql-query-editor .view-lines').click();
      await page.keyboard.type('{ vot');
      await page.keyboard.press('Control+Space');

      await expect.poll(() => page.locator('.suggest-widget').textContent(), SOON).toMatch(/votes/);
    });

    it('asks nobody else for anything, and has nothing to complain of', () => {
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
