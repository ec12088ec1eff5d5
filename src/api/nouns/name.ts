import { type Name, namesByBearer } from '../../graph/name.ts';
import { builder } from '../kernel/builder.ts';
import { enumOf } from '../kernel/enum.ts';
import { WhenRef } from '../kernel/when.ts';
import { EVIDENCE } from './evidence.ts';
import { ActorRef, MotionRef } from './node.ts';

const NameKind = enumOf('NameKind', 'What sort of name it is.', {
  OFFICIAL: 'The official name.',
  SHORT: 'A short form or an abbreviation.',
  ALIAS: 'Another name in use.',
  FORMER: 'A name of the past.',
  MISSPELT: 'A form that a source has wrong.',
  TITLE: 'The title of a text.',
  DECK: 'The line below the title of a text.',
});

const NameRef = builder.objectRef<Name>('Name').implement({
  description: 'A name of somebody, with who says so.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name itself.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'The language as BCP 47 has it: `en`; null where it is not known.',
    }),
    kind: t.expose('kind', { type: NameKind, description: 'What sort of name it is.' }),
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
      ...EVIDENCE,
      description: 'Where the name is written; empty where it comes from the roster of states that ships with Caucus.',
    }),
  }),
});

for (const bearer of [ActorRef, MotionRef])
  builder.interfaceField(bearer as typeof ActorRef, 'names', (t) =>
    t.field({
      type: [NameRef],
      description:
        'What it is called in sources, English names first and of a language the official ones: also in the past, and wrongly.',
      resolve: ({ id }, _, { batch }) => batch(namesByBearer, [], id),
    }),
  );
