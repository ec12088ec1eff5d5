import type { CountRange } from '../../graph/group.ts';
import { builder } from '../kernel/builder.ts';
import { toNode, toNodes } from '../kernel/reference.ts';
import { ClaimRef, claimsAt } from './claim.ts';
import { EVIDENCE } from './evidence.ts';
import { ActorRef, node } from './node.ts';
import { rootFields } from './node-list.ts';

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

const GroupRef = node(
  'group',
  'Actors that a source counts together without saying who they are: one for each article and wording, with no members of our invention.',
);
rootFields('group', GroupRef, {
  example: 'states-alter-000',
  many: 'groups',
  says: 'The groups that sources only count',
});

builder.objectFields(GroupRef, (t) => ({
  count: t.expose('count', { type: CountRangeRef, description: 'How many actors the source counts.' }),
  drawnFrom: t.field({
    type: ActorRef,
    nullable: true,
    description: 'The bloc or region whose members they are; null where no source says.',
    resolve: toNode(({ drawnFrom }) => drawnFrom),
  }),
  except: t.field({
    type: [ActorRef],
    description: 'Members of that bloc or region who are not among them.',
    resolve: toNodes(({ except }) => except),
  }),
  claimsBehind: t.field({
    type: [ClaimRef],
    description: 'The claims that say whose members they are, and who is not among them: `members` follow from these.',
    resolve: ({ claims }, _, context, info) => claimsAt(context, claims, info),
  }),
  evidence: t.field({
    ...EVIDENCE,
    description: 'Where it is written whose members they are; empty where no source says.',
  }),
}));
