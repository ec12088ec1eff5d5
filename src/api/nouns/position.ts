import type { GraphQLResolveInfo } from 'graphql';
import {
  countPositionsByActor,
  countPositionsByMatter,
  type Position,
  positionsByActor,
  positionsByMatter,
  wordsOfClaims,
} from '../../graph/position.ts';
import { builder } from '../kernel/builder.ts';
import { connection } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { spanArguments, spanOf } from '../kernel/date.ts';
import { enumOf } from '../kernel/enum.ts';
import { idGiven } from '../kernel/node-arguments.ts';
import { toNode } from '../kernel/reference.ts';
import { selectsOfItems } from '../kernel/selection.ts';
import { WhenRef } from '../kernel/when.ts';
import { datedArguments, datedList } from '../kernel/window-list.ts';
import { ClaimRef, claimsAt } from './claim.ts';
import { EVIDENCE } from './evidence.ts';
import { ActorRef, EntityRef, MatterRef, NodeRef } from './node.ts';

export const Stance = enumOf('Stance', 'Which stand an actor takes on a matter.', {
  SUPPORT: 'The actor is for it.',
  OPPOSE: 'The actor is against it, or against as much of it as is proposed.',
  CONDITIONAL: 'The actor is for it under conditions.',
  NEUTRAL: 'The actor is neither for nor against it, and says so.',
  MIXED: 'The actor is for a part of it and against another.',
});

/** What the claims behind a position say, the first one first. */
const words = async (context: Context, { claims }: Position) =>
  Promise.all(claims.map((claim) => context.batch(wordsOfClaims, [], claim)));

export const PositionRef = builder.objectRef<Position>('Position').implement({
  description: 'The stand that one actor takes on one matter, over a time.',
  interfaces: [NodeRef],
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'The actor who takes the stand.',
      resolve: toNode(({ actor }) => actor),
    }),
    on: t.field({
      type: EntityRef,
      description: 'The matter that the stand is on: a treaty, a provision, a topic, an amendment.',
      resolve: toNode(({ on }) => on),
    }),
    stance: t.expose('stance', { type: Stance, description: 'Which stand it is.' }),
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
      resolve: toNode(
        async (position, context) =>
          (await words(context, position)).map((said) => said?.venue).find((id) => id) ?? null,
      ),
    }),
    contested: t.exposeBoolean('contested', { description: 'Whether sources differ about it.' }),
    inferred: t.exposeBoolean('inferred', { description: 'Whether nobody says it, and we conclude it by a rule.' }),
    claimsBehind: t.field({
      type: [ClaimRef],
      description: 'The claims behind it, with who makes them; never empty.',
      resolve: ({ claims }, _, context, info) => claimsAt(context, claims, info),
    }),
    evidence: t.field(EVIDENCE),
  }),
});

const PositionConnection = connection(PositionRef, 'Position', 'position');

const OVERLAPS = 'any day on which it is held counts, and a beginning or an end that no source says is open.';

/** Reads whose positions they are, or what they are on, as far as it is selected, before they are handed out. */
async function readEnds(positions: readonly Position[], { nodes }: Context, info: GraphQLResolveInfo): Promise<void> {
  const ends = (['actor', 'on'] as const).filter((end) => selectsOfItems(info, end));
  await Promise.all(ends.map((end) => nodes.read(positions.map((position) => position[end]))));
}

builder.interfaceField(ActorRef, 'positions', (t) =>
  t.field({
    type: PositionConnection,
    description: 'The stands that it takes, by their first days, the newest first.',
    args: {
      ...datedArguments(t.arg),
      on: t.arg.id({
        description:
          'Only on this treaty, provision, topic or amendment (an id such as `urn:caucus:treaty:un-cybercrime`).',
      }),
      stance: t.arg({ type: Stance, description: 'Only this stand.' }),
      ...spanArguments(t.arg, OVERLAPS),
    },
    resolve: datedList({
      filter: async ({ on, stance = null, ...args }, context) => [
        { on: await idGiven(context, 'on', on, 'treaty, provision, topic or amendment'), stance, ...spanOf(args) },
      ],
      read: positionsByActor,
      count: countPositionsByActor,
      placeOf: ({ key }) => key,
      before: readEnds,
    }),
  }),
);

builder.interfaceField(MatterRef, 'stances', (t) =>
  t.field({
    type: PositionConnection,
    description: 'The stands that actors take on it, by their first days, the newest first.',
    args: {
      ...datedArguments(t.arg),
      stance: t.arg({ type: Stance, description: 'Only this stand.' }),
      ...spanArguments(t.arg, OVERLAPS),
    },
    resolve: datedList({
      filter: ({ stance = null, ...args }) => [{ stance, ...spanOf(args) }],
      read: positionsByMatter,
      count: countPositionsByMatter,
      placeOf: ({ key }) => key,
      before: readEnds,
    }),
  }),
);
