import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { serveExplorer } from '../support/explorer.ts';
import { testGraph } from '../support/graph.ts';
import {
  blankPage,
  browserFor,
  moved,
  type Opened,
  offences,
  openPage,
  SOON,
  show,
  smallLetters,
} from '../support/page.ts';

const graph = testGraph();
const address = await serveExplorer(graph);
afterAll(() => graph.close());

if (chromium)
  describe('the explorer in a browser', () => {
    let browser: Browser;
    let pages: readonly Opened[] = [];
    beforeAll(async () => {
      browser = await browserFor(address);
      pages = [await blankPage(browser, 1400, 'light'), await blankPage(browser, 390, 'dark')];
      // Each address is asked for as by somebody who has seen none.
      for (const { page } of pages)
        await (await page.context().newCDPSession(page)).send('Network.setCacheDisabled', { cacheDisabled: true });
    });
    afterAll(() => browser?.close());

    it.each([
      '/',
      '/coalitions',
      '/coalitions?view=table',
      '/coalitions?view=ideal&state=FRA&camera=3,500,250',
      '/votes',
      '/votes/ga/74/247',
      '/states',
      '/states/FRA',
      '/states/FRA?view=years',
      '/compare?states=BRA,IND',
      '/series/ga/74/7',
      '/topics/human-rights?group=eu',
      '/groups/eu?day=1985-06-01',
      '/dossiers',
      '/dossiers/un-cybercrime',
      '/dossiers/ukraine-es-11',
      '/claims/un-cybercrime/d40',
      '/companies/microsoft',
      '/coalitions?view=matrix&state=FRA',
      '/series',
      '/groups',
      '/people',
      '/claims?dossier=un-cybercrime&contested=yes',
      '/articles?order=newest',
      '/how',
      '/path?from=companies/microsoft&to=states/IRN',
      '/nowhere',
    ])('has %s in six requests, of nobody else, without a complaint, for everybody, at any width', async (path) => {
      for (const opened of pages) {
        await show(opened, address + path);
        const { page, requests, complaints } = opened;

        expect(requests).toContain(address + path);
        expect(requests.length).toBeLessThanOrEqual(6);
        expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
        // Of the page that is not there the browser itself complains.
        expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
        expect(await offences(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        expect(await moved(page)).toBeLessThan(0.1);
        expect(await smallLetters(page, 9.5)).toEqual([]);
      }
    });

    it.each([
      ['/votes?topic=nosuch', /There is no topic “nosuch”/],
      ['/votes?session=soon', /session that the address names is not understood/],
      ['/votes?session=999', /999 is no session that has votes/],
      ['/votes?after=xx', /page of the list/],
      ['/states/Korea', /No state has the code or the name "Korea"/],
      ['/compare?states=FRA,Utopia', /No state has the code or the name "Utopia"/],
      ['/groups/eu?day=2020-02-31', /"2020-02-31" is not a day of the calendar/],
      ['/groups/nosuch', /There is no group “nosuch”/],
      ['/claims?dossier=nosuch', /No dossier has the name "nosuch"/],
      ['/dossiers/unvotes', /No dossier has the name "unvotes"/],
      ['/coalitions?last=19&window=1', /No roll call fits/],
      ['/path?from=states/FRA&to=states/FRA', /Both are the same thing/],
    ])('says at %s what is wrong in words of the page', async (path, words) => {
      const { page } = await openPage(browser, address + path);
      const said = (await page.locator('.errors p, .not-found p, .totals').allTextContents()).join(' ');

      expect(said).toMatch(words);
      expect(said).not.toMatch(/`|urn:|\$\w|\b[a-z]+[A-Z]\w*\b/);
      await page.close();
    });

    it('leads to all claims about a thing that are more than its page has', async () => {
      const { page } = await openPage(browser, `${address}/treaties/un-cybercrime`);
      const said = page.locator('section', { hasText: 'What is said of it' });
      const [, all] = /The first 100 of (\d+)\./.exec((await said.textContent()) ?? '') ?? [];
      await said.getByRole('link', { name: 'All of them, a page at a time' }).click();

      await expect.poll(() => page.url(), SOON).toContain('/claims?about=treaties/un-cybercrime');
      await expect.poll(() => page.locator('.above').textContent(), SOON).toMatch(new RegExp(`^${all} claims`));
      await page.getByRole('link', { name: 'On →' }).click();
      await expect.poll(() => page.url(), SOON).toContain('page=2');
      await page.getByRole('button', { name: /^Take away: About / }).click();
      await expect.poll(() => page.url(), SOON).toBe(`${address}/claims`);
      await page.close();
    });

    it('finds a vote from the search box, by keys alone', async () => {
      const { page } = await openPage(browser, `${address}/votes`);
      await page.getByRole('combobox', { name: 'Search' }).fill('74/247');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');

      await expect.poll(() => page.url(), SOON).toBe(`${address}/votes/ga/74/247`);
      await expect.poll(() => page.locator('h1').textContent(), SOON).toMatch(/^Countering the use/);
      expect(await page.locator('.totals').textContent()).toMatch(/^79 yes, 60 no, 33 abstained/);
      await page.close();
    });

    it('goes by Enter to what is called as was typed, and not to what was chosen of another text', async () => {
      const { page } = await openPage(browser, `${address}/votes`);
      const box = page.getByRole('combobox', { name: 'Search' });
      await box.fill('Fra');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await box.fill('nato');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url(), SOON).toBe(`${address}/groups/nato`);
      await expect.poll(() => box.inputValue(), SOON).toBe('');
      // Whoever types on keeps the focus, though the page comes that Enter led to; before the first letter it may take the focus away.
      const typed = async () => {
        await box.fill('death of');
        return box.inputValue();
      };
      await expect.poll(typed, SOON).toBe('death of');
      await page.locator('h1', { hasText: 'North Atlantic' }).waitFor();
      await page.waitForTimeout(300);
      await page.keyboard.press('Enter');

      await expect.poll(() => page.url(), SOON).toBe(`${address}/votes?text=death%20of`);
      await page.close();
    });

    it('narrows the list of votes, and holds it in the address: back, on, and for others', async () => {
      const { page } = await openPage(browser, `${address}/votes`);
      const found = () => page.locator('.above strong').textContent();
      const all = await found();
      await page.getByLabel('Words in the title').fill('death penalty');
      await expect.poll(() => page.url(), SOON).toContain('text=death+penalty');
      await expect.poll(found, SOON).not.toBe(all);
      const some = await found();
      await page.getByLabel('Order').selectOption('closest');
      await expect.poll(() => page.url(), SOON).toContain('order=closest');
      const other = await openPage(browser, page.url());
      expect(await other.page.locator('.above strong').textContent()).toBe(some);
      expect(await other.page.getByLabel('Order').inputValue()).toBe('closest');
      await page.goBack();

      expect(await page.getByLabel('Order').inputValue()).toBe('');
      await other.page.close();
      await page.close();
    });

    it('is read by keys: past a map, from the title of a page, and from the beginning of a list', async () => {
      const { page } = await openPage(browser, `${address}/states/FRA`);
      const focused = () => page.evaluate('document.activeElement.className || document.activeElement.tagName');
      await page.getByRole('button', { name: 'Skip the map' }).focus();
      await page.keyboard.press('Enter');
      expect(await focused()).toBe('after-map');
      await page.getByRole('link', { name: 'On →' }).click();
      await expect.poll(focused, SOON).toContain('ballots');
      await page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Votes' }).click();

      await expect.poll(focused, SOON).toBe('H1');
      await page.close();
    });

    it('says in a sentence that there is no such vote', async () => {
      const { page } = await openPage(browser, `${address}/votes/ga/1/99999`);

      expect(await page.locator('.not-found').textContent()).toMatch(/ga\/1\/99999/);
      await page.goto(`${address}/states/%25/%E0%A4%A`);
      await expect.poll(() => page.locator('h1').textContent(), SOON).toBe('This is not here');
      expect(await page.locator('.not-found').getByRole('combobox', { name: 'Search' }).isVisible()).toBe(true);
      await page.close();
    });
  });
