import type { GraphQLResolveInfo } from 'graphql';
import {
  articlesWithoutText,
  countArticlesWithoutText,
  type OpenCounts,
  openCounts,
  votesCountedByClaims,
} from '../../graph/analysis/coverage.ts';
import type { Claim } from '../../graph/claim.ts';
import type { ClaimFilter } from '../../graph/claim-filter.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, connection, wholeList } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { stretchOf, windowArguments } from '../kernel/window.ts';
import { ArticleConnection } from '../nouns/article.ts';
import { Choice } from '../nouns/choice.ts';
import { ClaimConnection } from '../nouns/claim.ts';
import { type Tally, tallies } from '../nouns/tally.ts';
import { VoteEventRef } from '../nouns/vote-event.ts';
import { type ClaimsWindow, claimsArguments, claimsPage } from './claims.ts';

/** One choice at one vote of which not all ballots are known by name, under its place in the list. */
type UnnamedBallots = Tally & { readonly voteEvent: VoteEvent; readonly place: string };

const UnnamedBallotsRef = builder.objectRef<UnnamedBallots>('UnnamedBallots').implement({
  description: 'Ballots of one choice at one vote of which no source says whose they are, or how many they are.',
  fields: (t) => ({
    voteEvent: t.expose('voteEvent', { type: VoteEventRef, description: 'The vote.' }),
    choice: t.expose('choice', { type: Choice, description: 'The choice.' }),
    stated: t.exposeInt('stated', {
      nullable: true,
      description: 'How many the source says; null where it says nothing, which is never zero.',
    }),
    named: t.exposeInt('named', { description: 'How many ballots a source names.' }),
    inferred: t.exposeInt('inferred', { description: 'How many more we infer; they are part of the unnamed.' }),
    unnamed: t.int({
      nullable: true,
      description: 'stated − named; null where nothing is stated.',
      resolve: ({ stated, named }) => (stated === null ? null : stated - named),
    }),
  }),
});

const UnnamedBallotsConnection = connection(
  UnnamedBallotsRef,
  'UnnamedBallots',
  'choice at one vote',
  'choices at votes of which not all ballots are known',
);

/** What is not known of the ballots at votes that claims count: the three votes always, where no number is stated. */
async function unnamedBallots(context: Context): Promise<UnnamedBallots[]> {
  const ids = await votesCountedByClaims(context.graph, context.asOf);
  const events = (await Promise.all(ids.map((id) => context.nodes.get(id)))) as VoteEvent[];
  const rows = await Promise.all(events.map((event) => tallies(event, context)));
  return events.flatMap((voteEvent, ordinal) =>
    (rows[ordinal] ?? [])
      .filter(({ stated, named }) => stated === null || stated > named)
      .map((tally) => ({ ...tally, voteEvent, place: `${parseUrn(voteEvent.id)?.key}|${tally.choice}` })),
  );
}

/** The claims that leave something open. */
const openClaims =
  (open: ClaimFilter) =>
  (_: object, asked: ClaimsWindow, context: Context, info: GraphQLResolveInfo): Promise<Connection<Claim>> =>
    claimsPage(context, open, asked, info);

const CoverageRef = builder.objectRef<OpenCounts>('Coverage').implement({
  description: 'What the graph does not know, and says so: unknown is null, and never zero.',
  fields: (t) => ({
    unnamedBallots: t.field({
      type: UnnamedBallotsConnection,
      description:
        'By vote and choice: ballots that are counted and not named, and choices whose number no source states. Roll calls of datasets name all.',
      args: windowArguments(t.arg),
      resolve: async (_, window, context) => {
        const all = await unnamedBallots(context);
        const keyOf = ({ place }: UnnamedBallots) => place;
        const part = stretchOf('unnamedBallots', all, keyOf, window);
        return new Connection('unnamedBallots', part, keyOf, async () => all.length);
      },
    }),
    openLists: t.field({
      type: ClaimConnection,
      description: 'Claims whose source names some of many: who is not named there may belong to them.',
      args: claimsArguments(t.arg),
      resolve: openClaims({ openList: true }),
    }),
    inferred: t.field({
      type: ClaimConnection,
      description: 'Claims that rest on a rule of ours, altogether (`inferred`) or in a part such as the day.',
      args: claimsArguments(t.arg),
      resolve: openClaims({ ruled: true }),
    }),
    unknownValues: t.field({
      type: ClaimConnection,
      description: 'Claims that there is a value which no source tells.',
      args: claimsArguments(t.arg),
      resolve: openClaims({ valueKind: ['UNKNOWN'] }),
    }),
    contestedClaims: t.field({
      type: ClaimConnection,
      description: 'Claims in conflict with others.',
      args: claimsArguments(t.arg),
      resolve: openClaims({ contested: true }),
    }),
    textsNotSupplied: t.field({
      type: ArticleConnection,
      description: 'Articles whose text nobody has supplied: the places are known, and no words can be shown.',
      args: windowArguments(t.arg),
      resolve: wholeList({ read: articlesWithoutText, count: countArticlesWithoutText }),
    }),
    unnamedGroups: t.exposeInt('unnamedGroups', {
      description: 'How many groups a source speaks of without saying who belongs to them, or not of all.',
    }),
    undatedVoteEvents: t.exposeInt('undatedVoteEvents', {
      description: 'Votes of which no source gives the day: most have a month.',
    }),
    doubtfulVoteEvents: t.exposeInt('doubtfulVoteEvents', {
      description: 'Votes of which it is open whether text and ballots belong together.',
    }),
    brokenVoteEvents: t.exposeInt('brokenVoteEvents', {
      description: 'Roll calls of which the source has lost nearly all ballots.',
    }),
    repeatedVoteEvents: t.exposeInt('repeatedVoteEvents', {
      description: 'Further records of a vote that is there already: kept, and left out of comparisons.',
    }),
    contestedBallots: t.exposeInt('contestedBallots', { description: 'Ballots about which sources differ.' }),
  }),
});

builder.queryField('coverage', (t) =>
  t.field({
    type: CoverageRef,
    nullable: true,
    description: 'What the graph does not know: unnamed ballots, open lists, inferred and unknown values, texts, days.',
    resolve: (_, __, { graph, asOf }) => openCounts(graph, asOf),
  }),
);
