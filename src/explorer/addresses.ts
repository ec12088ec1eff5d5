/**
 * The first words of the addresses that the explorer has pages for. The server answers them with the explorer, and every other address with the
 * explorer too, but with the status 404. What has a page is added here when the page is there.
 */
const PAGES: readonly RegExp[] = [
  /^\/$/,
  /^\/coalitions$/,
  /^\/compare$/,
  /^\/series(\/.+)?$/,
  /^\/topics\/.+$/,
  /^\/groups(\/.+)?$/,
  /^\/votes(\/.+)?$/,
  /^\/states(\/[^/]+)?$/,
];

/** Whether the explorer has a page of this kind; whether the graph has what is asked for, the page says itself. */
export const isPage = (path: string): boolean => PAGES.some((page) => page.test(path.replace(/(.)\/+$/, '$1')));

/** The word in an address for each type of id; types without one have no page. */
const WORDS: Readonly<Record<string, string>> = { vote: 'votes', state: 'states', topic: 'topics', bloc: 'groups' };

const ID = /^urn:caucus:([a-z-]+):(.+)$/;

/** The address of the page of a thing, such as `/votes/ga/74/247`; undefined for what has no page. */
export function addressOf(id: string): string | undefined {
  const [, type = '', key = ''] = ID.exec(id) ?? [];
  const word = WORDS[type];
  return word && `/${word}/${key.split('/').map(encodeURIComponent).join('/')}`;
}

/** The address of the series that a vote belongs to, which any of its votes names. */
export const seriesAddress = (vote: string): string | undefined => addressOf(vote)?.replace('/votes/', '/series/');

/** The id that stands behind the key of an address: `vote`, `ga/74/247`. */
export const idOf = (type: string, key: string): string => `urn:caucus:${type}:${key}`;

/** An address with what is asked there, in a fixed order, so that the same state has the same address; what is empty is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const text = new URLSearchParams(entries.sort(([a], [b]) => a.localeCompare(b))).toString();
  return text === '' ? path : `${path}?${text.replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}
