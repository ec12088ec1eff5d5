import { useTitle } from '../kernel/title.ts';
import { SearchBox } from './search-box.tsx';

/** What is shown where there is nothing: one sentence that says what is not there, and the search box. `failed` is where nobody can say now whether something is. */
export function NotFound({ what, failed = false }: { what?: string; failed?: boolean }) {
  useTitle(failed ? 'Not to be had now' : 'Not found');
  return (
    <section class="wide narrow not-found">
      <h1>{failed ? 'This cannot be shown now' : 'This is not here'}</h1>
      <p>{what ?? 'There is no page at this address. What are you looking for?'}</p>
      <SearchBox large />
    </section>
  );
}
