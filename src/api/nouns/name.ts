import { type Name, namesByBearer } from '../../graph/name.ts';
import { builder } from '../kernel/builder.ts';
import { WhenRef } from '../kernel/when.ts';
import { ActorRef } from './actor.ts';
import { EvidenceRef, ofClaims } from './evidence.ts';

const NameKind = builder.enumType('NameKind', {
  description: 'What sort of name it is. Values may be added.',
  values: {
    OFFICIAL: { description: 'The official name.' },
    SHORT: { description: 'A short form or an abbreviation.' },
    ALIAS: { description: 'Another name in use.' },
    FORMER: { description: 'A name of the past.' },
    MISSPELT: { description: 'A form that a source has wrong.' },
    TITLE: { description: 'The title of a text.' },
    DECK: { description: 'What stands below the title of a text.' },
  } as const,
});

const NameRef = builder.objectRef<Name>('Name').implement({
  description: 'What somebody is called.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'The language as BCP 47 has it: `en`; null where it is not known.',
    }),
    kind: t.field({ type: NameKind, description: 'What sort of name it is.', resolve: ({ kind }) => kind }),
    from: t.expose('from', {
      type: WhenRef,
      nullable: true,
      description: 'The first day of it; null where no source says.',
    }),
    to: t.expose('to', {
      type: WhenRef,
      nullable: true,
      description: 'The last day of it; null where it lasts or no source says.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Where the name is written; empty where it comes from the roster of states that ships with Caucus.',
      resolve: ({ claims }, _, context) => ofClaims(context, claims),
    }),
  }),
});

builder.interfaceField(ActorRef, 'names', (t) =>
  t.field({
    type: [NameRef],
    description: 'What it is called in sources, official names first: also in the past, and wrongly.',
    resolve: ({ id }, _, context) =>
      context.batch('names', id, (bearers) => namesByBearer(context.graph, bearers, context.asOf)),
  }),
);
