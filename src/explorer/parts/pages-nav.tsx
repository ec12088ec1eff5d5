import { useEffect, useRef } from 'preact/hooks';
import type { PageAddress } from '../kernel/address.ts';
import { pageNumber } from '../kernel/page-of.ts';
import type { EndsFragment } from '../operations.ts';

/** Links to the next page of a list and the one before; a new page is read from its beginning. */
export function PagesNav({ address, page }: { address: PageAddress; page: EndsFragment }) {
  const here = pageNumber(address.asked);
  const turned = (by: number) => (here === undefined ? undefined : String(here + by));
  const nav = useRef<HTMLElement>(null);
  const isTurned = useRef(false);
  const turn = () => {
    isTurned.current = true;
  };
  useEffect(() => {
    const list = nav.current?.closest<HTMLElement>('section') ?? nav.current?.parentElement;
    if (!isTurned.current || !list) return;
    isTurned.current = false;
    list.tabIndex = -1;
    list.focus({ preventScroll: true });
    list.scrollIntoView();
  }, [page.startCursor]);
  return (
    <nav ref={nav} class="pages" aria-label="Pages of the list">
      {page.hasPreviousPage && (
        <a
          href={address.with({ before: page.startCursor ?? undefined, after: undefined, page: turned(-1) })}
          rel="prev"
          onClick={turn}
        >
          ← Back
        </a>
      )}
      {page.hasNextPage && (
        <a
          href={address.with({ after: page.endCursor ?? undefined, before: undefined, page: turned(1) })}
          rel="next"
          onClick={turn}
        >
          On →
        </a>
      )}
    </nav>
  );
}
