import { franc } from 'franc-min';

/** The language of a text, by its code of ISO 639-3; `und` where it is too short to tell. */
export const languageOf = (text: string): string => franc(text.slice(0, 20_000), { minLength: 80 });

/** The one language that the rules read. */
export const RULES_READ = 'eng';
