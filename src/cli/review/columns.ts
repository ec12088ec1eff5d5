import { stripVTControlCharacters } from 'node:util';

/** A terminal that is so wide shows two texts beside each other. */
const WIDE = 100;
const BETWEEN = '  │ ';

/** How wide a text may be where two are shown. */
export const columnWidth = (width: number): number => (width < WIDE ? width : Math.floor((width - BETWEEN.length) / 2));

/** Two texts beside each other, where the terminal is wide enough, else one below the other. */
export function beside(left: string, right: string, width: number): string {
  if (width < WIDE) return `${left}\n\n${right}`;
  const [a, b] = [left.split('\n'), right.split('\n')];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, place) => {
    const line = a[place] ?? '';
    const blank = ' '.repeat(Math.max(0, columnWidth(width) - stripVTControlCharacters(line).length));
    return `${line}${blank}${BETWEEN}${b[place] ?? ''}`.trimEnd();
  }).join('\n');
}

/** A text in lines of a width, broken between words. */
export function wrapped(text: string, width: number, indent: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent.length + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${indent}${line}`).join('\n');
}
