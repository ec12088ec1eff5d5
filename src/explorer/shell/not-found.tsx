import { useTitle } from '../kernel/title.ts';
import { SearchBox } from './search-box.tsx';

/** What is shown where there is nothing: one sentence that says what is not there, and the search box. */
export function NotFound({ what }: { what?: string }) {
  useTitle('Not found');
  return (
    <section class="wide narrow not-found">
      <h1>This is not here</h1>
      <p>{what ?? 'There is no page at this address. What are you looking for?'}</p>
      <SearchBox large />
    </section>
  );
}
