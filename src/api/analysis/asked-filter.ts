import type { Filter } from '../../analysis/kernel/filter.ts';
import type { VotedSo } from '../../analysis/kernel/voted-so.ts';
import type { Result } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { MotionScope } from '../kernel/scope.ts';
import { Choice } from '../nouns/choice.ts';
import { ResultWord } from '../nouns/vote-event.ts';

const AskedChoicesRef = builder.objectRef<VotedSo>('AskedChoices').implement({
  description: 'How somebody voted at all votes that were looked at.',
  fields: (t) => ({
    states: t.stringList({
      description: 'The ISO 3166 codes of the states, of a group those that ever were members.',
      resolve: ({ members }) => [...new Set(members.map(({ state }) => state))].sort(),
    }),
    choice: t.field({
      type: [Choice],
      description: 'They made one of these choices.',
      resolve: ({ choice }) => [...choice],
    }),
    atLeast: t.exposeFloat('atLeast', { description: 'So large a part of them did at least: 1 for all of them.' }),
  }),
});

const listed = <T>(values: readonly T[] | null | undefined): T[] | null => (values ? [...values] : null);

/** Which votes an analysis looked at: what `VoteFilter` says, with the defaults in it. */
export const AskedFilterRef = builder.objectRef<Filter>('AskedFilter');
AskedFilterRef.implement({
  description:
    'Which votes an analysis looked at, as `VoteFilter` says it, defaults among them; what is null narrows nothing.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Not before this day.',
      resolve: ({ from }) => from ?? null,
    }),
    to: t.field({ type: 'Date', nullable: true, description: 'Not after this day.', resolve: ({ to }) => to ?? null }),
    sessions: t.intList({
      nullable: true,
      description: 'Of these regular sessions.',
      resolve: ({ sessions }) => listed(sessions),
    }),
    bodies: t.idList({
      nullable: true,
      description: 'Of these bodies (ids).',
      resolve: ({ bodies }) => listed(bodies),
    }),
    topics: t.idList({
      nullable: true,
      description: 'Filed under one of these topics (ids).',
      resolve: ({ topics }) => listed(topics),
    }),
    scope: t.field({
      type: [MotionScope],
      nullable: true,
      description: 'On these parts of a text.',
      resolve: ({ scope }) => listed(scope),
    }),
    result: t.field({
      type: [ResultWord],
      nullable: true,
      description: 'That ended so.',
      resolve: ({ result }) => listed(result as readonly Result[] | null),
    }),
    text: t.string({
      nullable: true,
      description: 'In their names every one of these words begins a word.',
      resolve: ({ words }) => words?.join(' ') ?? null,
    }),
    symbol: t.string({
      nullable: true,
      description: 'On this text, its paragraphs, amendments and parts: `ga/74/247`.',
      resolve: ({ symbol }) => symbol ?? null,
    }),
    series: t.string({
      nullable: true,
      description: 'Of the series of this title, without articles and years.',
      resolve: ({ series }) => series ?? null,
    }),
    minMargin: t.float({
      nullable: true,
      description: 'Their margin is at least this.',
      resolve: ({ minMargin }) => minMargin ?? null,
    }),
    maxMargin: t.float({
      nullable: true,
      description: 'Their margin is at most this.',
      resolve: ({ maxMargin }) => maxMargin ?? null,
    }),
    minMinority: t.float({
      nullable: true,
      description: 'Their minority share is at least this.',
      resolve: ({ minMinority }) => minMinority ?? null,
    }),
    maxMinority: t.float({
      nullable: true,
      description: 'Their minority share is at most this.',
      resolve: ({ maxMinority }) => maxMinority ?? null,
    }),
    important: t.boolean({
      nullable: true,
      description: 'That the United States Department of State lists as important, or does not.',
      resolve: ({ important }) => important ?? null,
    }),
    contested: t.boolean({
      nullable: true,
      description: 'Whose totals differ between two sources, or do not.',
      resolve: ({ contested }) => contested ?? null,
    }),
    recorded: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Known at this moment.',
      resolve: ({ recorded }) => recorded ?? null,
    }),
    choices: t.field({
      type: [AskedChoicesRef],
      nullable: true,
      description: 'At which each of these voted so.',
      resolve: ({ choices }) => listed(choices),
    }),
    and: t.field({
      type: [AskedFilterRef],
      nullable: true,
      description: 'For which all of these hold.',
      resolve: ({ and }) => listed(and),
    }),
    or: t.field({
      type: [AskedFilterRef],
      nullable: true,
      description: 'For which at least one of these holds.',
      resolve: ({ or }) => listed(or),
    }),
    not: t.field({
      type: AskedFilterRef,
      nullable: true,
      description: 'For which this does not hold.',
      resolve: ({ not }) => not ?? null,
    }),
  }),
});
