import { urn } from '../../graph/kernel/urn.ts';
import { countStates, type State, stateId, states } from '../../graph/state.ts';
import { builder } from '../kernel/builder.ts';
import { connection, pageArguments, wholeList } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { idGiven } from '../kernel/node-arguments.ts';
import { node } from './node.ts';

export const StateRef = node(
  'state',
  'A state, now or formerly: one seat in the record of votes, whatever it was called. The seat of the USSR is that of the Russian Federation.',
);

builder.objectFields(StateRef, (t) => ({
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
    description:
      'The name of the region of UN M49 where it lies: Africa, Americas, Asia, Europe, Oceania. The bloc of that name has it as a member.',
  }),
}));

const StateOrder = enumOf('StateOrder', 'How states are ordered.', { NAME: 'By name, accents and case aside.' });

builder.queryFields((t) => ({
  state: t.field({
    type: StateRef,
    nullable: true,
    description: 'A state by its ISO 3166 code; null when no state has that code.',
    args: { iso3: t.arg.string({ required: true, description: 'Three letters, in either case: `RUS`.' }) },
    resolve: async (_, { iso3 }, { nodes }) => (await nodes.get(stateId(iso3))) as State | null,
  }),
  states: t.field({
    type: connection(StateRef, 'State', 'state'),
    description: 'States, members of today and former ones.',
    args: {
      ...pageArguments(t.arg),
      memberOf: t.arg.id({
        description: 'Only the members of this bloc or group (an id), today or on the day of `asOf`.',
      }),
      current: t.arg.boolean({
        description: 'Only the members of the United Nations today, or, with false, only the others.',
      }),
      orderBy: t.arg({ type: StateOrder, defaultValue: 'NAME', required: true, description: 'The order of the list.' }),
    },
    resolve: wholeList({
      filter: async ({ memberOf, current = null }, context) => [
        { memberOf: await idGiven(context, 'memberOf', memberOf, 'group'), current },
      ],
      read: states,
      count: countStates,
    }),
  }),
}));

/** The names of states, by their codes: labels are for people. */
export async function namesOf({ nodes }: Context, codes: readonly string[]): Promise<string[]> {
  const ids = codes.map((code) => urn('state', code));
  await nodes.read(ids);
  return ids.map((id) => (nodes.get(id) as State).name);
}
