import type { GraphQLResolveInfo } from 'graphql';
import { commonVotes, type Likeness } from '../../analysis/kernel/agreement.ts';
import { countBits, intersection } from '../../analysis/kernel/bits.ts';
import { votesThatFit } from '../../analysis/kernel/filter.ts';
import type { Choice as ChoiceWord } from '../../analysis/kernel/matrix.ts';
import { inOrder } from '../../analysis/kernel/vote-order.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, connection } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { toNode } from '../kernel/reference.ts';
import { selectsItems, selectsOfItems } from '../kernel/selection.ts';
import { UNREAD } from '../kernel/window.ts';
import { Choice } from '../nouns/choice.ts';
import { VoteEventRef } from '../nouns/vote-event.ts';
import { AgreementRef, type Compared, counted } from './agreement.ts';
import { refuseUnknownTexts } from './unknown-texts.ts';
import { keyedVote } from './vote-events.ts';
import { filterOf, filterOfList, type GivenFilter, refuseUnknownSessions, VoteFilter } from './vote-filter.ts';
import { comparingBy, listName, type VotesWindow, votesWindowArguments, windowOf } from './vote-window.ts';

type ComparedVote = {
  /** Where it stands in the order of time. */
  readonly key: string;
  readonly voteEvent: string;
  readonly a: ChoiceWord;
  readonly b: ChoiceWord;
};

const ALIKE = {
  SAME: 'Both chose the same.',
  ONE_ABSTAINED: 'Exactly one of the two abstained.',
  OPPOSED: 'One was for and the other against.',
};
const LikenessRef = enumOf<Likeness>('Likeness', 'How the choices of two states at one vote are to each other.', ALIKE);

const ComparedVoteRef = builder.objectRef<ComparedVote>('ComparedVote').implement({
  description: 'A vote at which two states were for, against, or abstained, with the choices of both.',
  fields: (t) => ({
    voteEvent: t.field({
      type: VoteEventRef,
      description: 'The vote.',
      resolve: toNode(({ voteEvent }) => voteEvent),
    }),
    a: t.expose('a', { type: Choice, description: 'What `a` of the agreement did.' }),
    b: t.expose('b', { type: Choice, description: 'What `b` of the agreement did.' }),
  }),
});

type Asked = VotesWindow & { readonly where?: GivenFilter | null; readonly alike?: readonly Likeness[] | null };

/** A page of the common votes of two states. */
async function votesOf(compared: Compared, asked: Asked, context: Context, info: GraphQLResolveInfo) {
  const { question, a, b } = compared;
  const { matrix } = question.analysis;
  const filter = await filterOf(context, 'where', asked.where ?? {});
  refuseUnknownSessions(matrix, 'where', asked.where ?? {});
  await refuseUnknownTexts(context, 'where', asked.where ?? {});
  const fit = votesThatFit(matrix, filterOfList(filter, question.parameters.filter));
  const alike = asked.alike ?? (Object.keys(ALIKE) as Likeness[]);
  const over = intersection(fit, commonVotes(matrix, a, b, counted(compared), alike));
  const compare = await comparingBy(context, matrix, asked.orderBy);
  const { items, ...rest } = selectsItems(info)
    ? windowOf('votes', matrix, inOrder(over, compare), compare, asked)
    : UNREAD;
  const votes = items.map((place): ComparedVote => {
    const { id, key } = keyedVote(matrix, place);
    const choice = (state: number) => matrix.choiceOf(state, place) as ChoiceWord;
    return { key, voteEvent: id, a: choice(a), b: choice(b) };
  });
  if (selectsOfItems(info, 'voteEvent')) await context.nodes.read(votes.map(({ voteEvent }) => voteEvent));
  const stretch = { items: votes, ...rest };
  return new Connection(
    listName('votes', asked),
    stretch,
    ({ key }) => key,
    async () => countBits(over),
  );
}

builder.objectField(AgreementRef, 'votes', (t) =>
  t.field({
    type: connection(ComparedVoteRef, 'ComparedVote', 'common vote'),
    description: 'Their common votes, each with what both chose, the newest first.',
    args: {
      ...votesWindowArguments(t.arg),
      where: t.arg({ type: VoteFilter, description: 'Only votes of `over` that fit this too.' }),
      alike: t.arg({ type: [LikenessRef], description: 'Only votes at which they stood to each other in these ways.' }),
    },
    resolve: votesOf,
  }),
);
