import type { GraphQLError } from 'graphql';
import { wordsOf } from '../../graph/kernel/name-match.ts';
import { badInput } from './bad-input.ts';

/** How many characters of a text are looked for: whoever types one has said by then what is meant. */
export const LONGEST_TEXT = 200;
/** How many of one that narrows a list, which may be a whole title. */
const LONGEST_TITLE = 500;

/** How many words of it narrow a list. */
const MOST_WORDS = 60;

/** Refuses a text that is longer than is looked for. */
export function checkLength(argument: string, { length }: string, longest = LONGEST_TEXT): void {
  if (length > longest)
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}: ${length.toLocaleString('en')} characters were given; at most ${longest} are looked for.`,
    );
}

/** The words of a text that narrows a list; null where none is given, or an empty one, as fields of forms send it. An error where it has none: signs alone would narrow nothing and be answered with all. */
export function wordsGiven(argument: string, text: string | null | undefined): string[] | null {
  if (!text?.trim()) return null;
  checkLength(argument, text, LONGEST_TITLE);
  const words = [...new Set(wordsOf(text))];
  if (words.length === 0) throw wordless(argument, text);
  if (words.length > MOST_WORDS)
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}: ${words.length} words were given; at most ${MOST_WORDS} are looked for.`,
    );
  return words;
}

export const wordless = (argument: string, text: string): GraphQLError =>
  badInput(
    'BAD_USER_INPUT',
    `${argument}: ${JSON.stringify(text)} has no letter and no digit. Give a name or a part of one, such as "Niger".`,
  );
