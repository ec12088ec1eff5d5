import { evidenceByAssertions } from '../../graph/evidence.ts';
import { builder } from '../kernel/builder.ts';
import { connection } from '../kernel/connection.ts';
import { enumOf } from '../kernel/enum.ts';
import { toNode, toNodes } from '../kernel/reference.ts';
import { ClaimRef } from './claim.ts';
import { EvidenceRef, Mode, SAYS, written } from './evidence.ts';
import { ActorRef, EntityRef, node, nodeById } from './node.ts';
import { RoleRef } from './role.ts';

export const Verb = enumOf('Verb', 'What somebody does by saying something.', {
  ASSERT: 'The speaker says that it is so.',
  DENY: 'The speaker says that it is not so.',
  DOUBT: 'The speaker doubts it.',
  RECOMMEND: 'The speaker advises it.',
  PLEDGE: 'The speaker promises it.',
  WARN: 'The speaker warns of it.',
  ACCUSE: 'The speaker accuses somebody of it.',
  WELCOME: 'The speaker is glad of it.',
  REGRET: 'The speaker is sorry for it.',
});

const AssertionRef = node('assertion');
export const AssertionConnection = connection(AssertionRef, 'Assertion', 'assertion');
nodeById('assertion', AssertionRef, 'assertion', '82232e7a160a47c5c4de4d00e8766acd');

builder.objectFields(AssertionRef, (t) => ({
  claim: t.field({ type: ClaimRef, description: 'The claim that is made.', resolve: toNode(({ claim }) => claim) }),
  madeBy: t.field({
    type: EntityRef,
    description: 'Who makes it; the article itself, where it speaks in its own voice.',
    resolve: toNode(({ madeBy }) => madeBy),
  }),
  capacity: t.field({
    type: RoleRef,
    nullable: true,
    description: 'The role in which it is made; null where the source gives none.',
    resolve: toNode(({ capacity }) => capacity),
  }),
  via: t.field({
    type: [ActorRef],
    description: 'Through whom it came to the article, the nearest to the speaker first.',
    resolve: toNodes(({ via }) => via),
  }),
  venue: t.field({
    type: EntityRef,
    nullable: true,
    description: 'Where it was said: a session, a document, a medium; null where the source does not say.',
    resolve: toNode(({ venue }) => venue),
  }),
  mode: t.expose('mode', { type: Mode, description: 'Whether the article says it itself, or quotes somebody.' }),
  verb: t.expose('verb', { type: Verb, description: 'What the speaker does by saying it.' }),
  confidence: t.exposeInt('confidence', {
    nullable: true,
    description: 'How sure we are of our reading, from 0 to 100; null where nobody has said.',
  }),
  evidence: t.field({
    type: [EvidenceRef],
    description: SAYS,
    resolve: async ({ id }, _, context) =>
      written(context, await context.batch(evidenceByAssertions, [context.nodes.keep], id)),
  }),
}));

builder.objectField(ClaimRef, 'assertions', (t) =>
  t.field({
    type: [AssertionRef],
    description: 'Who makes it, in the order of the places where that is written; never empty.',
    resolve: toNodes(({ assertions }) => assertions),
  }),
);
