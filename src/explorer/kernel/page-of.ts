import type { Asked } from './address.ts';

/** A page of a list. */
export type PageAsked =
  | { readonly first: number; readonly after: string | undefined }
  | { readonly last: number; readonly before: string };

/** Which page of a list an address asks for, of so many items. */
export const pageOf = ({ after, before }: Asked, size: number): PageAsked =>
  before === undefined ? { first: size, after } : { last: size, before };
