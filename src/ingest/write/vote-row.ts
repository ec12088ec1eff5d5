import type { DatasetRow } from '../read/dataset.ts';
import type { StateRow } from '../read/state-table.ts';
import type { Account } from './account.ts';

export type TopicRow = { readonly type: 'topic'; readonly slug: string; readonly name: string };

/** What a source of votes brings: datasets, states and topics first, then what the datasets say of vote events. */
export type VoteRow = DatasetRow | StateRow | TopicRow | Account;
