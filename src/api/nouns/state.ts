import { urn } from '../../graph/kernel/urn.ts';
import { isActor } from '../../graph/node.ts';
import { countMemberStates, countStates, membersByName, type State, stateId, statesByName } from '../../graph/state.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { nodeGiven } from '../kernel/node-arguments.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

export const StateRef = builder.objectRef<State>('State').implement({
  description:
    'A state, now or formerly: one seat in the record of votes, whatever it was called. The seat of the USSR is that of the Russian Federation.',
  interfaces: [NodeRef, EntityRef, ActorRef],
  fields: (t) => ({
    iso3: t.exposeString('iso3', {
      description:
        'ISO 3166-1 alpha-3; ISO 3166-3 of a former state (`DDR`); `x-` and a name where ISO has none (`x-zanzibar`).',
    }),
    iso2: t.exposeString('iso2', { nullable: true, description: 'ISO 3166-1 alpha-2; null where ISO has none.' }),
    m49: t.exposeInt('m49', {
      nullable: true,
      description: 'The number in the UN standard M49; null where it has none.',
    }),
    region: t.exposeString('region', {
      nullable: true,
      description: 'The region of UN M49: Africa, Americas, Asia, Europe, Oceania.',
    }),
  }),
});

const StateConnection = builder.connectionObject(
  { type: StateRef, name: 'StateConnection', description: 'A page of states.' },
  { description: 'A state with its cursor.' },
);

const StateOrder = builder.enumType('StateOrder', {
  description: 'How states are ordered. Values may be added.',
  values: { NAME: { description: 'By name, accents and case aside.' } },
});

builder.queryFields((t) => ({
  state: t.field({
    type: StateRef,
    nullable: true,
    description: 'A state by its ISO 3166 code; null when no state has that code.',
    args: { iso3: t.arg.string({ required: true, description: 'Three letters, in either case: `RUS`.' }) },
    resolve: async (_, { iso3 }, { nodes }) => (await nodes.get(stateId(iso3))) as State | null,
  }),
  states: t.field({
    type: StateConnection,
    description: 'States, members of today and former ones.',
    args: {
      ...pageArguments(t.arg),
      memberOf: t.arg.id({
        description: 'Only the members of this bloc or group (an id), today or on the day of `@asOf`.',
      }),
      current: t.arg.boolean({
        description: 'Only the members of the United Nations today, or, with false, only the others.',
      }),
      orderBy: t.arg({ type: StateOrder, defaultValue: 'NAME', required: true, description: 'The order of the list.' }),
    },
    resolve: async (_, { memberOf = null, current = null, ...args }, context) => {
      const { graph, nodes, asOf } = context;
      const page = pageOf('states', args);
      if (memberOf === null)
        return listed<State>('states', page, await statesByName(graph, current, page), nodes, () =>
          countStates(graph, current),
        );
      const { id } = await nodeGiven(context, 'memberOf', memberOf, 'an actor', isActor);
      const slice = await membersByName(graph, id, current, page, asOf);
      return listed<State>('states', page, slice, nodes, () => countMemberStates(graph, id, current, asOf));
    },
  }),
}));

/** The names of states, by their codes: labels are for people. */
export async function namesOf({ nodes }: Context, codes: readonly string[]): Promise<string[]> {
  const ids = codes.map((code) => urn('state', code));
  await nodes.read(ids);
  return ids.map((id) => (nodes.get(id) as State).name);
}
