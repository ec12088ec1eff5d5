import type { PageAddress } from '../kernel/address.ts';
import { pageNumber } from '../kernel/page-of.ts';
import type { EndsFragment } from '../operations.ts';

/** Links to the next page of a list and the one before. */
export function PagesNav({ address, page }: { address: PageAddress; page: EndsFragment }) {
  const here = pageNumber(address.asked);
  const turned = (by: number) => (here === undefined ? undefined : String(here + by));
  return (
    <nav class="pages" aria-label="Pages of the list">
      {page.hasPreviousPage && (
        <a
          href={address.with({ before: page.startCursor ?? undefined, after: undefined, page: turned(-1) })}
          rel="prev"
        >
          ← Back
        </a>
      )}
      {page.hasNextPage && (
        <a href={address.with({ after: page.endCursor ?? undefined, before: undefined, page: turned(1) })} rel="next">
          On →
        </a>
      )}
    </nav>
  );
}
