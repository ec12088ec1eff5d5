import { BlocMark } from '../../pictures/shape.tsx';
import type { Given } from './given.ts';

/** What the marks of the blocs mean: for files, and where the page is too narrow for the cards to stand beside the picture. */
export function Legend({ members, looks }: Given) {
  const blocs = Map.groupBy(
    members.filter(({ bloc }) => bloc !== undefined),
    ({ bloc }) => bloc,
  );
  return (
    <ul class="legend said-beside" aria-label="Legend">
      {[...blocs].map(([bloc, states]) => (
        <li key={bloc}>
          <span class="choice">
            <BlocMark look={looks.get(states[0]?.iso3 ?? '')} />
            {bloc} ({states.length})
          </span>
        </li>
      ))}
    </ul>
  );
}
