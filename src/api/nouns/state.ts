import { membersOf } from '../../graph/analysis/actor-set.ts';
import { isMember } from '../../graph/directory.ts';
import type { AsOf } from '../../graph/kernel/as-of.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { State } from '../../graph/state.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { idGiven, nodeOfNoun } from '../kernel/node-arguments.ts';
import { STATE_FORM, stateGiven } from '../kernel/state-argument.ts';
import { node } from './node.ts';
import { listField } from './node-list.ts';

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
  seatFrom: t.field({
    type: 'Date',
    nullable: true,
    description:
      'The day of its admission to the United Nations, or on which the seat became its own; null for who has none.',
    resolve: ({ seatFrom }, _, { asOf }) => comeBy(seatFrom, asOf),
  }),
  seatTo: t.field({
    type: 'Date',
    nullable: true,
    description: 'The last day on which it had that seat; null while it has it.',
    resolve: ({ seatTo }, _, { asOf }) => comeBy(seatTo, asOf),
  }),
  seatAwayFrom: t.field({
    type: 'Date',
    nullable: true,
    description:
      'The first day of a time in between in which it had no seat: Syria as a part of the United Arab Republic, Indonesia after its withdrawal; null for all others.',
    resolve: ({ seatAwayFrom }, _, { asOf }) => comeBy(seatAwayFrom, asOf),
  }),
  seatAwayTo: t.field({
    type: 'Date',
    nullable: true,
    description: 'The last day of that time.',
    resolve: ({ seatAwayTo }, _, { asOf }) => comeBy(seatAwayTo, asOf),
  }),
}));

builder.queryField('state', (t) =>
  t.field({
    type: StateRef,
    nullable: true,
    description: 'A state, by exactly one of the two arguments.',
    args: {
      iso3: t.arg.string({
        description: `By ${STATE_FORM}: \`RUS\`, \`ru\`, \`Russia\`, \`SUN\` and \`Soviet Union\` are one seat. What is the name of several states is refused with their codes.`,
      }),
      id: t.arg.id({ description: 'By an id such as `urn:caucus:state:FRA`.' }),
    },
    resolve: async (_, { iso3 = null, id = null }, context) => {
      if ((iso3 === null) === (id === null))
        throw badInput('BAD_USER_INPUT', 'state: give exactly one of `iso3`, such as "FRA", and `id`.');
      if (id !== null) return (await nodeOfNoun(context, 'id', id, 'State', 'urn:caucus:state:FRA')) as State;
      return (await context.nodes.get(await stateGiven(context, 'iso3', iso3 ?? ''))) as State;
    },
  }),
);

listField('state', StateRef, {
  many: 'states',
  says: 'States, members of today and former ones',
  args: (arg) => ({
    memberOf: arg.id({
      description:
        'Only the members of this bloc or group (an id such as `urn:caucus:bloc:eu` or `urn:caucus:bloc:nato`; the field `blocs` lists them), today or on the day of `asOf`.',
    }),
    current: arg.boolean({
      description:
        'Only the members of the United Nations, today or on the day of `asOf`, or, with false, only the others.',
    }),
  }),
  narrow: async ({ memberOf, current }, context) => {
    const group = await idGiven(context, 'memberOf', memberOf, 'group');
    const members = group === null ? null : new Set((await membersOf(context.graph, group, context.asOf)).ids);
    return (state) =>
      (members?.has(state.id) ?? true) && ((current ?? null) === null || isMember(state, context.asOf) === current);
  },
});

/** A day, once it has come as of the time. */
const comeBy = (day: string | null, { valid }: AsOf): string | null =>
  day === null || valid === null || day <= valid ? day : null;

/** The names of states, by their codes: labels are for people. */
export async function namesOf({ nodes }: Context, codes: readonly string[]): Promise<string[]> {
  const ids = codes.map((code) => urn('state', code));
  await nodes.read(ids);
  return ids.map((id) => (nodes.get(id) as State).name);
}
