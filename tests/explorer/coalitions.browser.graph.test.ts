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
  describe('the page of coalitions', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await browserFor(address);
    });
    afterAll(() => browser?.close());

    it('has one selection in all its views, and the address holds it', async () => {
      const { page } = await openPage(browser, `${address}/coalitions?state=france`);
      await page.locator('.point.selected[data-state=FRA]').click();
      await expect.poll(() => page.url(), SOON).not.toContain('state=');
      await page.locator('[data-state=FRA]').click();
      await expect.poll(() => page.url(), SOON).toContain('state=FRA');
      const selected = () => page.locator('.selected-state a').textContent();
      for (const view of ['Ideal points', 'Network', 'Matrix', 'Table']) {
        await page.getByRole('link', { name: view, exact: true }).click();
        await expect.poll(selected, SOON).toBe('France');
        if (view === 'Ideal points' || view === 'Network')
          await expect.poll(() => page.locator('.point.selected').getAttribute('data-state'), SOON).toBe('FRA');
      }
      await expect.poll(() => page.locator('tr.selected').textContent(), SOON).toMatch(/^ ?France/);
      await page.getByRole('button', { name: 'Clear' }).click();

      await expect.poll(() => page.url(), SOON).not.toContain('state=');
      await page.close();
    });

    it('places states on a line where the United States is on the right', async () => {
      const { page } = await openPage(browser, `${address}/coalitions?view=ideal`);
      const left = async (state: string) => (await page.locator(`[data-state=${state}]`).boundingBox())?.x ?? 0;
      const [usa, france, syria] = [await left('USA'), await left('FRA'), await left('SYR')];

      expect(usa).toBeGreaterThan(france);
      expect(france).toBeGreaterThan(syria);
      await page.getByText('The same as a table').click();
      expect(await page.locator('tbody tr').count()).toBe(await page.locator('.point').count());
      await page.close();
    });

    it('is enlarged by keys, buttons and wheel, is moved, and shows all again; a link shows the same', async () => {
      const { page } = await openPage(browser, `${address}/coalitions`);
      const points = () => page.locator('.point').count();
      const all = await points();
      await page.locator('.plane').focus();
      for (let press = 0; press < 4; press++) await page.keyboard.press('+');
      await expect.poll(() => page.url(), SOON).toContain('camera=5.0');
      await expect.poll(points, SOON).toBeLessThan(all);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => page.url(), SOON).toMatch(/camera=5.0\d,41\d/);
      const some = await points();
      const other = await openPage(browser, page.url());
      expect(await other.page.locator('.point').count()).toBe(some);
      await other.page.close();
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(points, SOON).toBe(all);
      await expect.poll(() => page.url(), SOON).not.toContain('camera');

      const box = await page.locator('.plane').boundingBox();
      await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 100);
      await page.mouse.wheel(0, -300);
      await expect.poll(() => page.evaluate('scrollY'), SOON).not.toBe(undefined);
      expect(page.url()).not.toContain('camera');
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -300);
      await page.keyboard.up('Control');
      await expect.poll(() => page.url(), SOON).toContain('camera=');
      await page.close();
    });
  });
