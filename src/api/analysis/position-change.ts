import { spanAsOf } from '../../graph/kernel/as-of.ts';
import type { Actor, Matter } from '../../graph/node.ts';
import { type PositionChange, positionChanges } from '../../graph/position.ts';
import { builder } from '../kernel/builder.ts';
import { spanOf } from '../kernel/date.ts';
import { nodesGiven } from '../kernel/node-arguments.ts';
import { nodeAt } from '../kernel/reference.ts';
import { ActorRef, EntityRef } from '../nouns/node.ts';
import { PositionRef } from '../nouns/position.ts';

const PositionChangeRef = builder.objectRef<PositionChange>('PositionChange').implement({
  description: 'That an actor stood elsewhere on one day than on a later one.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Who changed its stand.',
      resolve: ({ after }, _, context, info) => nodeAt<Actor>(context, after.actor, info),
    }),
    on: t.field({
      type: EntityRef,
      description:
        'What the later stand is on; the earlier one is on the same, or on a text that it is part of or a part of it.',
      resolve: ({ after }, _, context, info) => nodeAt<Matter>(context, after.on, info),
    }),
    before: t.expose('before', { type: PositionRef, description: 'The stand on the earlier day.' }),
    after: t.expose('after', { type: PositionRef, description: 'The stand on the later day.' }),
  }),
});

builder.queryField('positionChanges', (t) =>
  t.field({
    type: [PositionChangeRef],
    nullable: true,
    description:
      'Who of these actors changed sides between two days: pairs of stands that differ, on one matter or on a text and a part of it. Two stands that are held at one time are no change. Stands alone are looked at, and no ballots: who changed its vote is in `VoteSeries.changes`.',
    args: {
      actors: t.arg.idList({
        required: true,
        description: 'Ids of actors such as `urn:caucus:state:FRA`, at most 200.',
      }),
      from: t.arg({ type: 'Date', required: true, description: 'The earlier day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The later day.' }),
    },
    resolve: async (_, { actors, from, to }, context) => {
      const span = spanAsOf(spanOf({ from, to }), context.asOf);
      await nodesGiven(context, 'actors', actors, 'actor');
      if (from > (span.to ?? to)) return [];
      const changes = await positionChanges(context.graph, [...new Set(actors)], span, context.asOf);
      await context.nodes.read(changes.map(({ after }) => after.on));
      return changes;
    },
  }),
);
