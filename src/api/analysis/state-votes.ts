import type { GraphQLResolveInfo } from 'graphql';
import { countBits, intersection } from '../../analysis/kernel/bits.ts';
import { CHOICES, orderOf, type RollCall } from '../../analysis/kernel/matrix.ts';
import { votesOf } from '../../analysis/kernel/tally.ts';
import { inOrder } from '../../analysis/kernel/vote-order.ts';
import {
  type Ballot,
  ballotsByKeys,
  ballotsByState,
  type Choice as ChoiceWord,
  countBallotsByState,
} from '../../graph/ballot.ts';
import type { State } from '../../graph/state.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { Connection } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { selectsItems } from '../kernel/selection.ts';
import { keyAt, turned, UNREAD } from '../kernel/window.ts';
import { BallotConnection, CONTESTED, ONE_SIDED, CHOICES as ONLY_CHOICES, readEvents } from '../nouns/ballot.ts';
import { Choice } from '../nouns/choice.ts';
import { StateRef } from '../nouns/state.ts';
import { ballotAtPlace, countBallots, newestBallots, votesInMemory } from './ballots-in-memory.ts';
import { type GivenFilter, VoteFilter } from './vote-filter.ts';
import {
  comparingBy,
  directionOf,
  isForwardByDate,
  listName,
  type VotesWindow,
  votesWindowArguments,
  windowOf,
} from './vote-window.ts';
import { isOpen, votesWhere } from './votes.ts';

type Asked = VotesWindow & {
  readonly where?: GivenFilter | null;
  readonly choice?: readonly ChoiceWord[] | null;
  readonly contested?: boolean | null;
  readonly oneSided?: boolean | null;
};

/** The list in the cursors: a cursor is the key of a ballot, `RUS|2019-12-27|ga/74/247`. */
const LIST = 'ballots';
const placeOf = ({ place }: Ballot): string => place;

/** The part of a cursor that says which vote; an error when it is of another state's list. */
const orderFor =
  (iso3: string) =>
  (key: string, argument: string): string => {
    if (key.startsWith(`${iso3}|`)) return key.slice(iso3.length + 1);
    throw badInput(
      'BAD_CURSOR',
      `${argument}: this cursor comes from the ballots of ${key.split('|')[0]}, and these are the ballots of ${iso3}.`,
    );
  };

/** The ballots in memory that fit: what is shown of a page is read by their keys. */
async function ballotsThatFit({ iso3 }: State, asked: Asked, context: Context, info: GraphQLResolveInfo) {
  const all = await counted(iso3, asked, context);
  const { matrix } = all;
  const place = matrix.placeOf(iso3);
  const over = place === undefined ? all.over : votesOf(matrix, place, all.over, all.ballots.choices);
  const list = listName(LIST, asked);
  const compare = await comparingBy(context, matrix, asked.orderBy);
  const { items, ...rest } = selectsItems(info)
    ? windowOf(LIST, matrix, inOrder(over, compare), compare, asked, orderFor(iso3))
    : UNREAD;
  const fromMemory = place !== undefined && votesInMemory(context, info) === matrix;
  const found = fromMemory
    ? items.map((vote) => ballotAtPlace(matrix, place, vote))
    : await Promise.all(
        items.map((vote) => context.batch(ballotsByKeys, [], `${iso3}|${orderOf(matrix.rollCalls[vote] as RollCall)}`)),
      );
  const cast = found.filter((ballot) => ballot !== null);
  await readEvents(cast, context, info);
  return new Connection(
    list,
    { items: cast, ...rest },
    placeOf,
    async () => countBits(over),
    async () => all,
  );
}

/** The votes at which a state cast ballots that are asked for, whatever their choice, and which choices are. */
async function counted(iso3: string, { where, choice, contested, oneSided }: Asked, context: Context) {
  const { matrix, over, sessionsOf } = await votesWhere(context, where);
  const state = matrix.placeOf(iso3);
  const choices = choice ?? CHOICES;
  if (state === undefined)
    return { matrix, over: new Uint32Array(matrix.words), ballots: { states: [], choices }, sessionsOf };
  const cast = votesOf(matrix, state, over, CHOICES);
  const marked = (of: (vote: RollCall) => readonly string[], wanted: boolean | null | undefined) =>
    (wanted ?? null) === null ? cast : matrix.select((vote) => of(vote).includes(iso3) === wanted);
  const kept = [
    marked(({ contestedBallots }) => contestedBallots, contested),
    marked(({ oneSidedBallots }) => oneSidedBallots, oneSided),
  ].reduce(intersection, cast);
  return { matrix, over: kept, ballots: { states: [state], choices }, sessionsOf };
}

/** All ballots, the newest first: from memory, where that says enough, else from the database. */
async function allBallots({ iso3 }: State, asked: Asked, context: Context, info: GraphQLResolveInfo) {
  const after = keyAt(LIST, 'after', asked);
  if (after !== null) orderFor(iso3)(after, 'after');
  const memory = votesInMemory(context, info);
  if (memory !== null) {
    const found = selectsItems(info) ? turned(newestBallots(memory, iso3, asked.first, after), asked) : UNREAD;
    await readEvents(found.items, context, info);
    const total = async () => countBallots(memory, iso3);
    return new Connection<Ballot>(LIST, found, placeOf, total, () => counted(iso3, asked, context));
  }
  const part = selectsItems(info)
    ? turned(
        await context.batch(ballotsByState, [{ first: asked.first, after }], iso3, {
          before: (slices) =>
            readEvents(
              slices.flatMap(({ items }) => items),
              context,
              info,
            ),
        }),
        asked,
      )
    : UNREAD;
  const total = () => context.batch(countBallotsByState, [], iso3);
  return new Connection<Ballot>(LIST, part, placeOf, total, () => counted(iso3, asked, context));
}

builder.objectField(StateRef, 'votes', (t) =>
  t.field({
    type: BallotConnection,
    description:
      'The ballots that this state cast, the newest first (an undated vote counts on its latest possible day). Recorded absences are among them: `choice` says so.',
    args: {
      ...votesWindowArguments(t.arg),
      where: t.arg({ type: VoteFilter, description: 'Only ballots at votes that fit.' }),
      choice: t.arg({ type: [Choice], description: ONLY_CHOICES }),
      contested: t.arg.boolean({ description: CONTESTED }),
      oneSided: t.arg.boolean({ description: ONE_SIDED }),
    },
    resolve: (state, asked, context, info) => {
      const { valid, recorded } = context.asOf;
      const whole =
        isOpen(asked.where) &&
        (asked.choice ?? asked.contested ?? asked.oneSided ?? valid ?? recorded ?? null) === null;
      const newestFirst = isForwardByDate(asked) && directionOf(asked.orderBy) === 'DESC';
      return whole && newestFirst
        ? allBallots(state, asked, context, info)
        : ballotsThatFit(state, asked, context, info);
    },
  }),
);
