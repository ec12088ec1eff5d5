import { cohesionAt } from '../../analysis/kernel/cohesion-at.ts';
import { leavesOthers } from '../../analysis/measures/defections.ts';
import type { Ballot, Choice } from '../../graph/ballot.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { NodeOf } from '../../graph/node.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { nodeAt, toNodes } from '../kernel/reference.ts';
import { BallotConnection, BallotRef } from '../nouns/ballot.ts';
import { BlocRef } from '../nouns/bloc.ts';
import { StateRef } from '../nouns/state.ts';
import { VoteEventRef } from '../nouns/vote-event.ts';
import { ballotArguments, ballotPage } from './ballot-page.ts';
import { type Part, partsOf, SplitBy } from './split-parts.ts';

const count = ({ ballots }: Part, choice: Choice): number =>
  ballots.filter((ballot: Ballot) => ballot.choice === choice).length;

const cohesion = (part: Part) =>
  cohesionAt({
    for: count(part, 'FOR'),
    against: count(part, 'AGAINST'),
    abstain: count(part, 'ABSTAIN'),
  });

/** The ballots of those that left the others of their part. */
function defectionsIn({ ballots }: Part): Ballot[] {
  const left = leavesOthers(ballots.map(({ choice }) => choice));
  return ballots.filter((_, place) => left[place]);
}

const SplitPartRef = builder.objectRef<Part>('SplitPart').implement({
  description: 'How one group of states voted at one vote.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'What tells it from all other parts of all votes, for those who keep answers; `node` does not find it.',
    }),
    label: t.exposeString('label', { description: 'The name of the bloc or the coalition.' }),
    group: t.field({
      type: BlocRef,
      nullable: true,
      description: 'The bloc; null for a coalition, and the states that are in none.',
      resolve: ({ group }, _, context, info) => (group === null ? null : nodeAt<NodeOf<'bloc'>>(context, group, info)),
    }),
    members: t.int({
      nullable: true,
      resolve: ({ members }) => members?.length ?? null,
      description:
        'How many states belonged to the bloc on the day of the vote, with a ballot or without; null where there is no bloc.',
    }),
    undated: t.exposeInt('undated', {
      nullable: true,
      description:
        'How many of the members nobody has dated: they count from the founding of the bloc. Null for a coalition.',
    }),
    states: t.field({
      type: [StateRef],
      description:
        'The members of the bloc on the day of the vote, with a ballot or without; where there is no bloc, the states that have a ballot in this part.',
      resolve: toNodes(({ members, ballots }: Part) =>
        (members ?? ballots.map(({ state }) => state)).map((code) => urn('state', code)),
      ),
    }),
    ballots: t.field({
      type: BallotConnection,
      description: 'The ballots of its states that are on record, absences among them.',
      args: ballotArguments(t.arg),
      resolve: (part, asked, context, info) => ballotPage(part.event, part.ballots, asked, context, info),
    }),
    defections: t.field({
      type: [BallotRef],
      description:
        'The ballots of those that broke ranks: of whom the most frequent choice of the other states of the part, at least five, is not the own. See docs/formulas.md#defection.',
      resolve: defectionsIn,
    }),
    inferred: t.int({
      description: 'How many of these ballots we infer.',
      resolve: ({ ballots }) => ballots.filter(({ inferred }) => inferred).length,
    }),
    for: t.int({ description: 'Votes for.', resolve: (part) => count(part, 'FOR') }),
    against: t.int({ description: 'Votes against.', resolve: (part) => count(part, 'AGAINST') }),
    abstain: t.int({ description: 'Abstentions.', resolve: (part) => count(part, 'ABSTAIN') }),
    notVoting: t.int({
      description: 'Ballots of states that did not vote, where the source does not say that they were absent.',
      resolve: (part) => count(part, 'NOT_VOTING'),
    }),
    absent: t.int({ description: 'Recorded absences.', resolve: (part) => count(part, 'ABSENT') }),
    ineligible: t.int({
      description: 'States that could not take part.',
      resolve: (part) => count(part, 'INELIGIBLE'),
    }),
    unknown: t.int({
      description: 'Ballots of which a source says that the choice is not known.',
      resolve: (part) => count(part, 'UNKNOWN'),
    }),
    rice: t.float({
      nullable: true,
      description:
        'Rice cohesion at this vote: |for − against| / (for + against); null where nobody took a side, or where fewer than two were for, against, or abstained. See docs/formulas.md#rice-cohesion.',
      resolve: (part) => cohesion(part).rice,
    }),
    agreementIndex: t.float({
      nullable: true,
      description:
        'Agreement index at this vote; null where fewer than two were for, against, or abstained. See docs/formulas.md#agreement-index.',
      resolve: (part) => cohesion(part).agreementIndex,
    }),
  }),
});

builder.objectField(VoteEventRef, 'split', (t) =>
  t.field({
    type: [SplitPartRef],
    description:
      'How groups of states voted here, by the ballots that are known by name. A state that belongs to two blocs counts in both; who belongs to none is a part of its own, the last.',
    args: {
      by: t.arg({ type: SplitBy, required: true, description: 'Which groups.' }),
      blocs: t.arg.idList({
        description:
          'With `BLOC`, which ones (ids, at most 200); the regional groups of the United Nations when omitted.',
      }),
    },
    resolve: (event: VoteEvent, { by, blocs }, context) => partsOf(context, event, by, blocs ?? null),
  }),
);
