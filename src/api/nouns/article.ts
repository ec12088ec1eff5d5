import { type Article, articles, countArticles } from '../../graph/article.ts';
import type { NodeOf } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf } from '../kernel/connection.ts';
import { nodeAt } from '../kernel/reference.ts';
import { WhenRef } from '../kernel/when.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

export const ArticleRef = builder.objectRef<Article>('Article').implement({
  description:
    'An article that reports what was done and said. Its text stays with its owner: the graph holds where in it something stands.',
  interfaces: [NodeRef, EntityRef],
  fields: (t) => ({
    publisher: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who published it: a medium, or an organisation that publishes for itself.',
      resolve: ({ publisher }, _, context, info) =>
        publisher === null ? null : nodeAt<NodeOf<'publisher' | 'ngo'>>(context, publisher, info),
    }),
    published: t.field({
      type: WhenRef,
      nullable: true,
      description: 'When it was published, as far as it can be told.',
      resolve: ({ published }) => published,
    }),
    textSupplied: t.exposeBoolean('textSupplied', {
      description: 'Whether somebody has supplied the text, so that quotations can be shown.',
    }),
  }),
});

export const ArticleConnection = builder.connectionObject(
  { type: ArticleRef, name: 'ArticleConnection', description: 'A page of articles.' },
  { description: 'An article with its cursor.' },
);

builder.queryField('articles', (t) =>
  t.field({
    type: ArticleConnection,
    description: 'The articles that the dossiers were read from.',
    args: pageArguments(t.arg),
    resolve: async (_, args, { graph, nodes }) => {
      const page = pageOf('articles', args);
      return listed<Article>('articles', page, await articles(graph, page), nodes, () => countArticles(graph));
    },
  }),
);
