import { addressOf } from '../../addresses.ts';
import { counted } from '../../kernel/words.ts';
import type { ContradictionKind, DossierQuery } from '../../operations.ts';
import { Accounts } from '../../parts/accounts.tsx';

/** How claims go together, for a reader. */
const KINDS: Partial<Readonly<Record<ContradictionKind, string>>> = { CONFLICT: 'cannot both be true' };

/** Claims that differ, side by side, with rank, reason and place; then what several sources bear out. */
export const Contradictions = ({ dossier: { contradictions, corroborations } }: { dossier: DossierQuery }) => (
  <>
    {(contradictions?.nodes.length ?? 0) > 0 && (
      <section id="contradictions">
        <h2>Where sources differ</h2>
        {contradictions?.nodes.map(({ id, key, contradictionKind, aspect, reading, between }) => (
          <details key={id} class="contradiction">
            <summary>
              {reading}{' '}
              <span class="quiet">
                {[
                  key,
                  aspect.toLowerCase(),
                  KINDS[contradictionKind] ?? contradictionKind.toLowerCase().replaceAll('_', ' '),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </summary>
            <Accounts accounts={between} />
          </details>
        ))}
      </section>
    )}
    {(corroborations?.nodes.length ?? 0) > 0 && (
      <section id="corroborations">
        <h2>Where they bear each other out</h2>
        <ul class="groups">
          {corroborations?.nodes.map(({ id, statement, independentOrigins, origins, joins }) => (
            <li key={id}>
              {statement}{' '}
              <span class="quiet">
                {independentOrigins == null
                  ? 'how independent is not known'
                  : counted(independentOrigins, 'independent origin')}
                : {origins.map(({ name }) => name).join(', ')}.{' '}
                {joins.map((claim) => (
                  <a key={claim.id} href={addressOf(claim.id)}>
                    {claim.key}{' '}
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
);
