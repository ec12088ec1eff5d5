import { crc32 } from 'node:zlib';
import { badInput } from './bad-input.ts';

/** A cursor is opaque text over the kind of its list, the key of its item, and a checksum that shows damage. */
export function encodeCursor(list: string, key: string): string {
  return Buffer.from(`${list} ${key} ${checksum(list, key)}`).toString('base64url');
}

/** The key in a cursor of `list`; an error with a sentence when the cursor is damaged or comes from another list. */
export function decodeCursor(list: string, cursor: string, argument = 'after'): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  // A key may have spaces: the names of members are such.
  const [kind = ''] = text.split(' ', 1);
  const end = text.lastIndexOf(' ');
  const [key, sum] = [text.slice(kind.length + 1, end), text.slice(end + 1)];
  if (sum !== checksum(kind, key)) {
    throw badInput(
      'BAD_CURSOR',
      `${argument}: "${shortened(cursor)}" is not a cursor, or it is damaged. Give one as it came in \`endCursor\` or \`cursor\`.`,
    );
  }
  if (kind !== list) {
    throw badInput(
      'BAD_CURSOR',
      `${argument}: this cursor comes from the list ${kind}, and this is the list ${list}. Give a cursor of the same list.`,
    );
  }
  return key;
}

const checksum = (list: string, key: string): string => crc32(`${list} ${key}`).toString(36);

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
