import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { serveExplorer } from '../support/explorer.ts';
import { testGraph } from '../support/graph.ts';
import { browserFor, openPage, SOON } from '../support/page.ts';

const graph = testGraph();
const address = await serveExplorer(graph);
afterAll(() => graph.close());

/** The file that a button saves: its name and its bytes. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

if (chromium)
  describe('a file that a page saves', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await browserFor(address);
    });
    afterAll(() => browser?.close());

    it('as CSV can be read as it is, and has a text beside it of the same name that says where it comes from', async () => {
      const path = '/votes?kind=amendment&text=declaration';
      const { page } = await openPage(browser, address + path);
      const csv = await saved(page, 'CSV');
      const text = await saved(page, 'How to cite');

      const rows = parse(csv.bytes, { columns: true }) as object[];
      expect(rows.length).toBe(await page.locator('.votes > li').count());
      expect(text.name).toBe(csv.name.replace('.csv', '.txt'));
      expect(csv.name).toMatch(/-[0-9a-f]{8}\.csv$/);
      expect(text.bytes.toString()).toContain(`Address: ${address}${path}`);
      expect(text.bytes.toString()).toContain('Filters: kind = amendment; text = declaration');
      expect(text.bytes.toString()).toMatch(/Source: .+licence: CC0-1\.0/);
      await page.close();
    });

    it.each(['/groups/eu', '/coalitions?view=table', '/states/FRA', '/votes/ga/74/247', '/series/ga/74/7'])(
      'as CSV has the code of a state beside its name, on %s',
      async (path) => {
        const { page } = await openPage(browser, address + path);
        const table = page.locator('.table', { has: page.locator('th', { hasText: /^State$/ }) }).first();
        // It may be in a part of the page that is closed.
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          table.getByRole('button', { name: 'CSV', includeHidden: true }).dispatchEvent('click'),
        ]);
        const rows = parse(await readFile(await download.path()), { columns: true }) as Record<string, string>[];

        expect(rows.length).toBeGreaterThan(2);
        expect(rows.filter(({ State, Code }) => !State || !/^([A-Z]{3}|x-[a-z-]+)$/.test(Code ?? ''))).toEqual([]);
        await page.close();
      },
    );

    it('says which page of a list it is, and what narrows that list', async () => {
      const { page } = await openPage(browser, `${address}/states/FRA?last=75&kind=amendment`);
      await page.getByRole('link', { name: 'On →' }).click();
      await expect.poll(() => page.url(), SOON).toContain('page=2');
      const ballots = page.locator('#ballots');
      await expect.poll(() => ballots.locator('caption').textContent(), SOON).toMatch(/^Ballots, page 2 of \d+$/);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        ballots.getByRole('button', { name: 'How to cite' }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');

      expect(download.suggestedFilename()).toMatch(/^FRA-ballots-page-2-of-\d+-/);
      expect(text).toMatch(/^What: Ballots, page 2 of \d+ \(France\)\n.*\nFilters: kind = amendment\n/);
      await page.close();
    });

    it.each(['/coalitions?state=FRA', '/coalitions?view=matrix', '/votes/ga/74/247', '/groups/eu'])(
      'as SVG and PNG has it within, on %s',
      async (path) => {
        const { page, complaints } = await openPage(browser, address + path);
        const svg = await saved(page, 'SVG');
        const png = await saved(page, 'PNG');

        const text = svg.bytes.toString();
        expect(text).toMatch(/^<svg[^>]*><title>.+<\/title><desc>What: .+<metadata>.*<dc:source/s);
        expect(text).toMatch(/<text[^>]*>Caucus, data version [0-9a-f]{32}/);
        if (path.startsWith('/coalitions')) expect(text).toMatch(/\nPeriod: .+the last ten that have votes/);
        const legend = await page.locator('figure .legend li').allTextContents();
        expect(legend.filter((words) => !text.includes(`>${words.trim()}</text>`))).toEqual([]);
        expect(legend.length > 0).toBe(/votes|coalitions/.test(path));
        expect(svg.name).toMatch(/-[0-9a-f]{8}\.svg$/);
        const latin = png.bytes.toString('latin1');
        for (const keyword of ['Title', 'Source', 'Copyright', 'Description'])
          expect(latin).toContain(`iTXt${keyword}\0`);
        const picture = `data:image/png;base64,${png.bytes.toString('base64')}`;
        expect(
          await page.evaluate(
            `(async () => { const i = new Image(); i.src = ${JSON.stringify(picture)}; await i.decode(); return i.width; })()`,
          ),
        ).toBeGreaterThan(600);
        expect(complaints).toEqual([]);
        await page.close();
      },
    );
  });
