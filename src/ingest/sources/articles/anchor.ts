import { createHash } from 'node:crypto';

/** Where a quotation stands in a text, in UTF-16 code units, and the SHA-256 of what stands there. */
export type Span = { readonly start: number; readonly end: number; readonly sha256: string };

/** What a text has of a quotation: its words with a few before and after, or nothing where other words stand. */
export type Anchor =
  | { readonly status: 'ANCHORED'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly status: 'ORPHANED' };

/** How many UTF-16 code units before and after a quotation are kept with it. */
const AROUND = 32;

/** The words of a quotation in a text: those at its place if they have its hash, and never any others. */
export function anchorOf(text: string, { start, end, sha256 }: Span): Anchor {
  const exact = text.slice(start, end);
  if (createHash('sha256').update(exact).digest('hex') !== sha256) return { status: 'ORPHANED' };
  return {
    status: 'ANCHORED',
    exact,
    prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
    suffix: whole(text.slice(end, end + AROUND)),
  };
}

/** Without half a character at its ends. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
