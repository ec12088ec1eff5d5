import type { DatasetRow } from '../read/dataset.ts';
import type { StateRow } from '../read/state-table.ts';
import type { Account } from './account.ts';

export type TopicRow = { readonly type: 'topic'; readonly slug: string; readonly name: string };

/** A body that no table has, by how the keys of its votes begin. */
export type BodyRow = { readonly type: 'body'; readonly key: string; readonly name: string };

/** What a source of votes brings: datasets, states, topics and bodies first, then what the datasets say of vote events. */
export type VoteRow = DatasetRow | StateRow | TopicRow | BodyRow | Account;
