import { eventsAt } from './agreement.ts';
import { builder } from './builder.ts';
import { pageArguments, pageOf } from './connection.ts';
import { AnalysisParametersRef } from './measuring.ts';
import { VoteEventConnection } from './vote-event.ts';

builder.objectField(AnalysisParametersRef, 'votes', (t) =>
  t.field({
    type: VoteEventConnection,
    description: 'The roll calls that the filter finds, the newest first: the votes behind the answer.',
    args: pageArguments(t.arg),
    resolve: ({ asked: { analysis, over } }, args, { nodes }) =>
      eventsAt('votes', over, analysis.matrix.rollCalls, pageOf('votes', args), nodes),
  }),
);
