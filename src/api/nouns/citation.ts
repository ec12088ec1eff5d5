import type { Article } from '../../graph/article.ts';
import type { Document } from '../../graph/document.ts';
import type { Actor, Entity } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { ActorRef } from './actor.ts';
import { ArticleRef } from './article.ts';
import { DocumentRef } from './document.ts';
import { EntityRef } from './entity.ts';
import { nodesFrom, nodesTo } from './neighbours.ts';

const CITES = 'The documents, outlets and people that it cites or draws on.';
const CITED = 'The articles and documents that cite it.';

builder.objectField(ArticleRef, 'authors', (t) =>
  t.field({
    type: [ActorRef],
    description: 'Who wrote it or speaks in it, as far as the text says; empty where it names nobody.',
    resolve: ({ id }, _, context, info) => nodesTo<Actor>(context, 'document', id, 'AUTHORED_BY', info),
  }),
);

builder.objectField(ArticleRef, 'cites', (t) =>
  t.field({
    type: [EntityRef],
    description: CITES,
    resolve: ({ id }, _, context, info) => nodesTo<Entity>(context, 'document', id, 'CITES', info),
  }),
);

builder.objectField(ArticleRef, 'citedBy', (t) =>
  t.field({
    type: [EntityRef],
    description: CITED,
    resolve: ({ id }, _, context, info) => nodesFrom<Article | Document>(context, 'document', id, 'CITES', info),
  }),
);

builder.objectField(DocumentRef, 'cites', (t) =>
  t.field({
    type: [EntityRef],
    description: CITES,
    resolve: ({ id }, _, context, info) => nodesTo<Entity>(context, 'document', id, 'CITES', info),
  }),
);

builder.objectField(DocumentRef, 'citedBy', (t) =>
  t.field({
    type: [EntityRef],
    description: CITED,
    resolve: ({ id }, _, context, info) => nodesFrom<Article | Document>(context, 'document', id, 'CITES', info),
  }),
);
