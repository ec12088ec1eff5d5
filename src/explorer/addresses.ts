/** The word in an address for each type of id; types without one have no page of their own. */
const WORDS: Readonly<Record<string, string>> = {
  alliance: 'alliances',
  amendment: 'amendments',
  article: 'articles',
  bloc: 'groups',
  claim: 'claims',
  company: 'companies',
  decision: 'decisions',
  document: 'documents',
  group: 'counted-groups',
  institution: 'institutions',
  ngo: 'ngos',
  person: 'people',
  process: 'processes',
  provision: 'provisions',
  publisher: 'publishers',
  resolution: 'resolutions',
  role: 'roles',
  session: 'sessions',
  state: 'states',
  topic: 'topics',
  treaty: 'treaties',
  vote: 'votes',
};

/** The pages that are of no single thing. */
const PAGES: readonly string[] = [
  '/',
  '/coalitions',
  '/compare',
  '/dossiers',
  '/groups',
  '/how',
  '/path',
  '/series',
  '/states',
  '/votes',
];

/** The type of id behind a word in an address, such as `vote` behind `votes`. */
export const typeOf = (word: string): string | undefined =>
  Object.entries(WORDS).find(([, other]) => other === word)?.[0];

/** What a reader calls the things behind a word in an address: `counted groups`. */
export const kindInWords = (word: string): string => (word === 'ngos' ? 'NGOs' : word.replaceAll('-', ' '));

/** The same as a title. */
export const kindAsTitle = (word: string): string => kindInWords(word).replace(/^./, (letter) => letter.toUpperCase());

/** A part of an address as it is meant; undefined for what is not well written, such as `%zz`. */
export function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The parts of an address between its strokes, as the pages read them. */
export const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/**
 * Whether the explorer has a page of this kind; whether the graph has what is asked for, the page says itself. The server answers all other addresses with the
 * explorer too, but with the status 404.
 */
export function isPage(path: string): boolean {
  const [word = '', key] = partsOf(path);
  return key === undefined
    ? PAGES.includes(`/${word}`) || typeOf(word) !== undefined
    : ['series', 'dossiers'].includes(word) || typeOf(word) !== undefined;
}

const ID = /^urn:caucus:([a-z-]+):(.+)$/;

/** The address of the page of a thing, such as `/votes/ga/74/247`; undefined for what has no page. */
export function addressOf(id: string): string | undefined {
  const [, type = '', key = ''] = ID.exec(id) ?? [];
  const word = Object.hasOwn(WORDS, type) ? WORDS[type] : undefined;
  return word && `/${word}/${key.split('/').map(encodeURIComponent).join('/')}`;
}

/** The code of a state, by its id; undefined for what is none. */
export function codeOf(id: string): string | undefined {
  const [, type, key] = ID.exec(id) ?? [];
  return type === 'state' ? key : undefined;
}

/** The address of the series that a vote belongs to, which any of its votes names. */
export const seriesAddress = (vote: string): string | undefined => addressOf(vote)?.replace('/votes/', '/series/');

/** The name of a dossier in addresses and filters, by its id or that of a claim in it: `un-cybercrime`. */
export const dossierOf = (id: string): string => ID.exec(id)?.[2]?.split('/')[0] ?? '';

/** The address of the page of a dossier, by its id or that of a claim in it. */
export const dossierAddress = (id: string): string => `/dossiers/${encodeURIComponent(dossierOf(id))}`;

/** The id that stands behind the key of an address: `vote`, `ga/74/247`. Whoever types an address writes codes and keys large or small. */
export const idOf = (type: string, key: string): string => `urn:caucus:${type}:${spelt(type, key)}`;

/** Codes of states are large, but those that are none of ISO's; all other keys are small. A text of the General Assembly may be called by its symbol: `A/RES/74/247`, `74/247`. */
function spelt(type: string, key: string): string {
  if (type === 'state' && !/^x-/i.test(key)) return key.toUpperCase();
  const small = key.toLowerCase();
  return ['vote', 'resolution'].includes(type) ? small.replace(SYMBOL, 'ga/') : small;
}

/** What stands before session and number where a key has `ga/`. */
const SYMBOL = /^(?:a\/res\/|a\/|r\/)?(?=(?:e?s-)?\d+\/\d)/;

/** The key of a thing within the address of a page that is of several: `companies/microsoft`. */
export const keyOf = (id: string): string | undefined => addressOf(id)?.slice(1);

/** The id behind such a key; undefined for what is none. */
export function idOfKey(key: string): string | undefined {
  const [word = '', ...rest] = key.split('/');
  const type = typeOf(word);
  return type && idOf(type, rest.join('/'));
}

/** The most states that are compared at once. */
export const MOST_STATES = 10;

type Comparing = { readonly states?: string | undefined };

/** All states that an address names, by codes or names, each once. */
export const namedIn = ({ states = '' }: Comparing): readonly string[] =>
  [...new Set(states.split(',').map((state) => codeOr(state.trim())))].filter((state) => state !== '');

const codeOr = (state: string): string => (/^[a-z]{3}$/.test(state) ? state.toUpperCase() : state);

/** Those of them that are compared. */
export const statesOf = (asked: Comparing): readonly string[] => namedIn(asked).slice(0, MOST_STATES);

/** An address with what is asked there, in a fixed order, so that the same state has the same address; what is empty is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const text = new URLSearchParams(entries.sort(([a], [b]) => a.localeCompare(b))).toString();
  return text === '' ? path : `${path}?${text.replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}
