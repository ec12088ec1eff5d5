import type { GraphQLResolveInfo } from 'graphql';
import type { Slice } from '../../graph/kernel/page.ts';
import type { Actor, Entity, Matter } from '../../graph/node.ts';
import {
  countPositionsByActor,
  countPositionsByMatter,
  type Position,
  positionsByActor,
  positionsByMatter,
  wordsOfClaims,
} from '../../graph/position.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, pageArguments, pageOf, UNREAD } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { spanArguments, spanOf } from '../kernel/date.ts';
import { idOf } from '../kernel/node-arguments.ts';
import { nodeAt } from '../kernel/reference.ts';
import { selectsItems, selectsOfItems } from '../kernel/selection.ts';
import { WhenRef } from '../kernel/when.ts';
import { ActorRef } from './actor.ts';
import { ClaimRef, claimsAt } from './claim.ts';
import { EntityRef } from './entity.ts';
import { EvidenceRef, ofClaims, SAYS } from './evidence.ts';
import { MatterRef } from './matter.ts';
import { NodeRef } from './node.ts';

export const Stance = builder.enumType('Stance', {
  description: 'What stand one takes. Values may be added.',
  values: {
    SUPPORT: { description: 'Is for it.' },
    OPPOSE: { description: 'Is against it, or against as much of it as is proposed.' },
    CONDITIONAL: { description: 'Is for it under conditions.' },
    NEUTRAL: { description: 'Is neither for nor against it, and says so.' },
    MIXED: { description: 'Is for a part of it and against another.' },
  } as const,
});

/** What the claims behind a position say, the first one first. */
const words = async (context: Context, { claims }: Position) =>
  Promise.all(claims.map((claim) => context.batch('words', claim, (all) => wordsOfClaims(context.graph, all))));

export const PositionRef = builder.objectRef<Position>('Position').implement({
  description: 'The stand that one actor takes on one matter, over a time.',
  interfaces: [NodeRef],
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Whose stand it is.',
      resolve: ({ actor }, _, context, info) => nodeAt<Actor>(context, actor, info),
    }),
    on: t.field({
      type: EntityRef,
      description: 'What it is on: a treaty, a provision, a topic, an amendment.',
      resolve: ({ on }, _, context, info) => nodeAt<Matter>(context, on, info),
    }),
    stance: t.expose('stance', { type: Stance, description: 'The stand.' }),
    strength: t.exposeString('strength', {
      nullable: true,
      description: 'How it is taken, where a source says: `put forward`, `resisted`, `urges rejection`.',
    }),
    wording: t.string({
      nullable: true,
      description: 'The stand in a sentence of ours, from the first of the claims behind it.',
      resolve: async (position, _, context) => (await words(context, position))[0]?.text ?? null,
    }),
    openList: t.exposeBoolean('openList', {
      description: 'Whether the source names this actor among others: who is not named may stand there too.',
    }),
    when: t.expose('when', {
      type: WhenRef,
      nullable: true,
      description: 'How long it is known to be held, from its first to its last day; null where no source says.',
    }),
    venue: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Where it was taken: a session, a document, a medium; null where no source says.',
      resolve: async (position, _, context, info) => {
        const venue = (await words(context, position)).map((said) => said?.venue).find((id) => id);
        return venue ? nodeAt<Entity>(context, venue, info) : null;
      },
    }),
    contested: t.exposeBoolean('contested', { description: 'Whether sources differ about it.' }),
    inferred: t.exposeBoolean('inferred', { description: 'Whether nobody says it, and we conclude it by a rule.' }),
    claims: t.field({
      type: [ClaimRef],
      description: 'The claims behind it, with who makes them; never empty.',
      resolve: ({ claims }, _, context, info) => claimsAt(context, claims, info),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: SAYS,
      resolve: ({ claims }, _, context) => ofClaims(context, claims),
    }),
  }),
});

const PositionConnection = builder.connectionObject(
  { type: PositionRef, name: 'PositionConnection', description: 'A page of positions.' },
  { description: 'A position with its cursor.' },
);

const OVERLAPS = 'any day on which it is held counts, and a beginning or an end that no source says is open.';

/** Reads whose positions they are, or what they are on, as far as it is selected, before they are handed out. */
async function readEnds(context: Context, slices: readonly Slice<Position>[], info: GraphQLResolveInfo) {
  const positions = slices.flatMap(({ items }) => items);
  await Promise.all(
    (['actor', 'on'] as const)
      .filter((end) => selectsOfItems(info, end))
      .map((end) => context.nodes.read(positions.map((position) => position[end]))),
  );
}

builder.interfaceField(ActorRef, 'positions', (t) =>
  t.field({
    type: PositionConnection,
    description: 'The stands that it takes, in the order of their first days, undated ones last.',
    args: {
      ...pageArguments(t.arg),
      on: t.arg.id({ description: 'Only on this treaty, provision, topic or amendment (an id).' }),
      stance: t.arg({ type: Stance, description: 'Only this stand.' }),
      ...spanArguments(t.arg, OVERLAPS),
    },
    resolve: async ({ id }, { on = null, stance = null, ...args }, context, info) => {
      if (on !== null) idOf('on', on);
      const filter = { on, stance, ...spanOf(args) };
      const page = pageOf('positions', args);
      const read = async (actors: readonly string[]) => {
        const slices = await positionsByActor(context.graph, actors, filter, page, context.asOf);
        await readEnds(context, slices, info);
        return slices;
      };
      const slice = selectsItems(info)
        ? await context.batch(`positions ${JSON.stringify([filter, page])}`, id, read)
        : UNREAD;
      const count = () =>
        context.batch(`count positions ${JSON.stringify(filter)}`, id, (actors) =>
          countPositionsByActor(context.graph, actors, filter, context.asOf),
        );
      return new Connection('positions', page.after, slice, ({ key }) => key, count);
    },
  }),
);

builder.interfaceField(MatterRef, 'stances', (t) =>
  t.field({
    type: PositionConnection,
    description: 'The stands that actors take on it, in the order of their first days, undated ones last.',
    args: {
      ...pageArguments(t.arg),
      stance: t.arg({ type: Stance, description: 'Only this stand.' }),
      ...spanArguments(t.arg, OVERLAPS),
    },
    resolve: async ({ id }, { stance = null, ...args }, context, info) => {
      const filter = { stance, ...spanOf(args) };
      const page = pageOf('stances', args);
      const read = async (matters: readonly string[]) => {
        const slices = await positionsByMatter(context.graph, matters, filter, page, context.asOf);
        await readEnds(context, slices, info);
        return slices;
      };
      const slice = selectsItems(info)
        ? await context.batch(`stances ${JSON.stringify([filter, page])}`, id, read)
        : UNREAD;
      const count = () =>
        context.batch(`count stances ${JSON.stringify(filter)}`, id, (matters) =>
          countPositionsByMatter(context.graph, matters, filter, context.asOf),
        );
      return new Connection('stances', page.after, slice, ({ key }) => key, count);
    },
  }),
);
