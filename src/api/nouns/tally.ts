import type { Choice as ChoiceName } from '../../graph/ballot.ts';
import { type ChoiceCount, talliesByEvent } from '../../graph/tally.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { Choice } from './choice.ts';
import { VoteEventRef } from './vote-event.ts';

type CountedChoice = 'FOR' | 'AGAINST' | 'ABSTAIN' | 'NOT_VOTING';
type Total = keyof VoteEvent['stated'];
export type Tally = {
  readonly choice: ChoiceName;
  readonly stated: number | null;
  readonly named: number;
  readonly inferred: number;
};

const STATED: Readonly<Record<CountedChoice, Total>> = {
  FOR: 'for',
  AGAINST: 'against',
  ABSTAIN: 'abstain',
  NOT_VOTING: 'notVoting',
};
const ALWAYS: readonly ChoiceName[] = ['FOR', 'AGAINST', 'ABSTAIN'];

const counts = (context: Context, { id }: VoteEvent): Promise<readonly ChoiceCount[]> =>
  context.batch(talliesByEvent, [], id);

/** The total of a choice: as stated; else counted, where the whole roll call is on record. */
async function total(event: VoteEvent, choice: CountedChoice, context: Context): Promise<number | null> {
  const stated = event.stated[STATED[choice]];
  if (stated !== null || !event.recorded) return stated;
  const named = (await counts(context, event)).find((count) => count.choice === choice)?.named;
  // A source that never records non-voting says nothing about its number; the three votes are counted to the last.
  return named ?? (choice === 'NOT_VOTING' ? null : 0);
}

/** What is stated and what is known by name, choice by choice. */
export async function tallies(event: VoteEvent, context: Context): Promise<Tally[]> {
  const found = await counts(context, event);
  const choices = [...ALWAYS, ...(Object.keys(STATED) as CountedChoice[]), ...found.map(({ choice }) => choice)];
  const rows = [...new Set(choices)].map((choice) => {
    const { named, inferred } = found.find((count) => count.choice === choice) ?? { named: 0, inferred: 0 };
    return { choice, named, inferred, stated: choice in STATED ? event.stated[STATED[choice as CountedChoice]] : null };
  });
  return rows.filter(
    ({ choice, stated, named, inferred }) => ALWAYS.includes(choice) || stated !== null || named + inferred > 0,
  );
}

const Totals = enumOf('Totals', 'Where the totals of a vote come from.', {
  STATED: 'A source states them.',
  COUNTED: 'The whole roll call is on record, and its ballots are counted.',
  NONE: 'No source states them, and the ballots on record are not all.',
});

const TallyRef = builder.objectRef<Tally>('Tally').implement({
  description: 'One choice at one vote: what a source states, and how much of it is known by name.',
  fields: (t) => ({
    choice: t.expose('choice', { type: Choice, description: 'The choice that is counted.' }),
    stated: t.exposeInt('stated', {
      nullable: true,
      description: 'How many the source says; null where it says nothing, which is never zero.',
    }),
    named: t.exposeInt('named', { description: 'How many ballots a source names.' }),
    inferred: t.exposeInt('inferred', { description: 'How many more we infer; they are part of the unnamed.' }),
    unnamed: t.int({
      nullable: true,
      description:
        'stated − named; null where nothing is stated, and where more are named: then totals and ballots are of two sources that differ, as `accounts` says.',
      resolve: ({ stated, named }) => (stated === null || named > stated ? null : stated - named),
    }),
  }),
});

const COUNT =
  'Stated by a source; else counted, where the whole roll call is on record; else null. `totals` says which. Totals and ballots may be of two sources that differ: then the vote is `contested`.';

builder.objectFields(VoteEventRef, (t) => ({
  for: t.int({
    nullable: true,
    description: `Votes for. ${COUNT} A reserved word in JavaScript: destructure it under another name.`,
    resolve: (event, _, context) => total(event, 'FOR', context),
  }),
  against: t.int({
    nullable: true,
    description: `Votes against. ${COUNT}`,
    resolve: (event, _, context) => total(event, 'AGAINST', context),
  }),
  abstain: t.int({
    nullable: true,
    description: `Abstentions. ${COUNT}`,
    resolve: (event, _, context) => total(event, 'ABSTAIN', context),
  }),
  notVoting: t.int({
    nullable: true,
    description: `Members that did not vote. ${COUNT} Null too where the source does not tell them from absent ones.`,
    resolve: (event, _, context) => total(event, 'NOT_VOTING', context),
  }),
  totals: t.field({
    type: Totals,
    description: 'Where `for`, `against`, `abstain` and `notVoting` come from.',
    resolve: ({ stated, recorded }) =>
      Object.values(stated).some((count) => count !== null) ? 'STATED' : recorded ? 'COUNTED' : 'NONE',
  }),
  tally: t.field({
    type: [TallyRef],
    description:
      'One row per choice: for, against and abstain always, others where somebody made or a source counts them.',
    resolve: (event, _, context) => tallies(event, context),
  }),
}));
