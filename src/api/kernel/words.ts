import type { GraphQLError } from 'graphql';
import { wordsOf } from '../../graph/kernel/name-match.ts';
import { badInput } from './bad-input.ts';

/** How many characters of a text are looked for: whoever types one has said by then what is meant. */
export const LONGEST_TEXT = 200;

/** Refuses a text that is longer than is looked for. */
export function checkLength(argument: string, { length }: string): void {
  if (length > LONGEST_TEXT)
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}: ${length.toLocaleString('en')} characters were given; at most ${LONGEST_TEXT} are looked for.`,
    );
}

/** The words of a text that narrows a list; null where none is given, or an empty one, as fields of forms send it. An error where it has none: signs alone would narrow nothing and be answered with all. */
export function wordsGiven(argument: string, text: string | null | undefined): string[] | null {
  if (!text?.trim()) return null;
  checkLength(argument, text);
  const words = wordsOf(text);
  if (words.length === 0) throw wordless(argument, text);
  return words;
}

export const wordless = (argument: string, text: string): GraphQLError =>
  badInput(
    'BAD_USER_INPUT',
    `${argument}: ${JSON.stringify(text)} has no letter and no digit. Give a name or a part of one, such as "Niger".`,
  );
