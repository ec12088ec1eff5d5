import { builder } from '../kernel/builder.ts';
import { pageArguments, pageOf } from '../kernel/connection.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import { eventsAt } from './agreement.ts';
import { AnalysisParametersRef } from './analysis-question.ts';

builder.objectField(AnalysisParametersRef, 'votes', (t) =>
  t.field({
    type: VoteEventConnection,
    description: 'The roll calls that the filter finds, the newest first: the votes behind the answer.',
    args: pageArguments(t.arg),
    resolve: ({ asked: { analysis, over } }, args, { nodes }) =>
      eventsAt('votes', over, analysis.matrix.rollCalls, pageOf('votes', args), nodes),
  }),
);
