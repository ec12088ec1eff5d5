import type { Actor } from '../../graph/node.ts';
import type { TREATY_KINDS, Treaty } from '../../graph/treaty.ts';
import { builder } from '../kernel/builder.ts';
import { WhenRef } from '../kernel/when.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { MatterRef } from './matter.ts';
import { nodesFrom, nodesTo } from './neighbours.ts';
import { NodeRef } from './node.ts';

const TreatyKind = builder.enumType('TreatyKind', {
  description: 'What sort of instrument it is. Values may be added.',
  values: {
    TREATY: { description: 'A treaty or convention between states.' },
    PROTOCOL: { description: 'A protocol that supplements a treaty.' },
    LAW: { description: 'A law of a state or of a union of states.' },
    INSTRUMENT_CLASS: { description: 'A class of instruments that sources speak of together.' },
  } as const satisfies Record<keyof typeof TREATY_KINDS, object>,
});

export const TreatyRef = builder.objectRef<Treaty>('Treaty');

TreatyRef.implement({
  description: 'A treaty, a protocol, a law, or a class of instruments.',
  interfaces: [NodeRef, EntityRef, MatterRef],
  fields: (t) => ({
    kind: t.field({ type: TreatyKind, description: 'What sort of instrument it is.', resolve: ({ kind }) => kind }),
    concluded: t.field({
      type: WhenRef,
      nullable: true,
      description: 'When it was concluded, as far as it can be told.',
      resolve: ({ concluded }) => concluded,
    }),
    proposedBy: t.field({
      type: [ActorRef],
      description: 'Who proposed it, as far as a source says.',
      resolve: ({ id }, _, context, info) => nodesFrom<Actor>(context, 'treaty', id, 'PROPOSED', info),
    }),
    supplements: t.field({
      type: [TreatyRef],
      description: 'The treaties that it supplements.',
      resolve: ({ id }, _, context, info) => nodesTo<Treaty>(context, 'treaty', id, 'SUPPLEMENTS', info),
    }),
    supplementedBy: t.field({
      type: [TreatyRef],
      description: 'What supplements it: its protocols.',
      resolve: ({ id }, _, context, info) => nodesFrom<Treaty>(context, 'treaty', id, 'SUPPLEMENTS', info),
    }),
    negotiatedUnder: t.field({
      type: [ActorRef],
      description: 'The bodies under whose roof it was negotiated, which does not make them its authors.',
      resolve: ({ id }, _, context, info) => nodesTo<Actor>(context, 'treaty', id, 'NEGOTIATED_UNDER', info),
    }),
  }),
});
