import type { CountRange, Group } from '../../graph/group.ts';
import type { NodeOf } from '../../graph/node.ts';
import type { State } from '../../graph/state.ts';
import { builder } from '../kernel/builder.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

export const CountRangeRef = builder.objectRef<CountRange>('CountRange').implement({
  description: 'How many there are, as far as a source says.',
  fields: (t) => ({
    min: t.exposeInt('min', {
      nullable: true,
      description: 'At least so many: 101 for "over 100"; null where no source says.',
    }),
    max: t.exposeInt('max', { nullable: true, description: 'At most so many; null where no source says.' }),
    wording: t.exposeString('wording', { description: "The number in the source's words." }),
    openList: t.exposeBoolean('openList', {
      description: 'Whether those that a source names are some of them, not all.',
    }),
  }),
});

builder.objectRef<Group>('Group').implement({
  description:
    'Actors that a source counts together without saying who they are: one for each article and wording, with no members of our invention.',
  interfaces: [NodeRef, EntityRef, ActorRef],
  fields: (t) => ({
    count: t.expose('count', { type: CountRangeRef, description: 'How many they are.' }),
    drawnFrom: t.field({
      type: ActorRef,
      nullable: true,
      description: 'The bloc or region whose members they are; null where no source says.',
      resolve: ({ drawnFrom }, _, context, info) =>
        drawnFrom === null ? null : nodeAt<NodeOf<'bloc'>>(context, drawnFrom, info),
    }),
    except: t.field({
      type: [ActorRef],
      description: 'Members of that bloc or region who are not among them.',
      resolve: ({ except }, _, context, info) => nodesAt<State>(context, except, info),
    }),
  }),
});
