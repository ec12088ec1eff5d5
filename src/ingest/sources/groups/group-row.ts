import type { DatasetRow } from '../../read/dataset.ts';
import type { Position } from '../../read/problem.ts';

export const GROUP_KINDS = ['BLOC', 'REGIONAL_GROUP', 'REGION'] as const;

/** A group of states. */
export type GroupRow = {
  readonly type: 'group';
  readonly key: string;
  readonly name: string;
  readonly kind: (typeof GROUP_KINDS)[number];
  /** A day: no membership is older. */
  readonly founded: string;
  /** Nobody has said what it is called: a group that is there keeps its name. */
  readonly unnamed?: boolean;
};

/** That a state belonged to a group, as far as it is known from when to when. */
export type MembershipRow = {
  readonly type: 'membership';
  /** The row's id in the table: `nam/MMR/1992`. */
  readonly record: string;
  readonly group: string;
  /** The code of a state. */
  readonly code: string;
  /** EDTF: years, months or days, the last one included; empty is open, or not known. */
  readonly from: string;
  readonly to: string;
  /** Whether anybody has established since when. */
  readonly dated: boolean;
  /** The same as days: the first, and the first on which it was a member no more, or null. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly note: string;
  readonly at: Position;
};

/** What a table of groups brings. */
export type GroupsRow = DatasetRow | GroupRow | MembershipRow;
