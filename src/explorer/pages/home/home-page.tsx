import { useTitle } from '../../kernel/title.ts';
import { SearchBox } from '../../shell/search-box.tsx';

/** Where one begins: one search box. */
export function HomePage() {
  useTitle(undefined);
  return (
    <div class="wide home">
      <section class="hero">
        <h1>Who votes with whom, and where it is written</h1>
        <p class="lead">
          Every recorded vote of the United Nations General Assembly, what stands behind it, and the dossiers of
          negotiations.
        </p>
        <SearchBox large />
      </section>
    </div>
  );
}
