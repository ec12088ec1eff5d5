import { useLocation } from 'preact-iso';
import { SearchBox } from './search-box.tsx';

/** The pages that the header leads to, in the order of how many people want them. */
const LINKS: readonly (readonly [address: string, name: string])[] = [
  ['/coalitions', 'Coalitions'],
  ['/votes', 'Votes'],
  ['/states', 'States'],
  ['/compare', 'Compare'],
  ['/series', 'Series'],
  ['/groups', 'Groups'],
  ['/dossiers', 'Dossiers'],
  ['/how', 'How it is computed'],
];

/** The top of every page: home, where one can go, and the search box, which `/` has larger. */
export function Header() {
  const { path } = useLocation();
  return (
    <header class="header">
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <div class="wide">
        <a class="brand" href="/">
          Caucus
        </a>
        <nav aria-label="Pages">
          {LINKS.map(([address, name]) => (
            <a key={address} href={address} aria-current={path.startsWith(address) ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <SearchBox />
      </div>
    </header>
  );
}
