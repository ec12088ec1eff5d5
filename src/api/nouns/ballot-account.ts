import type { Ballot, Choice } from '../../graph/ballot.ts';
import type { Evidence } from '../../graph/evidence.ts';
import { datasetOf, type VoteEvent, voteEventId } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { toNode } from '../kernel/reference.ts';
import { BallotRef } from './ballot.ts';
import { Choice as ChoiceEnum } from './choice.ts';
import { DatasetRef } from './dataset.ts';
import { EvidenceRef, evidenceOfClaims, evidenceOfRecords, SAYS } from './evidence.ts';

/** The claims behind a ballot, or the rows of datasets that it was read from. */
export async function evidenceOfBallot(context: Context, ballot: Ballot): Promise<Evidence[]> {
  if (ballot.claims.length > 0) return evidenceOfClaims(context, ballot.claims);
  const event = (await context.nodes.get(voteEventId(ballot.event))) as VoteEvent;
  const datasets = new Set(accountsOf(ballot, event).map(({ record }) => datasetOf(record)));
  return evidenceOfRecords(event.records.filter((record) => datasets.has(datasetOf(record))));
}

builder.objectFields(BallotRef, (t) => ({
  evidence: t.field({
    type: [EvidenceRef],
    description: `${SAYS} Of a whole roll call ask \`ownEvidence\`, which does not say the same of every ballot.`,
    resolve: (ballot, _, context) => evidenceOfBallot(context, ballot),
  }),
  ownEvidence: t.field({
    type: [EvidenceRef],
    nullable: true,
    description:
      'Where it is written, if elsewhere than the roll call; null where all datasets that have the vote say this choice: they are in the `evidence` of the vote event.',
    resolve: (ballot, _, context) =>
      ballot.claims.length === 0 && ballot.said === null ? null : evidenceOfBallot(context, ballot),
  }),
}));

/** What one source says of a ballot: a record of a dataset, or claims. */
type BallotAccount = {
  readonly ballot: Ballot;
  readonly choice: Choice;
  readonly preferred: boolean;
  /** Its first record; null when claims say it. */
  readonly record: string | null;
};

/** The accounts of a ballot in datasets, one of each with its first record, the preferred one first. */
function accountsOf({ said, choice }: Ballot, { records }: VoteEvent): { choice: Choice; record: string }[] {
  if (said === null) return [...Map.groupBy(records, datasetOf).values()].map(([record = '']) => ({ choice, record }));
  return said.flatMap(({ dataset, choice }) => {
    const record = records.find((record) => record.startsWith(`${dataset}/`));
    return record === undefined ? [] : [{ choice, record }];
  });
}

const BallotAccountRef = builder.objectRef<BallotAccount>('BallotAccount').implement({
  description:
    'What one source says that a state did at a vote event. All accounts are kept; where they differ, the ballot is contested.',
  fields: (t) => ({
    dataset: t.field({
      type: DatasetRef,
      nullable: true,
      description: 'The dataset; null when claims from documents say it.',
      resolve: toNode(({ record }) => (record === null ? null : datasetOf(record))),
    }),
    choice: t.expose('choice', { type: ChoiceEnum, description: 'What the state did, by this source.' }),
    preferred: t.exposeBoolean('preferred', {
      description: "Whether it is the source whose choice is the ballot's, by the written ranking of sources.",
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: SAYS,
      resolve: async ({ ballot, record }, _, context) => {
        if (record === null) return evidenceOfClaims(context, ballot.claims);
        const { records } = (await context.nodes.get(voteEventId(ballot.event))) as VoteEvent;
        return evidenceOfRecords(records.filter((one) => datasetOf(one) === datasetOf(record)));
      },
    }),
  }),
});

builder.objectField(BallotRef, 'accounts', (t) =>
  t.field({
    type: [BallotAccountRef],
    nullable: true,
    description: 'What each source says, the preferred one first; never empty.',
    resolve: async (ballot, _, context): Promise<BallotAccount[]> => {
      if (ballot.claims.length > 0) return [{ ballot, choice: ballot.choice, preferred: true, record: null }];
      const event = (await context.nodes.get(voteEventId(ballot.event))) as VoteEvent;
      return accountsOf(ballot, event).map((account, place) => ({ ballot, ...account, preferred: place === 0 }));
    },
  }),
);
