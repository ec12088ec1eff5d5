import { type Assertion, assertionsBySpeaker, countAssertionsBySpeaker } from '../../graph/assertion.ts';
import type { Claim } from '../../graph/claim.ts';
import { evidenceByAssertions } from '../../graph/evidence.ts';
import type { Entity } from '../../graph/node.ts';
import type { Role } from '../../graph/role.ts';
import type { State } from '../../graph/state.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf, UNREAD } from '../kernel/connection.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { selectsItems } from '../kernel/selection.ts';
import { ActorRef } from './actor.ts';
import { ClaimRef } from './claim.ts';
import { EntityRef } from './entity.ts';
import { EvidenceRef, Mode, SAYS } from './evidence.ts';
import { NodeRef } from './node.ts';
import { RoleRef } from './role.ts';

const Verb = builder.enumType('Verb', {
  description: 'What somebody does by saying something. Values may be added.',
  values: {
    ASSERT: { description: 'Says that it is so.' },
    DENY: { description: 'Says that it is not so.' },
    DOUBT: { description: 'Doubts it.' },
    RECOMMEND: { description: 'Advises it.' },
    PLEDGE: { description: 'Promises it.' },
    WARN: { description: 'Warns of it.' },
    ACCUSE: { description: 'Accuses somebody of it.' },
    WELCOME: { description: 'Is glad of it.' },
    REGRET: { description: 'Is sorry for it.' },
  } as const,
});

export const AssertionRef = builder.objectRef<Assertion>('Assertion').implement({
  description: 'That somebody makes a claim: who, in which capacity, through whom, where, and where that is written.',
  interfaces: [NodeRef],
  fields: (t) => ({
    claim: t.field({
      type: ClaimRef,
      description: 'What is claimed.',
      resolve: ({ claim }, _, context, info) => nodeAt<Claim>(context, claim, info),
    }),
    madeBy: t.field({
      type: EntityRef,
      description: 'Who makes it; the article itself, where it speaks in its own voice.',
      resolve: ({ madeBy }, _, context, info) => nodeAt<Entity>(context, madeBy, info),
    }),
    capacity: t.field({
      type: RoleRef,
      nullable: true,
      description: 'The role in which it is made; null where the source gives none.',
      resolve: ({ capacity }, _, context, info) => (capacity === null ? null : nodeAt<Role>(context, capacity, info)),
    }),
    via: t.field({
      type: [ActorRef],
      description: 'Through whom it came to the article, the nearest to the speaker first.',
      resolve: ({ via }, _, context, info) => nodesAt<State>(context, via, info),
    }),
    venue: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Where it was said: a session, a document, a medium; null where the source does not say.',
      resolve: ({ venue }, _, context, info) => (venue === null ? null : nodeAt<Entity>(context, venue, info)),
    }),
    mode: t.expose('mode', { type: Mode, description: 'How the article has it.' }),
    verb: t.expose('verb', { type: Verb, description: 'What the speaker does by saying it.' }),
    confidence: t.exposeInt('confidence', {
      nullable: true,
      description: 'How sure we are of our reading, from 0 to 100; null where nobody has said.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: SAYS,
      resolve: ({ id }, _, { graph, nodes, batch }) =>
        batch('evidence of assertions', id, async (assertions) => {
          const { evidence, documents } = await evidenceByAssertions(graph, assertions);
          nodes.keep(documents);
          return evidence;
        }),
    }),
  }),
});

builder.objectField(ClaimRef, 'assertions', (t) =>
  t.field({
    type: [AssertionRef],
    description: 'Who makes it, in the order of the places where that is written; never empty.',
    resolve: ({ assertions }, _, context, info) => nodesAt<Assertion>(context, assertions, info),
  }),
);

const AssertionConnection = builder.connectionObject(
  { type: AssertionRef, name: 'AssertionConnection', description: 'A page of assertions.' },
  { description: 'An assertion with its cursor.' },
);

builder.interfaceField(ActorRef, 'assertions', (t) =>
  t.field({
    type: AssertionConnection,
    description: 'What it says itself, in the order of the claims; what others say of it is in `claims`.',
    args: pageArguments(t.arg),
    resolve: async ({ id }, args, context, info) => {
      const { graph, nodes, asOf } = context;
      const page = pageOf('assertions', args);
      const read = async (speakers: readonly string[]) => {
        const slices = await assertionsBySpeaker(graph, speakers, asOf, page);
        await nodes.read(slices.flatMap(({ items }) => items.map((item) => item.id)));
        return slices;
      };
      const slice = selectsItems(info) ? await context.batch(`assertions ${JSON.stringify(page)}`, id, read) : UNREAD;
      return listed<Assertion>('assertions', page, slice, nodes, () =>
        context.batch('count assertions', id, (speakers) => countAssertionsBySpeaker(graph, speakers, asOf)),
      );
    },
  }),
);
