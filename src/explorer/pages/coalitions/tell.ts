import { LOOKS } from '../../kernel/blocs.ts';
import { inPlainWords } from '../../kernel/plain-words.ts';
import { decimal } from '../../kernel/words.ts';
import type { CoalitionsQuery } from '../../operations.ts';

type Coalitions = NonNullable<CoalitionsQuery['coalitions']>;
type Bloc = Coalitions['blocs'][number];

/** A state with its bloc; of a state that is in none the bloc is undefined. */
export type Member = {
  readonly iso3: string;
  readonly name: string;
  readonly bloc: string | undefined;
  /** The share of runs in which it is with the others of its bloc, from 0 to 1. */
  readonly certainty: number | undefined;
  readonly core: boolean;
  readonly participation: number | undefined;
  /** The share of its ballots that are not those of most of its bloc, from 0 to 1. */
  readonly defection: number | undefined;
  readonly ballots: number | undefined;
};

/** The name of a bloc for a reader: its most connected members, which its label names. */
export const nameOf = ({ label }: Pick<Bloc, 'label'>): string => `Around ${label.replace(', ', ' and ')}`;

/** All states that are in a bloc or in none, bloc by bloc. */
export const membersOf = ({ blocs, unassigned }: Coalitions): readonly Member[] => [
  ...blocs.flatMap((bloc) =>
    bloc.members.map(({ state, certainty, core, participation, defection, ballots }) => ({
      ...state,
      bloc: nameOf(bloc),
      certainty,
      core,
      participation: participation ?? undefined,
      defection: defection ?? undefined,
      ballots,
    })),
  ),
  ...unassigned.map((state) => ({
    ...state,
    bloc: undefined,
    certainty: undefined,
    core: false,
    participation: undefined,
    defection: undefined,
    ballots: undefined,
  })),
];

/** Whether the blocs are more than chance makes, in a sentence with the numbers behind it. */
export function chanceInWords({
  significant,
  reason,
  modularity,
  modularityByChance,
  stability,
  blocs,
}: Coalitions): string {
  if (!significant || modularity == null || !modularityByChance)
    return reason ? inPlainWords(reason) : 'There are no blocs here.';
  const runs = stability == null ? '' : ` Computed 50 times, the partitions agree to ${decimal(stability)} of 1.`;
  const many = blocs.length > LOOKS ? ' Small blocs share a look.' : '';
  return (
    `They fall into ${blocs.length} blocs, and not by chance: modularity is ${decimal(modularity)}, ` +
    `where votes dealt at random give at most ${decimal(modularityByChance.high)}.${runs}${many}`
  );
}
