import type { Asked } from './address.ts';

/** A page of a list. */
export type PageAsked =
  | { readonly first: number; readonly after: string | undefined }
  | { readonly last: number; readonly before: string };

/** Which page of a list an address asks for, of so many items. */
export const pageOf = ({ after, before }: Asked, size: number): PageAsked =>
  before === undefined ? { first: size, after } : { last: size, before };

/** Which page an address asks for, from 1; undefined where it does not say. */
export function pageNumber({ after, before, page }: Asked): number | undefined {
  if (!after && !before) return 1;
  const given = Number(page);
  return Number.isInteger(given) && given > 0 ? given : undefined;
}

/** Which page of how many a file has of a list: `page 2 of 388`; nothing where it has all. */
export function pageInWords(asked: Asked, size: number, total: number): string | undefined {
  if (total <= size) return undefined;
  const all = Math.ceil(total / size);
  const page = pageNumber(asked);
  return page === undefined ? `one page of ${all}` : `page ${page} of ${all}`;
}
