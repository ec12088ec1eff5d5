import {
  countDocuments,
  countSignatoriesByDocument,
  type Document,
  documents,
  type DocumentKind as Kind,
  type Signatory,
  signatoriesByDocument,
  signatoryCountsByDocument,
} from '../../graph/document.ts';
import type { Actor } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, listed, pageArguments, pageOf, UNREAD } from '../kernel/connection.ts';
import { idOf } from '../kernel/node-arguments.ts';
import { nodeAt } from '../kernel/reference.ts';
import { selectsItems } from '../kernel/selection.ts';
import { WhenRef } from '../kernel/when.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { EvidenceRef, ofClaims } from './evidence.ts';
import { CountRangeRef } from './group.ts';
import { nodesTo } from './neighbours.ts';
import { NodeRef } from './node.ts';

const DocumentKind = builder.enumType('DocumentKind', {
  description: 'What sort of document it is. Values may be added.',
  values: {
    LETTER: { description: 'A letter, signed by one or many.' },
    STATEMENT: { description: 'A statement that somebody made in public.' },
    PRESS_RELEASE: { description: 'A release to the press.' },
    POST: { description: 'A post on a platform or in a blog.' },
    REPORT: { description: 'A report, a paper or a brief.' },
    RESOLUTION: { description: 'A resolution, or several that a source takes together.' },
    EMAIL: { description: 'An e-mail.' },
    OTHER: { description: 'Something else.' },
  } as const satisfies Record<Kind, object>,
});

export const DocumentRef = builder.objectRef<Document>('Document').implement({
  description: 'A letter, a statement, a report or another text that articles speak of.',
  interfaces: [NodeRef, EntityRef],
  fields: (t) => ({
    kind: t.field({ type: DocumentKind, description: 'What sort of document it is.', resolve: ({ kind }) => kind }),
    publishedBy: t.field({
      type: [ActorRef],
      description: 'Who published it, as far as a source says.',
      resolve: ({ id }, _, context, info) => nodesTo<Actor>(context, 'document', id, 'PUBLISHED_BY', info),
    }),
    published: t.field({
      type: WhenRef,
      nullable: true,
      description: 'When it was published, as far as it can be told.',
      resolve: ({ published }) => published,
    }),
    leads: t.field({
      type: [ActorRef],
      description: 'Who led the writing: the first among those who signed.',
      resolve: ({ id }, _, context, info) => nodesTo<Actor>(context, 'document', id, 'LED_BY', info),
    }),
    authors: t.field({
      type: [ActorRef],
      description: 'Who else wrote it or speaks in it, as far as a source says.',
      resolve: ({ id }, _, context, info) => nodesTo<Actor>(context, 'document', id, 'AUTHORED_BY', info),
    }),
    signatoryCount: t.field({
      type: CountRangeRef,
      nullable: true,
      description:
        'How many signed it, as a source counts them; null where none does. See `signatories` for the named.',
      resolve: ({ id }, _, context) =>
        context.batch('signatory counts', id, (ids) => signatoryCountsByDocument(context.graph, ids, context.asOf)),
    }),
  }),
});

const SignatoryRef = builder.objectRef<Signatory>('Signatory').implement({
  description: 'Somebody who signed a document.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Who signed.',
      resolve: ({ actor }, _, context, info) => nodeAt<Actor>(context, actor, info),
    }),
    role: t.exposeString('role', { nullable: true, description: 'In which role; null where no source says.' }),
    signedAs: t.exposeString('signedAs', {
      nullable: true,
      description: 'The name that stands under the document, where a source gives one.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Where it is written; never empty.',
      resolve: ({ claims }, _, context) => ofClaims(context, claims),
    }),
  }),
});

const SignatoryConnection = builder.connectionObject(
  { type: SignatoryRef, name: 'SignatoryConnection', description: 'A page of signatories.' },
  { description: 'A signatory with its cursor.' },
);

builder.objectField(DocumentRef, 'signatories', (t) =>
  t.field({
    type: SignatoryConnection,
    description:
      'Those who signed it as far as sources name them, in the order of their ids. Whoever is not here may have signed all the same: see `signatoryCount`.',
    args: pageArguments(t.arg),
    resolve: async ({ id }, args, context, info) => {
      const page = pageOf('signatories', args);
      const { graph, asOf } = context;
      const found = selectsItems(info)
        ? await context.batch(`signatories ${JSON.stringify(page)}`, id, (ids) =>
            signatoriesByDocument(graph, ids, page, asOf),
          )
        : UNREAD;
      return new Connection(
        'signatories',
        page.after,
        found,
        ({ actor }) => actor,
        () => context.batch('count signatories', id, (ids) => countSignatoriesByDocument(graph, ids, asOf)),
      );
    },
  }),
);

const DocumentConnection = builder.connectionObject(
  { type: DocumentRef, name: 'DocumentConnection', description: 'A page of documents.' },
  { description: 'A document with its cursor.' },
);

builder.queryField('documents', (t) =>
  t.field({
    type: DocumentConnection,
    description: 'The documents that articles speak of, in the order of their ids.',
    args: {
      ...pageArguments(t.arg),
      kinds: t.arg({ type: [DocumentKind], description: 'Only documents of these kinds.' }),
      about: t.arg.id({
        description: 'Only documents that concern this thing (an id), or in which something is said of it.',
      }),
    },
    resolve: async (_, { kinds = null, about = null, ...args }, { graph, nodes }) => {
      if (about !== null) idOf('about', about);
      const filter = { kinds, about };
      const page = pageOf('documents', args);
      const found = await documents(graph, filter, page);
      return listed<Document>('documents', page, found, nodes, () => countDocuments(graph, filter));
    },
  }),
);
