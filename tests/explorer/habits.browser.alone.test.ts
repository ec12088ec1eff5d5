import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { serveExplorer } from '../support/explorer.ts';
import { testGraph } from '../support/graph.ts';
import { browserFor, openPage, SOON } from '../support/page.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';

const graph = testGraph();
const server = await serveExplorer(graph);
const way = await TcpProxy.to(Number(new URL(server).port));
const address = way.uri.replace('bolt:', 'http:');
afterAll(async () => {
  await way.close();
  await graph.close();
});

const count = (page: Page) => page.locator('.above [role=status]').first().textContent();
const write = (text: string) => graph.write((run) => run({ name: 'habits', text }, {}));

if (chromium)
  describe('whoever reads in the explorer', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await browserFor(server);
    });
    afterAll(() => browser?.close());

    it('reloads a page, and goes back and on, and finds what was there', async () => {
      const { page } = await openPage(browser, `${address}/votes?text=death+penalty`);
      const before = await count(page);
      await page.reload();
      await expect.poll(() => count(page), SOON).toBe(before);
      await page.locator('.votes a').first().click();
      await expect.poll(() => page.url(), SOON).toContain('/votes/ga/');
      await page.goBack();
      await expect.poll(() => count(page), SOON).toBe(before);
      expect(await page.getByLabel('Words in the title').inputValue()).toBe('death penalty');
      await page.goForward();

      await expect.poll(() => page.url(), SOON).toContain('/votes/ga/');
      await page.close();
    });

    it('has two tabs, each of which keeps what was asked for there', async () => {
      const { page: one } = await openPage(browser, `${address}/coalitions?state=FRA`);
      const { page: other } = await openPage(browser, `${address}/coalitions?state=BRA&view=table`);
      await other.getByRole('link', { name: 'Plane', exact: true }).click();
      await other.locator('[data-state=USA]').click();
      await expect.poll(() => other.url(), SOON).toContain('state=USA');

      expect(one.url()).toContain('state=FRA');
      await one.reload();
      await expect.poll(() => one.locator('.selected-state a').textContent(), SOON).toBe('France');
      await one.close();
      await other.close();
    });

    it('sees the one state that is chosen so far by its name, and is told of one that nobody knows', async () => {
      const { page } = await openPage(browser, `${address}/compare?states=BRA`);
      await page.getByRole('button', { name: 'Take Brazil away' }).waitFor(SOON);
      await page.goto(`${address}/compare?states=IND,BRA`);
      await page.getByRole('button', { name: 'Take India away' }).dblclick();
      await expect.poll(() => page.url(), SOON).toContain('states=BRA');
      await page.getByRole('button', { name: 'Add a state' }).click();
      await page.getByLabel('Name or code of a state').fill('Atlantis');
      await page.keyboard.press('Enter');

      await page.getByText('No state is called “Atlantis”.').waitFor(SOON);
      await page.getByLabel('Name or code of a state').fill('UK');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url(), SOON).toContain('states=BRA,GBR');
      await page.goto(`${address}/states?text=turkiye`);
      await expect.poll(() => page.locator('.state-list a').allTextContents(), SOON).toEqual(['Türkiye']);
      await page.getByLabel('Name or code').fill('zzz');
      await page.getByText('No state has a name or code like “zzz”.').waitFor(SOON);
      await page.close();
    });

    it('is told when the server is away, and has the answer when it is back, without doing anything', async () => {
      const { page } = await openPage(browser, `${address}/votes`);
      const before = await count(page);
      await way.become('refused');
      onTestFinished(() => way.become('open'));
      await page.getByLabel('Words in the title').fill('death penalty');
      const said = () => page.locator('main').textContent();
      await expect.poll(said, SOON).toContain('The server does not answer. It may be starting again.');
      await way.become('open');

      await expect.poll(said, SOON).not.toContain('does not answer');
      await expect.poll(() => count(page), SOON).not.toBe(before);
      await page.close();
    });

    it('is told of newer data that come while a page is open', async () => {
      const { page } = await openPage(browser, `${address}/states`);
      const notice = page.getByText('Newer data have come in.');
      expect(await notice.count()).toBe(0);
      onTestFinished(() =>
        write('MATCH (run:ImportRun {id: "urn:caucus:import-run:habits/1"}) DELETE run').then(() => {}),
      );
      await write(
        'CREATE (:ImportRun {id: "urn:caucus:import-run:habits/1", source: "habits", started: "2999-01-01T00:00:00.000Z", finished: "2999-01-01T00:00:00.000Z"})',
      );
      // Whoever comes back to a page makes it look.
      await expect
        .poll(
          async () => {
            await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
            return notice.count();
          },
          { ...SOON, interval: 500 },
        )
        .toBe(1);
      await page.close();
    });
  });
