import { type Browser, chromium as engine, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chromium, FLAGS } from '../support/chromium.ts';
import { testGraph } from '../support/graph.ts';
import { listen, send } from '../support/listen.ts';
import { SOON } from '../support/page.ts';
import { relayPages } from '../support/relay-pages.ts';

const graph = testGraph();
const pages = await relayPages();
const api = `${await listen({ documents: pages.documents, trustedOnly: true }, graph)}/graphql`;
afterAll(async () => {
  await pages.close();
  await graph.close();
});

/** Opens a page, and counts the requests to the server and the bytes of their responses, headers among them, as the browser got them. */
async function open(browser: Browser, asked: string) {
  const page = await browser.newPage();
  page.setDefaultTimeout(SOON.timeout);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const ours = new Set<string>();
  const wire = { requests: 0, bytes: 0, encodings: new Set<string>() };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith(api)) return;
    ours.add(requestId);
    wire.requests += 1;
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (ours.has(requestId)) wire.encodings.add(response.headers['content-encoding'] ?? 'identity');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) wire.bytes += encodedDataLength;
  });
  await page.goto(`${pages.address}?${asked}&api=${encodeURIComponent(api)}`);
  await page.locator('h1').waitFor();
  return { page, wire, complaints };
}

const itemsOf = (page: Page, list: string) => page.locator(`#${list} li`).allTextContents();

if (chromium)
  describe('a page with Relay, built by Vite and served from another port', () => {
    let browser: Browser;
    beforeAll(async () => {
      // The votes are read, and the coalitions found, when somebody asks for them first.
      const id = [...pages.documents].find(([, text]) => text.includes('query votePageQuery'))?.[0];
      const url = `${api}?documentId=${id}&variables=${encodeURIComponent('{"symbol":"A/RES/74/247"}')}`;
      await vi.waitUntil(async () => !(await send(url)).bytes.includes('"errors"'), {
        timeout: 300_000,
        interval: 500,
      });
      browser = await engine.launch({ executablePath: chromium, args: FLAGS });
    });
    afterAll(() => browser?.close());

    it('of a state: facets, agreement by session, the newest votes, a filter, on and back, in two requests and 8 kB at most', async () => {
      const { page, wire, complaints } = await open(browser, 'state=FRA');
      await expect.poll(() => wire.bytes).toBeGreaterThan(0);

      expect(await page.locator('h1').textContent()).toBe('France');
      expect(await page.locator('.topic').count()).toBeGreaterThan(4);
      expect(await itemsOf(page, 'agreement')).toHaveLength(10);
      const newest = await itemsOf(page, 'votes');
      expect(newest).toHaveLength(10);
      console.log(
        `The page of a state: ${wire.requests} request(s), ${wire.bytes} bytes on the wire (${[...wire.encodings]}).`,
      );
      expect(wire.requests).toBeLessThanOrEqual(2);
      expect(wire.bytes).toBeLessThan(8000);

      await page.locator('#on').click();
      await expect.poll(() => itemsOf(page, 'votes')).not.toEqual(newest);
      const second = await itemsOf(page, 'votes');
      expect(second.filter((vote) => newest.includes(vote))).toEqual([]);
      await page.locator('#back').click();
      await expect.poll(() => itemsOf(page, 'votes')).toEqual(newest);
      expect(wire.requests).toBeLessThanOrEqual(4);

      const topic = page.locator('.topic').first();
      const [, count] = /: (\d+)$/.exec((await topic.textContent()) ?? '') ?? [];
      await topic.click();
      await expect.poll(() => page.locator('#found').textContent()).toBe(count);
      expect(await itemsOf(page, 'votes')).toHaveLength(10);
      expect(complaints).toEqual([]);
    });

    it('of a vote: parts by region, group and bloc, and a click on one of them, in one request and 6 kB at most', async () => {
      const { page, wire, complaints } = await open(browser, 'vote=A/RES/74/247');
      await expect.poll(() => wire.bytes).toBeGreaterThan(0);

      expect(await page.locator('#result').textContent()).toBe('2019-12-27 ADOPTED 79–60–33');
      expect((await itemsOf(page, 'regions')).find((part) => part.startsWith('Africa'))).toMatch(
        /^Africa: 31–\d+–\d+$/,
      );
      expect((await itemsOf(page, 'groups')).length).toBeGreaterThan(4);
      expect((await itemsOf(page, 'blocs')).length).toBeGreaterThan(1);
      await page.locator('#regions button').first().click();
      await expect.poll(() => page.locator('.more').textContent()).toMatch(/^\d+ members, \d+ without a vote, Rice /);
      console.log(
        `The page of a vote: ${wire.requests} request(s), ${wire.bytes} bytes on the wire (${[...wire.encodings]}).`,
      );
      expect(wire.requests).toBe(1);
      expect(wire.bytes).toBeLessThan(6000);
      expect(complaints).toEqual([]);
    });
  });
