import {
  countSignatoriesByDocument,
  documentsAbout,
  type Signatory,
  signatoriesByDocument,
  signatoryCountsByDocument,
} from '../../graph/document.ts';
import { builder } from '../kernel/builder.ts';
import { connection, list } from '../kernel/connection.ts';
import { idGiven } from '../kernel/node-arguments.ts';
import { toNode } from '../kernel/reference.ts';
import { WhenRef } from '../kernel/when.ts';
import { windowArguments } from '../kernel/window.ts';
import { CITES } from './article.ts';
import { EVIDENCE } from './evidence.ts';
import { CountRangeRef } from './group.ts';
import { outward } from './neighbours.ts';
import { ActorRef, EntityRef, node } from './node.ts';
import { rootFields } from './node-list.ts';
import { TreatyRef } from './treaty.ts';

export const DocumentRef = node('document');
rootFields('document', DocumentRef, {
  example: 'eff-led',
  many: 'documents',
  says: 'The documents that articles speak of',
  by: 'DATE',
  args: (arg) => ({
    about: arg.id({
      description:
        'Only documents that concern this thing (an id such as `urn:caucus:treaty:un-cybercrime`), or in which something is said of it.',
    }),
  }),
  narrow: async ({ about }, context) => {
    const id = await idGiven(context, 'about', about, 'thing');
    const found = id === null ? null : await documentsAbout(context.graph, id);
    return (document) => found?.has(document.id) ?? true;
  },
});

const SignatoryRef = builder.objectRef<Signatory>('Signatory').implement({
  description: 'Somebody who signed a document or a treaty.',
  fields: (t) => ({
    actor: t.field({ type: ActorRef, description: 'Who signed.', resolve: toNode(({ actor }) => actor) }),
    role: t.exposeString('role', { nullable: true, description: 'In which role; null where no source says.' }),
    signedAs: t.exposeString('signedAs', {
      nullable: true,
      description: 'The name that stands under the document, where a source gives one.',
    }),
    evidence: t.field(EVIDENCE),
  }),
});

builder.objectFields(DocumentRef, (t) => ({
  publishedBy: t.field({
    type: [ActorRef],
    description: 'Who published it, as far as a source says.',
    resolve: outward('PUBLISHED_BY'),
  }),
  published: t.expose('published', {
    type: WhenRef,
    nullable: true,
    description: 'When it was published, as far as it can be told.',
  }),
  leads: t.field({
    type: [ActorRef],
    description: 'Who led the writing: the first among those who signed.',
    resolve: outward('LED_BY'),
  }),
  authors: t.field({
    type: [ActorRef],
    description: 'Who else wrote it or speaks in it, as far as a source says.',
    resolve: outward('AUTHORED_BY'),
  }),
  cites: t.field({ type: [EntityRef], description: CITES, resolve: outward('CITES') }),
  signatoryCount: t.field({
    type: CountRangeRef,
    nullable: true,
    description: 'How many signed it, as a source counts them; null where none does. See `signatories` for the named.',
    resolve: ({ id }, _, { batch }) => batch(signatoryCountsByDocument, [], id),
  }),
}));

const SignatoryConnection = connection(SignatoryRef, 'Signatory', 'signatory', 'signatories');

for (const ref of [DocumentRef, TreatyRef] as (typeof DocumentRef)[])
  builder.objectField(ref, 'signatories', (t) =>
    t.field({
      type: SignatoryConnection,
      description:
        'Those who signed it as far as sources name them, in the order of their ids. Whoever is not here may have signed all the same: see `signatoryCount` of a document.',
      args: windowArguments(t.arg),
      resolve: list({
        read: signatoriesByDocument,
        count: countSignatoriesByDocument,
        placeOf: ({ actor }) => actor,
      }),
    }),
  );
