import { addressOf, idOf } from '../../addresses.ts';
import { CHOICES, counted, decimal, number } from '../../kernel/words.ts';
import type { PartFragment, VoteQuery } from '../../operations.ts';
import type { MapTile } from '../../pictures/world.ts';

type Vote = NonNullable<VoteQuery['voteEvent']>;

/** The totals in a sentence, which says where they come from and leaves nothing that is not known out. */
export function totalsInWords({ for: yes, against, abstain, notVoting, totals, ballots }: Vote): string {
  const part = (count: number | null | undefined, word: string) =>
    count == null ? undefined : `${number(count)} ${word}`;
  const known = [
    part(yes, CHOICES.FOR),
    part(against, CHOICES.AGAINST),
    part(abstain, CHOICES.ABSTAIN),
    part(notVoting, CHOICES.NOT_VOTING),
  ].filter(Boolean);
  if (known.length === 0) return 'No source gives the totals.';
  const unknown = [yes == null && 'said yes', against == null && 'said no', abstain == null && 'abstained'].filter(
    Boolean,
  );
  const open = unknown.length === 0 ? '' : `; no source says how many ${unknown.join(' or ')}`;
  const from = { STATED: 'as a source states them', COUNTED: 'counted from the ballots', NONE: '' }[totals];
  const n = ballots?.totalCount;
  return `${known.join(', ')}${open}${from && `; ${from}`}${n ? `; ${counted(n, 'ballot')} on record` : ''}.`;
}

/** The name of files about a vote, such as `vote-ga-74-247`. */
export const fileOf = ({ id }: Pick<Vote, 'id'>): string => id.replace(/^urn:caucus:/, '').replace(/[^a-z0-9]+/gi, '-');

/** A tile for each ballot. */
export const tilesOfBallots = ({ ballots }: Vote): readonly MapTile[] =>
  (ballots?.nodes ?? []).map(({ choice, state, inferred }) => ({
    iso3: state.iso3,
    className: choice,
    words: `${state.name}: ${CHOICES[choice]}${inferred ? ' (we infer it)' : ''}`,
    href: addressOf(idOf('state', state.iso3)),
  }));

/** The counts of a part of the states, by choice. */
export const countsOf = (part: PartFragment) => ({
  FOR: part.for,
  ABSTAIN: part.abstain,
  AGAINST: part.against,
  NOT_VOTING: part.notVoting,
  ABSENT: part.absent,
  UNKNOWN: part.unknown,
  INELIGIBLE: part.ineligible,
});

/** How united a part of the states was, in a sentence; nothing is said of the many by the choices of few. */
export function unityInWords(part: PartFragment): string {
  const { members, agreementIndex } = part;
  const recorded = part.for + part.abstain + part.against + part.notVoting + part.absent;
  if (members != null && recorded < members / 2)
    return `What ${number(recorded)} of ${counted(members, 'member')} chose is on record: too few to say how united it was.`;
  return agreementIndex == null
    ? 'Too few took a side to say how united it was.'
    : `United to ${decimal(agreementIndex)} of 1`;
}
