import { countBits, placesOf } from '../../analysis/kernel/bits.ts';
import { division } from '../../analysis/measures/division.ts';
import { stoodWithFew } from '../../analysis/measures/stood-with-few.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { nodePage, pageArguments, pageOf } from '../kernel/connection.ts';
import { StateRef } from '../nouns/state.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import { questionOf } from './analysis-question.ts';
import { argumentsOf } from './measure-arguments.ts';
import { overArgument } from './roll-call-filter.ts';
import { eventId, voteEventsAt } from './vote-events.ts';

builder.queryField('rollCalls', (t) =>
  t.field({
    type: VoteEventConnection,
    nullable: true,
    description: division.description,
    args: { ...pageArguments(t.arg), over: overArgument(t.arg), ...argumentsOf(t.arg, division.options) },
    resolve: async (_, args, context) => {
      const page = pageOf('rollCalls', args);
      const { question, values } = await questionOf(context, division, args);
      const { analysis, over } = question;
      const scores = division.run(analysis, values, () => {});
      // Scores are from 0 to 1: with all digits written, texts sort as numbers do.
      const keyOf = (place: number) => `${(scores[place] as number).toFixed(12)}|${String(9_999_999 - place)}`;
      const all = [...placesOf(over)]
        .map((place) => ({ place, key: keyOf(place) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
      const { first, after } = page;
      const rest = after === null ? all : all.filter(({ key }) => key > after);
      const items = rest.slice(0, first).map(({ place, key }) => ({ id: eventId(analysis.matrix, place), key }));
      const slice = { items, more: rest.length > first };
      return nodePage<VoteEvent>('rollCalls', page, slice, context.nodes, async () => countBits(over));
    },
  }),
);

builder.objectField(StateRef, 'stoodWithFew', (t) =>
  t.field({
    type: VoteEventConnection,
    nullable: true,
    description: stoodWithFew.description,
    args: { ...pageArguments(t.arg), over: overArgument(t.arg), ...argumentsOf(t.arg, stoodWithFew.options) },
    resolve: async ({ iso3 }, args, context) => {
      const page = pageOf('stoodWithFew', args);
      const { question, values } = await questionOf(context, stoodWithFew, args);
      const { analysis, over } = question;
      const state = analysis.matrix.placeOf(iso3);
      const found =
        state === undefined
          ? new Uint32Array(over.length)
          : stoodWithFew.run(analysis, { state, over, ...values }, () => {});
      return voteEventsAt('stoodWithFew', analysis.matrix, found, page, context.nodes);
    },
  }),
);
