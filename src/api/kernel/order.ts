import { type Arguments, builder } from './builder.ts';
import { enumOf } from './enum.ts';

export const Direction = builder.enumType('Direction', {
  description: 'Which end of an order comes first.',
  values: {
    ASC: { description: 'The smallest, the oldest or the first of the alphabet first.' },
    DESC: { description: 'The largest, the newest or the last of the alphabet first.' },
  } as const,
});

/** What an argument of the type `NodeOrder` says. */
export type GivenOrder = { readonly by: 'NAME' | 'DATE'; readonly direction?: 'ASC' | 'DESC' | null | undefined };

const NodeOrderKey = enumOf('NodeOrderKey', 'By what things are ordered.', {
  NAME: 'By name, accents and case aside, numbers by their size.',
  DATE: 'By the latest day that its date can be: of a text put to a vote, that of the first vote on it; of a state, that of its first ballot. What has no date comes last.',
});

const NodeOrder = builder.inputRef<GivenOrder>('NodeOrder').implement({
  description: 'How things are ordered.',
  fields: (t) => ({
    by: t.field({ type: NodeOrderKey, required: true, description: 'By what.' }),
    direction: t.field({
      type: Direction,
      description: 'Which end comes first; the newest by date, and the first of the alphabet by name, when omitted.',
    }),
  }),
});

/** The argument `orderBy` of a list of nodes, with what it is when omitted. */
export const orderArgument = (arg: Arguments, by: GivenOrder['by']) =>
  arg({
    type: NodeOrder,
    required: true,
    defaultValue: { by },
    description: `The order of the list; ${by === 'DATE' ? 'the newest first' : 'by name'} when omitted.`,
  });

/** An order with its direction: from the newest on by date, from the first of the alphabet on by name, where none is given. */
export const withDirection = ({ by, direction }: GivenOrder) => ({
  by,
  direction: direction ?? (by === 'DATE' ? ('DESC' as const) : ('ASC' as const)),
});
