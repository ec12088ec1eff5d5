import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { serveExplorer } from '../support/explorer.ts';
import { testGraph } from '../support/graph.ts';
import { browserFor, openPage, SOON } from '../support/page.ts';

const graph = testGraph();
const address = await serveExplorer(graph);
afterAll(() => graph.close());

if (chromium)
  describe('through the years a reader sees', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await browserFor(address);
    });
    afterAll(() => browser?.close());

    it('who stood closest to a state and who farthest, on its page', async () => {
      const { page } = await openPage(browser, `${address}/states/FRA`);
      await page.getByRole('link', { name: 'Through the years' }).click();
      const picture = page.locator('figure', { hasText: 'Closest and farthest' });
      const rows = picture.locator('tbody tr');
      await rows.first().waitFor(SOON);

      expect(page.url()).toContain('view=years');
      expect(await rows.count()).toBeGreaterThan(40);
      expect(await picture.locator('.line-0 .dot').count()).toBe(await rows.count());
      expect(await rows.first().textContent()).toMatch(/^20\d\d.+\d\.\d\d\d+.+-?\d\.\d\d\d+$/);
      await page.close();
    });

    it('the last sessions of a state that has left, and of one that never voted that it did not', async () => {
      const { page } = await openPage(browser, `${address}/states/csk`);
      await page.getByText('voted last in session 47').waitFor(SOON);
      expect(await page.locator('.few').first().textContent()).toMatch(/Hungary|Bulgaria|Poland/);
      await page.goto(`${address}/states/VAT`);
      await page.getByText('The record has no vote that Holy See has cast.').waitFor(SOON);

      expect(await page.locator('main').textContent()).not.toMatch(/minCommonVotes|`|All 0 states/);
      await page.close();
    });

    it('how united the world and a group voted on a topic', async () => {
      const { page } = await openPage(browser, `${address}/topics/human-rights`);
      const dots = page.locator('.line-chart .dot title');
      const world = await dots.allTextContents();
      expect(world.length).toBeGreaterThan(2);
      await page.getByLabel('How united were').selectOption('eu');
      await expect.poll(() => dots.allTextContents(), SOON).not.toEqual(world);

      expect(page.url()).toContain('group=eu');
      await page.close();
    });

    it('who belonged to a group on a day', async () => {
      const { page } = await openPage(browser, `${address}/groups/eu`);
      const kicker = () => page.locator('.kicker').textContent();
      expect(await kicker()).toBe('27 members today');
      await page.getByLabel('Members on').fill('1985-06-01');
      await page.getByLabel('Members on').dispatchEvent('change');

      await expect.poll(kicker, SOON).toBe('10 members on 1 June 1985');
      expect(page.url()).toContain('day=1985-06-01');
      await page.getByLabel('From year').fill('20');
      await page.keyboard.press('Tab');
      await page.getByText('Not a year from 1946 to 2100, and left out: 20.').waitFor(SOON);
      expect(await kicker()).toBe('10 members on 1 June 1985');
      await page.close();
    });
  });
