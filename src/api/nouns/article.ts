import { builder } from '../kernel/builder.ts';
import { toNode } from '../kernel/reference.ts';
import { WhenRef } from '../kernel/when.ts';
import { outward } from './neighbours.ts';
import { ActorRef, EntityRef, node } from './node.ts';
import { rootFields } from './node-list.ts';

export const ArticleRef = node(
  'article',
  'An article that reports what was done and said. Its text stays with its owner: the graph holds where in it something stands.',
);

export const CITES = 'The documents, outlets and people that it cites or draws on.';

builder.objectFields(ArticleRef, (t) => ({
  publisher: t.field({
    type: ActorRef,
    nullable: true,
    description: 'Who published it: a medium, or an organisation that publishes for itself.',
    resolve: toNode(({ publisher }) => publisher),
  }),
  published: t.expose('published', {
    type: WhenRef,
    nullable: true,
    description: 'When it was published, as far as it can be told.',
  }),
  textSupplied: t.exposeBoolean('textSupplied', {
    description: 'Whether somebody has supplied the text, so that quotations can be shown.',
  }),
  authors: t.field({
    type: [ActorRef],
    description: 'Who wrote it or speaks in it, as far as the text says; empty where it names nobody.',
    resolve: outward('AUTHORED_BY'),
  }),
  cites: t.field({ type: [EntityRef], description: CITES, resolve: outward('CITES') }),
}));

export const ArticleConnection = rootFields('article', ArticleRef, {
  example: '002',
  many: 'articles',
  says: 'The articles that the dossiers were read from',
  by: 'DATE',
});
