import { accountsByEvent, type VoteAccount, type VoteTotals } from '../../graph/vote-account.ts';
import { datasetOf } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { toNode } from '../kernel/reference.ts';
import { DatasetRef } from './dataset.ts';
import { VoteEventRef } from './vote-event.ts';

const VoteTotalsRef = builder.objectRef<VoteTotals>('VoteTotals').implement({
  description: 'How many chose what; null is not stated, which is never zero.',
  fields: (t) => ({
    for: t.exposeInt('for', { nullable: true, description: 'Votes for.' }),
    against: t.exposeInt('against', { nullable: true, description: 'Votes against.' }),
    abstain: t.exposeInt('abstain', { nullable: true, description: 'Abstentions.' }),
    notVoting: t.exposeInt('notVoting', {
      nullable: true,
      description: 'Members that did not vote, absent ones too; null where none is named.',
    }),
  }),
});

const VoteAccountRef = builder.objectRef<VoteAccount>('VoteAccount').implement({
  description:
    'What one dataset says of a vote event as a whole. The accounts of all are kept, whichever is preferred.',
  fields: (t) => ({
    dataset: t.field({ type: DatasetRef, description: 'The dataset.', resolve: toNode(({ dataset }) => dataset) }),
    record: t.exposeString('record', { description: "The record's id in the dataset." }),
    records: t.stringList({
      description:
        'The ids of all its records of the vote, `record` first: several where a dataset has one for each part of a text that was put to one vote.',
      resolve: ({ record, parts }) => [...new Set([record, ...parts.map((part) => part.split(' ')[0] as string)])],
    }),
    name: t.exposeString('name', { description: 'What was voted on, by this dataset; empty where it does not say.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What the dataset notes of the vote, in its own words; null where it notes nothing.',
    }),
    stated: t.field({
      type: VoteTotalsRef,
      nullable: true,
      description: 'The totals that the dataset states; null where it states none.',
      resolve: ({ stated }) => (Object.values(stated).every((total) => total === null) ? null : stated),
    }),
    counted: t.field({
      type: VoteTotalsRef,
      description: 'What the ballots of the dataset add up to.',
      // A source that names nobody who stayed away says nothing about how many did.
      resolve: ({ counted }) => ({ ...counted, notVoting: counted.notVoting || null }),
    }),
  }),
});

builder.objectFields(VoteEventRef, (t) => ({
  contested: t.exposeBoolean('contested', {
    description: 'Whether the totals of two sources differ, as stated or else as counted: `accounts` says how.',
  }),
  statedBy: t.field({
    type: DatasetRef,
    nullable: true,
    description:
      'The dataset whose totals are those stated in `tally`; null where none states any, or only one in whose account an unusual share of the members is missing.',
    resolve: toNode(({ statedBy }) => statedBy),
  }),
  accounts: t.field({
    type: [VoteAccountRef],
    nullable: true,
    description:
      'What each dataset says, the one preferred for ballots first; empty where only articles and documents speak of the vote.',
    resolve: async ({ id, records }, _, { batch }) => {
      const order = records.map(datasetOf);
      const found = await batch(accountsByEvent, [], id);
      return [...found].sort((a, b) => order.indexOf(a.dataset) - order.indexOf(b.dataset));
    },
  }),
}));
