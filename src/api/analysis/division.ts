import { countBits, placesOf } from '../../analysis/kernel/bits.ts';
import { minorityShares } from '../../analysis/kernel/filter.ts';
import { margins, votesWithFew } from '../../analysis/measures/division.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { State } from '../../graph/state.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, pageArguments, pageOf } from '../kernel/connection.ts';
import { StateRef } from '../nouns/state.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import { eventsAt } from './agreement.ts';
import { asked } from './analysis-question.ts';
import { overArgument } from './roll-call-filter.ts';

const RollCallOrder = builder.enumType('RollCallOrder', {
  description: 'How roll calls are ordered; the newer of two alike comes first. Values may be added.',
  values: {
    CLOSEST: { description: 'The smallest difference of the states for and against first, as a share of both.' },
    MOST_DIVIDED: {
      description:
        'The largest share of states that did not make the most frequent choice first; abstention is a choice.',
    },
  } as const,
});

builder.queryField('rollCalls', (t) =>
  t.field({
    type: VoteEventConnection,
    nullable: true,
    description: 'Roll calls by how divided the states were: close votes first.',
    args: {
      ...pageArguments(t.arg),
      over: overArgument(t.arg),
      orderBy: t.arg({
        type: RollCallOrder,
        required: true,
        defaultValue: 'CLOSEST',
        description: 'The order of the list.',
      }),
    },
    resolve: async (_, { over, orderBy, ...args }, context) => {
      const page = pageOf('rollCalls', args);
      const { analysis, over: mask } = await asked(context, { over });
      const { matrix } = analysis;
      const scores = orderBy === 'CLOSEST' ? margins(matrix) : minorityShares(matrix).map((share) => 1 - share);
      // Scores are from 0 to 1: with all digits written, texts sort as numbers do.
      const keyOf = (place: number) => `${(scores[place] as number).toFixed(12)}|${String(9_999_999 - place)}`;
      const all = [...placesOf(mask)]
        .map((place) => ({ place, key: keyOf(place) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
      const { after } = page;
      const rest = after === null ? all : all.filter(({ key }) => key > after);
      const found = rest
        .slice(0, page.first)
        .map(({ place, key }) => ({ id: urn('vote', matrix.rollCalls[place]?.key ?? ''), key }));
      await context.nodes.read(found.map(({ id }) => id));
      const keys = new Map(found.map(({ id, key }) => [id, key]));
      const items = found.map(({ id }) => context.nodes.get(id) as VoteEvent);
      return new Connection(
        'rollCalls',
        after,
        { items, more: rest.length > page.first },
        ({ id }) => keys.get(id) ?? '',
        async () => countBits(mask),
      );
    },
  }),
);

builder.objectField(StateRef, 'stoodWithFew', (t) =>
  t.field({
    type: VoteEventConnection,
    nullable: true,
    description:
      'The votes at which at most so many states, itself among them, chose as this state did: with `atMost: 1` it stood alone. The newest first.',
    args: {
      ...pageArguments(t.arg),
      atMost: t.arg.int({
        required: true,
        defaultValue: 5,
        description: 'How many states at most, itself among them; from 1.',
      }),
      over: overArgument(t.arg),
    },
    resolve: async ({ iso3 }: State, { atMost, over, ...args }, context) => {
      if (atMost < 1) throw badInput('BAD_USER_INPUT', `atMost: ${atMost} is below 1: the state itself is counted.`);
      const page = pageOf('stoodWithFew', args);
      const { analysis, over: mask } = await asked(context, { over });
      const { matrix } = analysis;
      const place = matrix.placeOf(iso3);
      const found = place === undefined ? new Uint32Array(mask.length) : votesWithFew(matrix, place, mask, atMost);
      return eventsAt('stoodWithFew', found, matrix.rollCalls, page, context.nodes);
    },
  }),
);
