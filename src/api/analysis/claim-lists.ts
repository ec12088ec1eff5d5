import type { ClaimFilter as Filter } from '../../graph/claim-filter.ts';
import { builder } from '../kernel/builder.ts';
import { ArticleRef } from '../nouns/article.ts';
import { AssertionConnection } from '../nouns/assertion.ts';
import { ClaimConnection, ClaimRole } from '../nouns/claim.ts';
import { DocumentRef } from '../nouns/document.ts';
import { ActorRef, EntityRef } from '../nouns/node.ts';
import { keysOf } from '../nouns/predicate.ts';
import { SessionRef } from '../nouns/session.ts';
import { PublisherRef } from '../nouns/simple-actor.ts';
import { claimsArguments, claimsPage, saidArguments, statementsPage } from './claims.ts';

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'The claims of the dossiers.',
    args: {
      ...claimsArguments(t.arg),
      keys: t.arg.stringList({
        description: 'Only claims with these keys, such as `F07`, or of one dossier, such as `un-cybercrime/F07`.',
      }),
    },
    resolve: (_, { keys = null, ...asked }, context, info) => {
      keysOf(
        keys?.map((key) => key.replace(/^[a-z0-9-]+\//, '')),
        'F07',
      );
      return claimsPage(context, { keys }, asked, info);
    },
  }),
);

builder.queryField('assertions', (t) =>
  t.field({
    type: AssertionConnection,
    description: 'Who makes which claims: all statements of the dossiers, in the order of the claims.',
    args: saidArguments(t.arg),
    resolve: (_, asked, context, info) => statementsPage(context, {}, asked, info),
  }),
);

builder.interfaceField(EntityRef, 'claimsAbout', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'The claims about it, each once. What it says itself, where it can, is in `statements` or `claims`.',
    args: {
      ...claimsArguments(t.arg),
      as: t.arg({ type: [ClaimRole], description: 'Only claims that are about it in one of these ways.' }),
    },
    resolve: ({ id }, { as = null, ...asked }, context, info) => claimsPage(context, { about: [id], as }, asked, info),
  }),
);

for (const ref of [ArticleRef, DocumentRef] as (typeof ArticleRef)[]) {
  builder.objectField(ref, 'claims', (t) =>
    t.field({
      type: ClaimConnection,
      description:
        'The claims that are made in it, each once; of a document those too that an article reports from it. What is said of the text itself is in `claimsAbout`.',
      args: claimsArguments(t.arg, 'PLACE'),
      resolve: ({ id }, asked, context, info) => claimsPage(context, { articles: [id] }, asked, info),
    }),
  );
  builder.objectField(ref, 'statements', (t) =>
    t.field({
      type: AssertionConnection,
      description:
        'Who makes which claims in it, in the order of their places: `claims`, each once for everybody who makes it.',
      args: saidArguments(t.arg),
      resolve: ({ id }, asked, context, info) => statementsPage(context, { articles: [id] }, asked, info),
    }),
  );
}

/** A list of statements in which actors have a part. */
const statements = (name: string, description: string, own: (id: string) => Filter) =>
  builder.interfaceField(ActorRef, name, (t) =>
    t.field({
      type: AssertionConnection,
      description,
      args: saidArguments(t.arg),
      resolve: ({ id }, asked, context, info) => statementsPage(context, own(id), asked, info),
    }),
  );

statements(
  'statements',
  'What it says itself: each claim that it makes, with where and how. What its people say for it is in `statementsByPeople`, what others say of it in `claimsAbout`.',
  (id) => ({ speakers: [id], speakersAs: ['ITSELF'] }),
);
statements(
  'statementsByPeople',
  'What people say for it in a role at it; of a role, what is said in it. `madeBy` says who. None of a person.',
  (id) => ({ speakers: [id], speakersAs: ['PEOPLE'] }),
);
statements(
  'statementsVia',
  'What others say that came to an article through it: an agency or an outlet that reports it, somebody who quotes it, a medium or a platform that it was said to.',
  (id) => ({ via: [id] }),
);

for (const ref of [SessionRef, PublisherRef] as (typeof SessionRef)[])
  builder.objectField(ref, 'statementsAt', (t) =>
    t.field({
      type: AssertionConnection,
      description: 'What was said at it: in the session, to the medium, on the platform.',
      args: saidArguments(t.arg),
      resolve: ({ id }, asked, context, info) => statementsPage(context, { venues: [id] }, asked, info),
    }),
  );
