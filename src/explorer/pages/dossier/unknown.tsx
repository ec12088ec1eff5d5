import { addressOf } from '../../addresses.ts';
import { CHOICES, partsOfName } from '../../kernel/words.ts';
import type { DossierQuery } from '../../operations.ts';
import { votesOf } from './entries.ts';

/** What no source tells: values, names behind totals, texts that nobody has supplied. */
export function Unknown({ dossier }: { dossier: DossierQuery }) {
  const { coverage, unknown, articles } = dossier;
  const votes = new Set(votesOf(dossier).map(({ id }) => id));
  const unnamed = coverage?.unnamedBallots?.nodes.filter(({ voteEvent }) => votes.has(voteEvent.id)) ?? [];
  const without = articles?.nodes.filter(({ textSupplied }) => !textSupplied) ?? [];
  if ((unknown?.nodes.length ?? 0) + unnamed.length + without.length === 0)
    return <p>Nothing that a source was expected to say is missing.</p>;
  return (
    <ul class="groups">
      {unknown?.nodes.map(({ id, text }) => (
        <li key={id}>
          <a href={addressOf(id)}>{text}</a>
        </li>
      ))}
      {unnamed.map(({ voteEvent, choice, stated, named }) => (
        <li key={`${voteEvent.id}-${choice}`}>
          <a href={addressOf(voteEvent.id)}>{partsOfName(voteEvent.name).title}</a>:{' '}
          {stated == null
            ? `no source says how many ${CHOICES[choice] === 'yes' || CHOICES[choice] === 'no' ? `voted ${CHOICES[choice]}` : CHOICES[choice]}`
            : `of ${stated} (${CHOICES[choice]}) ${named} are named`}
          .
        </li>
      ))}
      {without.length > 0 && (
        <li>
          The texts of {without.length} articles are not supplied: the places in them are known, and no words can be
          shown.
        </li>
      )}
    </ul>
  );
}
