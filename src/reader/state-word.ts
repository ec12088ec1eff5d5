import { countries, getCountryCode } from 'countries-list';
import nationality from 'i18n-nationality';
import english from 'i18n-nationality/langs/en.json' with { type: 'json' };
import type { Lexicon } from './lexicon.ts';
import { isOf, type Mention } from './mention.ts';
import { overlap } from './span.ts';

nationality.registerLocale(english);

/** What the library lacks, or calls otherwise than newspapers do. */
const ALSO: Readonly<Record<string, string>> = {
  ...{ Argentine: 'ARG', Bosnian: 'BIH', Emirati: 'ARE', Philippine: 'PHL', Palestinian: 'PSE', Slovak: 'SVK' },
  ...{ Yemeni: 'YEM', Kazakh: 'KAZ', Uzbek: 'UZB', Turkmen: 'TKM', Ecuadorian: 'ECU', Vanuatuan: 'VUT', 'U.S.': 'USA' },
  ...{ Antiguan: 'ATG', Surinamese: 'SUR', Basotho: 'LSO', Timorese: 'TLS', Myanmar: 'MMR', Trinidadian: 'TTO' },
};
/** Seats of governments that stand for them beside their capitals. */
const SEATS: Readonly<Record<string, string>> = {
  ...{ Kremlin: 'RUS', 'White House': 'USA', 'Downing Street': 'GBR', Washington: 'USA', Kiev: 'UKR', Delhi: 'IND' },
};
/** Names of states that everybody uses and no table has. */
const INFORMAL: Readonly<Record<string, string>> = {
  ...{
    Britain: 'GBR',
    'Great Britain': 'GBR',
    Holland: 'NLD',
    'Ivory Coast': 'CIV',
    Burma: 'MMR',
    Swaziland: 'SWZ',
    Vatican: 'VAT',
    Macedonia: 'MKD',
  },
  ...{
    'East Timor': 'TLS',
    'Cape Verde': 'CPV',
    'Czech Republic': 'CZE',
    Czechia: 'CZE',
    Palestine: 'PSE',
    Türkiye: 'TUR',
    Micronesia: 'FSM',
  },
};
/** Capitals that are names of something else as well, or the seats of others. */
const OTHERWISE =
  /^(?:Brussels|Jerusalem|Hamilton|Kingston|Victoria|Stanley|Georgetown|George Town|Santiago|Freetown|Praia|San .*)$/;

/** Words for the people of a state, and the states. */
const PEOPLE = new Map<string, string>([
  ...Object.entries(nationality.getNames('en')).flatMap(([code, word]): [string, string][] => {
    const state = nationality.alpha2ToAlpha3(code);
    return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(word) && state !== undefined ? [[word, state]] : [];
  }),
  ...Object.entries(ALSO),
]);
const CAPITALS = new Map<string, string>([
  ...Object.values(countries).flatMap(({ name, capital }): [string, string][] => {
    const code = getCountryCode(name);
    const state = code === false ? undefined : nationality.alpha2ToAlpha3(code);
    return capital === '' || OTHERWISE.test(capital) || state === undefined ? [] : [[capital, state]];
  }),
  ...Object.entries(SEATS),
]);

const oneOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');
/** Who holds an office speaks for the state: `the French ambassador`, `the acting British envoy`. */
const OFFICE =
  'ambassador|envoy|delegate|delegation|representative|diplomats?|officials?|minister|ministry|government|president|premier|chancellor|negotiators?|mission|commissioner|chargé|secretary|lawmakers|parliament|authorities';
const OF_PEOPLE = new RegExp(
  `(?<![\\p{L}-])(?<word>${oneOf(PEOPLE.keys())})(?= (?:[\\p{L}.-]+ ){0,3}?(?:${OFFICE})(?![\\p{L}-]))`,
  'gu',
);
/** A capital does what a government does; elsewhere it is a place. */
const ACTS =
  'has|had|would|will|did|does|voted|abstained|said|says|denied|denies|rejected|rejects|opposed|opposes|backed|backs|supports|supported|accused|accuses|blamed|blames|called|dismissed|insisted|insists|argued|argues|warned|wants|wanted|refused|signed|ratified|withdrew|welcomed|urged|responded|vetoed|condemned|proposed|maintains|claims|fears|joined|hailed|praised';
const OF_SEAT = new RegExp(
  `(?<=(?:^|[.“"«;:—] ?|\\b(?:that|but|and|while|said|added|the|because|if|whether) |, )(?:the )?)(?<word>${oneOf(CAPITALS.keys())})(?=(?:,? which)? (?:also |never |has |had )?(?:${ACTS})\\b)`,
  'gmu',
);

const BY_NAME = new RegExp(`(?<![\\p{L}-])(?<!New )(?<word>${oneOf(Object.keys(INFORMAL))})(?![\\p{L}-])`, 'gu');

/** States that are named by their people, before an office, or by the seats of their governments, before a verb of acting. */
export const stateWordMentions = (text: string, lexicon: Lexicon, taken: readonly Mention[]): Mention[] =>
  [...text.matchAll(OF_PEOPLE), ...text.matchAll(OF_SEAT), ...text.matchAll(BY_NAME)].flatMap(
    ({ index, groups }): Mention[] => {
      const word = groups?.word ?? '';
      const id = `state:${PEOPLE.get(word) ?? CAPITALS.get(word) ?? INFORMAL[word]}`;
      const span = { start: index, end: index + word.length };
      const free = !taken.some((one) => overlap(one, span) && !isOf(['topic'])(one));
      return lexicon.has(id) && free ? [{ id, ...span, text: word, how: 'DESCRIBED' }] : [];
    },
  );

/** Whether a state is named as that of somebody who speaks for it: `the Austrian ambassador`, `the representative of Singapore`. */
export const isOffice = (text: string, { start, end }: Mention): boolean =>
  new RegExp(`^(?:’s|'s)? (?:[\\p{L}.-]+ ){0,3}?(?:${OFFICE})(?![\\p{L}-])`, 'u').test(text.slice(end, end + 60)) ||
  new RegExp(`(?:${OFFICE}) (?:of|for|from) (?:the )?$`).test(text.slice(Math.max(0, start - 40), start));
