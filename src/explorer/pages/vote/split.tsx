import { addressOf, idOf } from '../../addresses.ts';
import type { PageAddress } from '../../kernel/address.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { CHOICES, counted } from '../../kernel/words.ts';
import { type PartFragment, VoteBlocsDocument } from '../../operations.ts';
import { ChoiceBar } from '../../parts/choice.tsx';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { countsOf, unityInWords } from './tell.ts';
import type { Vote } from './vote-page.tsx';

const WAYS: Readonly<Record<string, string>> = { group: 'Regional groups', region: 'Regions', bloc: 'Blocs by votes' };

/** How groups of states split, and who broke ranks: by regional group, by region, or by the blocs that votes make. */
export function Split({ vote, address }: { vote: Vote; address: PageAddress }) {
  const way = address.asked.split && address.asked.split in WAYS ? address.asked.split : 'group';
  return (
    <section>
      <h2>How groups split</h2>
      <nav class="tabs" aria-label="Groups">
        {Object.entries(WAYS).map(([key, name]) => (
          <a
            key={key}
            href={address.with({ split: key === 'group' ? undefined : key })}
            aria-current={key === way ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      {way === 'bloc' ? <Blocs id={vote.id} /> : <Parts parts={(way === 'group' ? vote.groups : vote.regions) ?? []} />}
    </section>
  );
}

/** Blocs are found by an analysis, which takes a moment the first time. */
function Blocs({ id }: { id: string }) {
  const { data, errors } = useAnswer(VoteBlocsDocument, { id });
  const parts = data?.voteEvent?.coalitions;
  return (
    <>
      <p class="quiet">Blocs are states that vote alike beyond chance in the sessions around this vote.</p>
      <Errors errors={errors} />
      {parts ? <Parts parts={parts} /> : errors.length === 0 && <Loading room="part" what="Finding blocs" />}
    </>
  );
}

function Parts({ parts }: { parts: readonly PartFragment[] }) {
  if (parts.length === 0) return <p>Nobody says how groups voted here.</p>;
  return (
    <ul class="parts">
      {parts.map((part) => (
        <li key={part.id}>
          <h3>
            {part.label}
            {part.members != null && <span class="quiet"> {counted(part.members, 'member')}</span>}
          </h3>
          <ChoiceBar labels counts={countsOf(part)} />
          <p class="quiet">
            {part.agreementIndex == null ? (
              unityInWords(part)
            ) : (
              <abbr title="Agreement index (Hix, Noury and Roland 2005): 1 when all chose the same, 0 for an even split in three.">
                {unityInWords(part)}
              </abbr>
            )}
          </p>
          {part.defections.length > 0 && (
            <p class="left">
              <b>Broke ranks:</b>{' '}
              {part.defections.map(({ state, choice }) => (
                <a
                  key={state.iso3}
                  class="chip"
                  href={addressOf(idOf('state', state.iso3))}
                  title={`${state.name}: ${CHOICES[choice]}`}
                >
                  <span class={`mark ${choice}`} aria-hidden="true" />
                  {state.name}
                  <span class="hidden">: {CHOICES[choice]}</span>
                </a>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
