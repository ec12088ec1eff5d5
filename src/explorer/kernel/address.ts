import { useLocation } from 'preact-iso';
import { withQuery } from '../addresses.ts';

/** What a page is asked for in its address, as texts; absent where nothing is asked. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** The state of a page, which is its address: what is asked there, and how it is changed. */
export type PageAddress = {
  readonly asked: Asked;
  /** The address with some of it changed; undefined takes a word away. */
  with(changes: Asked): string;
  /** Goes there; `replace` leaves no step back, for what moves while it is dragged or typed. */
  change(changes: Asked, replace?: boolean): void;
};

/** Reads and changes the address of the page that is shown. */
export function usePageAddress(): PageAddress {
  const { path, query, route } = useLocation();
  const asked = query as Asked;
  const to = (changes: Asked) => {
    const next = { ...asked, ...changes };
    // The first page of a list needs no number.
    return withQuery(path, next.after || next.before ? next : { ...next, page: undefined });
  };
  return { asked, with: to, change: (changes, replace = false) => route(to(changes), replace) };
}
