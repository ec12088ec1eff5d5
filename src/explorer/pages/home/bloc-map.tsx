import { withQuery } from '../../addresses.ts';
import type { Asked, PageAddress } from '../../kernel/address.ts';
import { askBefore } from '../../kernel/ask.ts';
import { looksOf, looksOfStates } from '../../kernel/blocs.ts';
import { inPlainWords } from '../../kernel/plain-words.ts';
import { Period } from '../../kernel/provenance.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { overOf, stateAt } from '../../kernel/windows.ts';
import { BlocsDocument, type BlocsQuery } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { SessionSlider } from '../../parts/session-slider.tsx';
import { Picture } from '../../pictures/picture.tsx';
import { BlocMark } from '../../pictures/shape.tsx';
import { TileMap } from '../../pictures/tile-map.tsx';

type Coalitions = NonNullable<BlocsQuery['coalitions']>;

/** The states of the world in the colours of their blocs, through the sessions. */
export function BlocMap({ address, newest }: { address: PageAddress; newest: number | undefined }) {
  const { data, errors, pending } = useAnswer(BlocsDocument, { over: overOf(address.asked, newest) });
  const coalitions = data?.coalitions;
  return (
    <section>
      <SessionSlider
        address={address}
        newest={newest ?? 0}
        pending={pending}
        ahead={(asked) => askBefore(BlocsDocument, { over: overOf(asked, newest) })}
      />
      <Errors errors={errors} />
      {!coalitions && errors.length === 0 && <Loading what="Finding who votes with whom: this takes some seconds" />}
      {coalitions && (
        <Period.Provider value={coalitions.parameters.period}>
          <div class={pending ? 'pending' : undefined} aria-busy={pending}>
            <Picture title="Who votes with whom" file="blocs-map" legend={<Legend coalitions={coalitions} />}>
              <TileMap
                label="States by bloc; the page of coalitions has the same as a table"
                tiles={tilesOf(coalitions, address.asked)}
              />
            </Picture>
            <p>
              <a href={withQuery('/coalitions', address.asked)}>
                The coalitions on a plane, as a network, a matrix and a table
              </a>
            </p>
          </div>
        </Period.Provider>
      )}
    </section>
  );
}

function tilesOf({ blocs, unassigned }: Coalitions, asked: Asked) {
  const looks = looksOfStates(blocs);
  const inBlocs = blocs.flatMap(({ label, members }) =>
    members.map(({ state, core }) => ({ state, words: `${state.name}: with ${label}${core ? '' : ', unsure'}` })),
  );
  const none = unassigned.map((state) => ({ state, words: `${state.name}: in no bloc` }));
  return [...inBlocs, ...none].map(({ state, words }) => ({
    iso3: state.iso3,
    words,
    className: looks.has(state.iso3) ? `of-bloc bloc-${looks.get(state.iso3)}` : 'INELIGIBLE',
    href: stateAt(state.iso3, asked),
  }));
}

const Legend = ({ coalitions: { blocs, reason } }: { coalitions: Coalitions }) =>
  blocs.length === 0 ? (
    <p>{inPlainWords(reason ?? 'There are no blocs here.')}</p>
  ) : (
    <ul class="legend" aria-label="Legend">
      {blocs.map(({ label, describedBy, members }, index) => (
        <li key={label}>
          <span class="choice">
            <BlocMark look={looksOf(blocs)[index]} />
            {describedBy ? `most like ${describedBy.group.name}` : label} ({members.length})
          </span>
        </li>
      ))}
    </ul>
  );
