import type { PageAddress } from '../kernel/address.ts';
import type { EndsFragment } from '../operations.ts';

/** Links to the next page of a list and the one before. */
export const PagesNav = ({ address, page }: { address: PageAddress; page: EndsFragment }) => (
  <nav class="pages" aria-label="Pages of the list">
    {page.hasPreviousPage && (
      <a href={address.with({ before: page.startCursor ?? undefined, after: undefined })} rel="prev">
        ← Back
      </a>
    )}
    {page.hasNextPage && (
      <a href={address.with({ after: page.endCursor ?? undefined, before: undefined })} rel="next">
        On →
      </a>
    )}
  </nav>
);
