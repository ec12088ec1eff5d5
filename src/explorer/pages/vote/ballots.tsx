import { addressOf, idOf } from '../../addresses.ts';
import type { PageAddress } from '../../kernel/address.ts';
import { isCalledLike } from '../../kernel/called.ts';
import { CHOICES, number } from '../../kernel/words.ts';
import type { Choice } from '../../operations.ts';
import { ChoiceMark, ORDER } from '../../parts/choice.tsx';
import type { Column } from '../../parts/column.ts';
import { Words } from '../../parts/fields.tsx';
import { Table } from '../../parts/table.tsx';
import { fileOf } from './tell.ts';
import type { Vote } from './vote-page.tsx';

type Ballot = NonNullable<Vote['ballots']>['nodes'][number];

const COLUMNS: readonly Column<Ballot>[] = [
  {
    title: 'State',
    cell: ({ state }) => {
      const address = addressOf(idOf('state', state.iso3));
      return address ? <a href={address}>{state.name}</a> : state.name;
    },
    value: ({ state }) => state.name,
  },
  { title: 'Code', cell: ({ state }) => state.iso3, value: ({ state }) => state.iso3 },
  { title: 'Region', cell: ({ state }) => state.region ?? '', value: ({ state }) => state.region },
  { title: 'Vote', cell: ({ choice }) => <ChoiceMark choice={choice} />, value: ({ choice }) => CHOICES[choice] },
  {
    title: 'Remark',
    cell: ({ contested, inferred, rule }) => remarkOf(contested, inferred, rule),
    value: ({ contested, inferred, rule }) => remarkOf(contested, inferred, rule),
  },
];

const remarkOf = (contested: boolean, inferred: boolean, rule: string | null | undefined): string =>
  [contested && 'sources differ', inferred && `inferred: ${rule ?? 'by a rule of ours'}`].filter(Boolean).join('; ');

/** Who did what, as a table that can be narrowed by choice and by name. */
export function Ballots({ vote, address }: { vote: Vote; address: PageAddress }) {
  const all = [...(vote.ballots?.nodes ?? [])].sort((a, b) => a.state.name.localeCompare(b.state.name, 'en'));
  const columns = all.some(({ contested, inferred }) => contested || inferred) ? COLUMNS : COLUMNS.slice(0, -1);
  const { state = '' } = address.asked;
  const choice = ORDER.find((each) => each === address.asked.choice?.toUpperCase());
  const rows = all.filter(
    (ballot) => (choice === undefined || ballot.choice === choice) && isCalledLike(ballot.state, state),
  );
  const count = (wanted: Choice) => all.filter((ballot) => ballot.choice === wanted).length;
  return (
    <section>
      <h2>Ballots</h2>
      <nav class="tabs" aria-label="Ballots by choice">
        <a href={address.with({ choice: undefined })} aria-current={choice === undefined ? 'true' : undefined}>
          All {number(all.length)}
        </a>
        {ORDER.filter((each) => count(each) > 0).map((each) => (
          <a key={each} href={address.with({ choice: each })} aria-current={choice === each ? 'true' : undefined}>
            <span class={`mark ${each}`} aria-hidden="true" />
            {CHOICES[each]} {number(count(each))}
          </a>
        ))}
      </nav>
      <Words label="State" value={state} onChange={(text) => address.change({ state: text }, true)} />
      {rows.length === 0 && <p role="status">No ballot fits. Take the choice or the name of the state away.</p>}
      <Table
        caption="Ballots"
        columns={columns}
        rows={rows}
        keyOf={({ state }) => state.iso3}
        file={`${fileOf(vote)}-ballots`}
      />
    </section>
  );
}
