import { stoodWithFew } from '../../analysis/measures/stood-with-few.ts';
import { builder } from '../kernel/builder.ts';
import { inSlices } from '../kernel/in-slices.ts';
import { StateRef } from '../nouns/state.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import { questionOf } from './analysis-question.ts';
import { argumentsOf } from './measure-arguments.ts';
import { voteEventsAt } from './vote-events.ts';
import { overArgument } from './vote-filter.ts';
import { votesWindowArguments } from './vote-window.ts';

builder.objectField(StateRef, 'stoodWithFew', (t) =>
  t.field({
    type: VoteEventConnection,
    nullable: true,
    description: stoodWithFew.description,
    args: { ...votesWindowArguments(t.arg), over: overArgument(t.arg), ...argumentsOf(t.arg, stoodWithFew.options) },
    resolve: async ({ iso3 }, args, context) => {
      const { question, values } = await questionOf(context, stoodWithFew, args);
      const { analysis, over } = question;
      const state = analysis.matrix.placeOf(iso3);
      const found =
        state === undefined
          ? new Uint32Array(over.length)
          : await inSlices(context, () => stoodWithFew.run(analysis, { state, over, ...values }, () => {}));
      return voteEventsAt('stoodWithFew', analysis.matrix, found, args, context);
    },
  }),
);
