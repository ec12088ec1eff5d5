/** What a web page says of its article beside the text: in metadata for machines, in its title, in an element for the time. */
export type PageHead = {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  /** The day of publication, as `2031-09-19`. */
  readonly day: string | null;
};

/** What of a page is asked here. */
type Page = { querySelectorAll(selectors: string): Iterable<Element> };

const AUTHOR = ['author', 'article:author_name', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl'];
const SITE = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'parsely-title'];
const DAY = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate'],
  ...['publish-date', 'publication_date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'parsely-pub-date'],
  ...['sailthru.date', 'article.published', 'cxenseparse:recs:publishtime'],
];

/** Reads what stands in the metadata of a page; where several places say a thing, the one that is written for machines counts. */
export function headOf(page: Page): PageHead {
  const linked = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    articlesIn(textContent ?? ''),
  );
  const metas = [...page.querySelectorAll('meta')];
  const meta = (names: readonly string[]): string[] =>
    names.flatMap((name) =>
      metas
        .filter((one) => ['name', 'property', 'itemprop'].some((key) => one.getAttribute(key)?.toLowerCase() === name))
        .map((one) => plain(one.getAttribute('content') ?? ''))
        .filter((content) => content !== '' && !/^https?:/.test(content)),
    );
  const first = (...found: (string | undefined)[]): string | null => found.find((one) => one) ?? null;
  const whole = plain([...page.querySelectorAll('head > title, title')][0]?.textContent ?? '');
  const heading = plain([...page.querySelectorAll('h1')][0]?.textContent ?? '');
  const title = first(linked.map(({ headline }) => textIn(headline))[0], meta(TITLE)[0], heading, whole);
  const authors = linked.flatMap(({ author }) => namesIn(author));
  const times = [...page.querySelectorAll('time[datetime], [itemprop="datePublished"]')].map(
    (one) => one.getAttribute('datetime') ?? one.getAttribute('content') ?? '',
  );
  const days = [...linked.map(({ datePublished }) => textIn(datePublished) ?? ''), ...meta(DAY), ...times];
  return {
    title,
    authors: [...new Set(authors.length > 0 ? authors : meta(AUTHOR).slice(0, 1))],
    site: first(
      ...linked.flatMap(({ publisher }) => namesIn(publisher)),
      ...meta(SITE),
      siteIn(whole, title) ?? undefined,
    ),
    day: first(...days.map(dayIn)),
  };
}

type LinkedArticle = { readonly [key in 'headline' | 'author' | 'publisher' | 'datePublished']?: unknown };

/** The articles that a piece of JSON-LD describes; one that is no JSON has none. */
function articlesIn(json: string): LinkedArticle[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const all = [data].flat().flatMap((one) => (isObject(one) && '@graph' in one ? [one['@graph']].flat() : [one]));
  return all
    .filter(isObject)
    .filter((one) =>
      [one['@type']].flat().some((type) => /Article|BlogPosting|Report|PressRelease/.test(String(type))),
    );
}

const isObject = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null;

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? plain(value) : undefined);

const namesIn = (value: unknown): string[] =>
  [value].flat().flatMap((one) => {
    const name = textIn(isObject(one) ? one.name : one);
    return name === undefined || name === '' || /^https?:/.test(name) ? [] : [name];
  });

/** Sites put their name behind the title of an article: `Talks begin | The Harbour Courier`. */
function siteIn(whole: string, title: string | null): string | null {
  if (title === null || !whole.startsWith(title) || whole.length === title.length) return null;
  const rest = /^\s+[|–—:·-]\s+(?<site>[^|]{3,60})$/u.exec(whole.slice(title.length).replace(/^.*\|/, ' |'));
  return rest?.groups?.site?.trim() ?? null;
}

/** A day as machines write it, with or without its time. */
const dayIn = (text: string): string | undefined =>
  /^(?<day>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(text.trim())?.groups?.day;

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
