/** What stands in a cell of names where there are none. */
const NONE = /^(?:none|nil|nobody|no one|n\/a|-|–|—|0|aucun|ninguno|нет)?\.?$/i;
/** A word between the last two names of a list. */
const AND = / (?:and|et|y|и|و) /u;

/**
 * The names in a cell that has several, by semicolons, bars or lines, else by commas and a last "and": those that belong to a name stay within it, which
 * `isName` tells.
 */
export function namesIn(cell: string, isName: (text: string) => boolean): string[] {
  const text = cell.trim();
  if (NONE.test(text)) return [];
  const clear = text.split(/[;|\n]/);
  const parts = clear.length > 1 ? clear : joined(text.split(/[,،、，]/), isName);
  return parts
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '')
    .flatMap((part) => apart(part, isName));
}

/** Parts between commas, with those together that make a name: Korea, Republic of. */
function joined(parts: readonly string[], isName: (text: string) => boolean): string[] {
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const longest = [3, 2].find(
      (length) =>
        at + length <= parts.length &&
        isName(
          parts
            .slice(at, at + length)
            .join(',')
            .trim(),
        ),
    );
    const length = longest ?? 1;
    names.push(parts.slice(at, at + length).join(','));
    at += length;
  }
  return names;
}

/** A name, or the two between which an "and" stands that is of neither. */
function apart(part: string, isName: (text: string) => boolean): string[] {
  if (isName(part)) return [part];
  const begun = part.replace(/^(?:and|et|y|и) /iu, '');
  if (begun !== part) return apart(begun, isName);
  const words = part.split(' ');
  for (const place of words.keys()) {
    const [left, right] = [words.slice(0, place).join(' '), words.slice(place + 1).join(' ')];
    if (AND.test(` ${words[place]} `) && isName(left) && isName(right)) return [left, right];
  }
  return [part];
}
