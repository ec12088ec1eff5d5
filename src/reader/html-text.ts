import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { headOf, type PageHead, plain } from './page-head.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, pre, td, dt, dd, div, section, time, address';

/** What sites put into and beside their articles: it is taken away before the article is looked for. */
const BESIDE = [
  'script, style, noscript, template, iframe, nav, aside, form, button, dialog, svg, [hidden], [aria-hidden="true"], [role="navigation"]',
  ...['cookie', 'consent', 'gdpr', 'newsletter', 'subscri', 'paywall', 'share', 'sharing', 'social', 'related'].map(
    (word) => `[class*="${word}" i], [id*="${word}" i]`,
  ),
  ...['recommend', 'read-more', 'readmore', 'most-read', 'trending', 'breadcrumb', 'comments', 'promo', 'advert'].map(
    (word) => `[class*="${word}" i], [id*="${word}" i]`,
  ),
].join(', ');

/** More of a page than this is no part of what is around an article. */
const MOST = 0.5;

/**
 * The text of an article in a web page, one paragraph a line, without the page around it; null where there is none. Its first lines are the title and, where the page
 * says so, the author, the publisher and the day.
 */
export function textOfHtml(html: string): string | null {
  const { document } = parseHTML(html);
  if (document.documentElement === null || document.body === null) return null;
  const head = headOf(document);
  const size = document.body.textContent?.length ?? 0;
  for (const beside of document.querySelectorAll(BESIDE))
    if ((beside.textContent?.length ?? 0) < MOST * size || /^(?:script|style)$/i.test(beside.tagName)) beside.remove();
  const article = new Readability(document as unknown as Document).parse();
  if (article?.content == null) return null;
  const { document: content } = parseHTML(`<html><body>${article.content}</body></html>`);
  const lines = [...content.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => lineOf(block))
    .filter((line) => line !== '');
  if (lines.length === 0) return null;
  const byline = article.byline ? plain(article.byline).replace(/^by:?\s+/i, '') : '';
  const title = withoutSite(head.title ?? article.title ?? '', head.site);
  const first = firstLines({ ...head, title }, byline);
  // What the first lines say already is not said again: the title, and names and the day in whatever order.
  const told = [title, ...head.authors, byline, head.site ?? '', head.day === null ? '' : written(head.day)].map(keyOf);
  const isTold = (line: string): boolean =>
    told
      .filter(Boolean)
      .reduce((rest, one) => rest.replace(one, ''), keyOf(line))
      .replace(/^ *by\b/, '')
      .trim() === '';
  return `${[...first, ...lines.filter((line) => !isTold(line))].join('\n\n')}\n`;
}

/** A title without the name of the site, which some write behind it. */
const withoutSite = (title: string, site: string | null): string =>
  site !== null && title.endsWith(site) ? title.slice(0, -site.length).replace(/\s+[|–—:·-]\s+$/u, '') : title;

const keyOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What stands below a picture is called so, because a text has none. */
function lineOf(block: Element): string {
  const line = plain(block.textContent ?? '');
  return block.closest('figcaption') !== null && line !== '' ? `Picture: ${line}` : line;
}

/** The lines that come before the text. */
function firstLines({ title, authors, site, day }: PageHead, byline: string): string[] {
  const names = authors.length > 0 ? authors.join(' and ') : byline;
  const imprint = [site === null ? null : `Published by ${site}`, day === null ? null : written(day)]
    .filter((part) => part !== null)
    .join(', ');
  return [title ?? '', names === '' ? '' : `By ${names}`, imprint].filter((line) => line !== '');
}

/** A day as articles write it: `19 September 2031`. */
const written = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'long' });
