/** How many characters of what was sent an error says again at one place, and how many the whole sentence has. */
const QUOTED = 100;
const SENTENCE = 1000;
/** What is quoted, with the quotation marks in it. */
const QUOTE = /"((?:[^"\\]|\\.)*)"/g;

/** The beginning of something that was sent, as far as it tells it apart from others. */
export const beginning = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/** A sentence that may quote what was sent, without the length of that. */
export function inShort(sentence: string): string {
  if (sentence.length <= 2 * QUOTED) return sentence;
  const short = sentence.replace(QUOTE, (quote, text: string) =>
    text.length > QUOTED ? `"${beginning(text)}"` : quote,
  );
  return short.length > SENTENCE ? `${short.slice(0, SENTENCE)}…` : short;
}
