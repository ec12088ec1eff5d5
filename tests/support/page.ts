import axe from 'axe-core';
import { type Browser, chromium as engine, type Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { chromium, FLAGS } from './chromium.ts';
import { send } from './listen.ts';

/** How long is waited for what a page shows after something was done: the machine has other work too. */
export const SOON = { timeout: 60_000 };

/** A browser for the pages of a server, as soon as that is ready. */
export async function browserFor(address: string): Promise<Browser> {
  await vi.waitUntil(async () => (await send(`${address}/readyz`)).status === 200, {
    timeout: 300_000,
    interval: 500,
  });
  return engine.launch({ executablePath: chromium, args: FLAGS });
}

/** What a page that was opened asked of whom, and what it complained of. */
export type Opened = { readonly page: Page; readonly requests: string[]; readonly complaints: string[] };

/** Opens an address in a page of its own until all that it asks for is shown. */
export async function openPage(
  browser: Browser,
  address: string,
  width = 1400,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Opened> {
  const opened = await blankPage(browser, width, colorScheme);
  await show(opened, address);
  return opened;
}

/** A page that shows nothing yet. */
export async function blankPage(browser: Browser, width: number, colorScheme: 'light' | 'dark'): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.setDefaultTimeout(SOON.timeout);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, requests, complaints };
}

/** Opens an address in a page, as if that had shown nothing before, until all that it asks for is shown. */
export async function show({ page, requests, complaints }: Opened, address: string): Promise<void> {
  requests.length = 0;
  complaints.length = 0;
  await page.goto(address);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  // A slow machine is idle before the first question is on its way.
  await expect.poll(() => page.locator('[aria-busy=true], .loading').count(), SOON).toBe(0);
}

/** How far what stands on a page has moved while it came, without anybody doing anything (Cumulative Layout Shift), in one number: from 0.1 on it disturbs. */
export const moved = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((tell) => {
    let sum = 0;
    const add = (list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
    };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => tell(sum), 100);
  })`);

/** The words in pictures whose letters are smaller than that on the screen, each with its size. */
export const smallLetters = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('svg text')]
    .filter((text) => text.checkVisibility())
    .map((text) => [parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a, text.textContent.trim()])
    .filter(([size]) => size < ${least})
    .map(([size, words]) => words + ' ' + size.toFixed(1))`);

/** What axe finds that is serious or worse: the rule, and where. */
export async function offences(page: Page): Promise<readonly string[]> {
  // By the protocol of the browser: the policy of the page lets no other script in.
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(`axe.run({ resultTypes: ['violations'] })`)) as {
    violations: readonly { id: string; impact: string; nodes: readonly { target: readonly string[] }[] }[];
  };
  return violations
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3)}`);
}
