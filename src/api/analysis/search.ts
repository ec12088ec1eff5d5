import { type Hit, search } from '../../graph/analysis/search.ts';
import { wordsOf } from '../../graph/kernel/name-match.ts';
import { ENTITIES, type NounRow } from '../../graph/nouns.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { toNode } from '../kernel/reference.ts';
import { selects } from '../kernel/selection.ts';
import { EntityRef } from '../nouns/node.ts';

const MOST = 50;
const LONGEST = 200;

const ROWS = Object.values<NounRow>(ENTITIES);
/** `VoteEvent` is `VOTE_EVENT`. */
const wordOf = (type: string): string => type.replace(/[a-z](?=[A-Z])/g, '$&_').toUpperCase();

const EntityType = builder.enumType('EntityType', {
  description: 'What kind of thing: the name of its type. Values may be added.',
  values: Object.fromEntries(ROWS.map(({ type, says }) => [wordOf(type), { value: type, description: says }])),
});

const SearchHitRef = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A thing that has a name like what was searched for.',
  fields: (t) => ({
    node: t.field({
      type: EntityRef,
      description: 'The thing.',
      resolve: toNode(({ id }) => id),
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
