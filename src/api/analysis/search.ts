import { wordsOf } from '../../graph/kernel/likeness.ts';
import { type Hit, search } from '../../graph/search.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { nodeAt } from '../kernel/reference.ts';
import { selects } from '../kernel/selection.ts';
import { EntityRef } from '../nouns/entity.ts';

const MOST = 50;
const LONGEST = 200;

const EntityType = builder.enumType('EntityType', {
  description: 'What kind of thing: the name of its type. Values may be added.',
  values: {
    STATE: { value: 'State', description: 'A state, or one that was.' },
    BLOC: { value: 'Bloc', description: 'States that act together, or a region.' },
    NGO: { value: 'NGO', description: 'A non-governmental organisation.' },
    COMPANY: { value: 'Company', description: 'A company.' },
    INSTITUTION: {
      value: 'Institution',
      description: 'A body of the United Nations or of governments, or a programme.',
    },
    PUBLISHER: { value: 'Publisher', description: 'A medium or a platform.' },
    ALLIANCE: { value: 'Alliance', description: 'Companies or organisations that speak together.' },
    PERSON: { value: 'Person', description: 'A person.' },
    GROUP: { value: 'Group', description: 'Actors that a source only counts.' },
    ROLE: { value: 'Role', description: 'A post or an unnamed voice.' },
    TREATY: { value: 'Treaty', description: 'A treaty, a protocol, a law.' },
    PROVISION: { value: 'Provision', description: 'An article, paragraph or point of a treaty.' },
    TOPIC: { value: 'Topic', description: 'A subject, a concept, an offence.' },
    PROCESS: { value: 'Process', description: 'A negotiation.' },
    SESSION: { value: 'Session', description: 'A meeting, or another event.' },
    AMENDMENT: { value: 'Amendment', description: 'A proposed change to a text.' },
    RESOLUTION: { value: 'Resolution', description: 'A text put to a vote, or a part of one.' },
    VOTE_EVENT: { value: 'VoteEvent', description: 'One counting of votes.' },
    DECISION: { value: 'Decision', description: 'What was decided, or is to be.' },
    DOCUMENT: { value: 'Document', description: 'A letter, a statement, a report.' },
    ARTICLE: { value: 'Article', description: 'An article that a dossier was read from.' },
  } as const,
});

const SearchHitRef = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A thing that has a name like what was searched for.',
  fields: (t) => ({
    node: t.field({
      type: EntityRef,
      description: 'The thing.',
      resolve: ({ id }, _, context, info) => nodeAt<typeof EntityRef.$inferType>(context, id, info),
    }),
    matched: t.exposeString('matched', { description: 'The name that matched.' }),
    score: t.exposeFloat('score', {
      description:
        'How well it matched, from 0 to 1, by the name alone: 1 is the same but for case, marks and punctuation; above 0.75 every word is a word of the name; above 0.5 every word begins one; above 0.25 every word is one but for typing errors.',
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHitRef],
    nullable: { list: true, items: false },
    description:
      'Things by their names and other names, old and misspelt ones among them, the best first; typing errors, missing accents and beginnings of words are forgiven. Resolutions and votes of the bulk record come after everything else: keep to them by `types`.',
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for, such as \`cote d'ivoire\`; at most ${LONGEST} characters.`,
      }),
      types: t.arg({ type: [EntityType], description: 'Only things of these types.' }),
      first: t.arg.int({ defaultValue: 10, required: true, description: `How many at most, from 1 to ${MOST}.` }),
    },
    resolve: async (_, { text, types = null, first }, context, info) => {
      check(text, first);
      const hits = await search(context.graph, text, types, first, context.asOf);
      if (selects(info, 'node')) await context.nodes.read(hits.map(({ id }) => id));
      return hits;
    },
  }),
);

function check(text: string, first: number): void {
  if (first > MOST)
    throw badInput(
      'BAD_USER_INPUT',
      `first: ${first} is not a whole number from 1 to ${MOST}, which is what search answers with.`,
    );
  if (text.length > LONGEST)
    throw badInput('BAD_USER_INPUT', `text: ${text.length} characters were given; at most ${LONGEST} are looked for.`);
  if (wordsOf(text).length === 0)
    throw badInput(
      'BAD_USER_INPUT',
      `text: ${JSON.stringify(text)} has no letter and no digit. Give a name or a part of one, such as "Niger".`,
    );
}
