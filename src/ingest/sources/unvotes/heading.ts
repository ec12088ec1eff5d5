/** A short subject line: the source's, without its formula, or the beginning of the description where the source has cut it off. */
export function headingOf(short: string, descr: string): string {
  const title = withoutFormula(descr);
  if (short === '') return title === descr.trim() ? '' : tidy(title);
  const cut = withoutFormula(short);
  if (title !== descr.trim() && title.startsWith(short.slice(0, CUT))) return tidy(title);
  return tidy(cut);
}

/** The source cuts some subject lines off after 60 characters, in the middle of a word; so many of them stand for the whole. */
const CUT = 50;

const withoutFormula = (text: string): string => text.replace(/\s*:\s*resolution\b.*$/i, '').trim();
/** Without control characters and stray blanks. */
export const tidy = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
