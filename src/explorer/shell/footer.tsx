import { useContext } from 'preact/hooks';
import { kindAsTitle } from '../addresses.ts';
import { About } from '../kernel/about.ts';
import { dateInWords, number } from '../kernel/words.ts';
import { KINDS } from '../pages/things/kinds.ts';

/** The foot of every page: what is in the graph, up to which day, from which sources. */
export function Footer() {
  const about = useContext(About)?.holdings;
  return (
    <footer class="footer">
      <div class="wide">
        {about && (
          <>
            <p>
              {number(about.counts.voteEvents)} votes and {number(about.counts.ballots)} ballots, the last of{' '}
              {dateInWords(about.lastVote)}. Data version <code>{about.dataVersion.slice(0, 8)}</code>.
            </p>
            <details>
              <summary>Sources and licences</summary>
              <ul>
                {about.sources.map(({ id, name, licence, url }) => (
                  <li key={id}>
                    {url ? (
                      <a href={url} rel="noreferrer">
                        {name}
                      </a>
                    ) : (
                      name
                    )}
                    {licence && <span class="quiet"> · {licence}</span>}
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
        <nav aria-label="Everything by kind">
          <a href="/claims">Claims</a>
          {Object.keys(KINDS).map((word) => (
            <span key={word}>
              {' · '}
              <a href={`/${word}`}>{kindAsTitle(word)}</a>
            </span>
          ))}
        </nav>
        <p>
          <a href="/graphql" target="_blank" rel="noopener">
            GraphiQL
          </a>
          {' · '}
          <a href="/schema.graphql" target="_blank" rel="noopener">
            Schema
          </a>
        </p>
      </div>
    </footer>
  );
}
