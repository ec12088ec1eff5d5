import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { serveExplorer } from '../support/explorer.ts';
import { testGraph } from '../support/graph.ts';
import { browserFor } from '../support/page.ts';

const graph = testGraph();
const address = await serveExplorer(graph);
afterAll(() => graph.close());

/** How long is waited for what follows a click: the machine has other work too. */
const SOON = { timeout: 90_000 };
const main = (page: Page) => page.locator('main');
const section = (page: Page, title: string | RegExp): Locator =>
  main(page)
    .locator('section', { has: page.getByRole('heading', { name: title }) })
    .last();
const says = (where: Locator, words: RegExp) => expect.poll(() => where.textContent(), SOON).toMatch(words);

/** Goes from the header to one of its pages. */
const goTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();

/** Types words into a search box and takes the first thing that is found of a kind. */
async function choose(page: Page, box: string, words: string, found: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: box }).last().fill(words);
  await page.getByRole('option', { name: found }).first().click();
}

/** Adds a state to those that are compared, until the address names it. */
async function addState(page: Page, name: string, code: string): Promise<void> {
  const add = page.getByRole('button', { name: 'Add a state' });
  if ((await add.count()) > 0) await add.click();
  await page.getByRole('combobox', { name: 'Name or code of a state' }).fill(name);
  await expect.poll(() => new URL(page.url()).searchParams.get('states'), SOON).toContain(code);
}

if (chromium)
  describe('by clicking from the first page a reader learns', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await browserFor(address);
    });
    afterAll(() => browser?.close());

    const from = async (): Promise<Page> => {
      await page?.close();
      page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      page.setDefaultTimeout(SOON.timeout);
      await page.goto(address);
      return page;
    };

    it('who stood with the United States least often in the last ten sessions', async () => {
      const page = await from();
      await goTo(page, 'States');
      await main(page).getByRole('link', { name: 'United States of America' }).click();

      await says(main(page), /Sessions \d+–\d+/);
      await says(section(page, 'Farthest'), /Farthest\S.*?-?0\.\d\d/s);
    });

    it('at which votes the EU split since 2010', async () => {
      const page = await from();
      await goTo(page, 'Groups');
      await main(page).getByRole('link', { name: 'European Union' }).first().click();
      await main(page).getByLabel('From year').fill('2010');
      await page.keyboard.press('Tab');

      await expect.poll(() => page.url(), SOON).toMatch(/from=2010/);
      await says(section(page, /most divided/), /\d+ \w+ 20[12]\d, \d+–\d+–\d+/);
      await expect.poll(() => section(page, /most divided/).textContent(), SOON).not.toMatch(/ (19\d\d|200\d), \d+–/);
    });

    it("how Brazil's agreement with India changed through the years", async () => {
      const page = await from();
      await goTo(page, 'Compare');
      await addState(page, 'Brazil', 'BRA');
      await addState(page, 'India', 'IND');

      expect(new URL(page.url()).searchParams.get('states')).toBe('BRA,IND');
      await says(main(page), /through the years|over the years|session by session/i);
      await expect.poll(() => main(page).locator('svg').count(), SOON).toBeGreaterThan(0);
    });

    it('which states changed sides on the yearly vote on the embargo against Cuba', async () => {
      const page = await from();
      await goTo(page, 'Series');
      await main(page).getByLabel('Words in the title').fill('embargo cuba');
      await main(page)
        .getByRole('link', { name: /embargo imposed by the United States/ })
        .first()
        .click();

      await says(main(page), /changed/i);
      await says(main(page), /Brazil/);
    });

    it('who wanted the non-suppression clause deleted, and where that is written', async () => {
      const page = await from();
      await goTo(page, 'Dossiers');
      await main(page)
        .getByRole('link', { name: /cybercrime convention in five articles/ })
        .click();
      await section(page, 'The treaties').getByRole('link', { name: 'Non-suppression clause' }).click();

      await says(main(page), /Iran sought the deletion .*\(Government Technology, paragraph 18\)/);
    });

    it('which sources disagree on how the draft was adopted', async () => {
      const page = await from();
      await main(page).getByRole('link', { name: 'All contradictions of the dossier' }).click();
      const method = section(page, 'Where sources differ').locator('details', {
        hasText: 'method · cannot both be true',
      });
      await method.locator('summary').click();

      await says(method, /Caliber\.Az|Nextgov|Government Technology/);
      await says(method, /consensus/i);
      await says(method, /vote/);
    });

    it('the path from Microsoft to Iran', async () => {
      const page = await from();
      await choose(page, 'Search', 'Microsoft', /^Company/);
      await main(page)
        .getByRole('link', { name: /hang together with something else/ })
        .click();
      await choose(page, 'To', 'Iran', /^State/);

      await says(main(page), /Microsoft → .*Iran \(Islamic Republic of\)/);
      await says(main(page), /paragraph \d+/);
    });

    it('what the agency AFP was told', async () => {
      const page = await from();
      await choose(page, 'Search', 'AFP', /^Publisher/);
      const came = section(page, 'What came through it');
      await says(came, /Deborah Brown says/);
      const text = await came.getByRole('link').first().textContent();
      await came.getByRole('link').first().click();

      await expect.poll(() => page.locator('h1').textContent(), SOON).toBe(text);
      await says(main(page), /Agence France-Presse/);
    });
  });
