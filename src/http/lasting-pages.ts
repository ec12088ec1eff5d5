import { LRUCache } from 'lru-cache';
import type { PageText } from './page-text.ts';
import type { Write } from './page-writer.ts';

/** A page that says the same to all who ask, as long as the same object stands for it; `read` reads what its items need before they are written. */
export type Lasting = { readonly mark: object; readonly read: () => Promise<void> };

/** How many bytes are kept of such pages, those that were asked last; and what one more takes. */
const KEPT = 32_000_000;
const ENTRY = 200;
const kept = new LRUCache<string, PageText>({
  maxSize: KEPT,
  // Short ones have their bytes within a block of Node's.
  sizeCalculation: ({ bytes }) => bytes.buffer.byteLength + ENTRY,
});

/** Each object has a number; the name of a text is made of two. */
const numbers = new WeakMap<object, number>();
let count = 0;
function numberOf(thing: object): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  count += 1;
  numbers.set(thing, count);
  return count;
}

/** What a writer has written of a lasting page, by `text` where it is the first time. */
export function lastingText(
  write: Write,
  { mark, read }: Lasting,
  text: () => PageText | Promise<PageText>,
): PageText | Promise<PageText> {
  const name = `${numberOf(write)} ${numberOf(mark)}`;
  const known = kept.get(name);
  if (known) return known;
  return read()
    .then(text)
    .then((made) => {
      kept.set(name, made);
      return made;
    });
}
