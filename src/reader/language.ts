import { francAll } from 'franc-min';
import { wordsIn } from './words.ts';

/** The one language that the rules read. */
export const RULES_READ = 'eng';

/** Words of which every English text is full. */
const ENGLISH = new Set('the of and to in a that for on with is was by as at it from be are said has not'.split(' '));
const SHARE = 0.2;

/** The language of a text, by its code of ISO 639-3; `und` where it is too short to tell. Names of people and places mislead, small words do not. */
export function languageOf(text: string): string {
  const [first] = francAll(text.slice(0, 20_000), { minLength: 80 });
  const words = wordsIn(text.slice(0, 20_000));
  const small = words.filter(({ folded }) => ENGLISH.has(folded)).length;
  return words.length >= 15 && small / words.length >= SHARE ? RULES_READ : (first?.[0] ?? 'und');
}

/** What a language is called: `French`. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code;
