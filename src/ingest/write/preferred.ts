import type { Ranking } from '../read/ranking.ts';
import { NOT_STATED, type StatedTotals } from '../read/stated-totals.ts';
import type { AccountHead } from './account.ts';

/** From which share of members missing an account is suspicious, and how much more than in another account it must be. */
const MANY = 0.25;
const MORE = 0.1;

/** How far the counts of an account may be from stated totals, summed over for, against and abstentions, to fit them, and from where on they do not. */
const NEAR = 2;
const FAR = 10;

/**
 * The accounts in the order in which their ballots or totals count: by the written ranking, but an account in which a quarter of the members
 * or more is missing, and a tenth more than in another, stands behind that one; and ballots that are far from the totals as stated stand behind those
 * that fit them.
 */
export function preferred(
  accounts: readonly AccountHead[],
  ranking: Ranking,
  field: 'ballots' | 'totals' = 'ballots',
): AccountHead[] {
  const stated = field === 'totals' ? NOT_STATED : (preferred(accounts, ranking, 'totals')[0]?.totals ?? NOT_STATED);
  return [...accounts].sort((a, b) => {
    const [of, than] = [missing(a), missing(b)];
    if (Math.max(of, than) >= MANY && Math.abs(of - than) >= MORE) return of - than;
    const [near, far] = [distance(a, stated), distance(b, stated)];
    if (Math.min(near, far) <= NEAR && Math.max(near, far) >= FAR) return near - far;
    return ranking.compare(field, a.dataset, b.dataset);
  });
}

/** How far the counts of an account are from totals: 0 where none are stated, or there are no ballots. */
function distance({ counted: [yes, no, abstain] }: AccountHead, totals: StatedTotals): number {
  if (totals.for === null || yes + no + abstain === 0) return 0;
  return Math.abs(yes - totals.for) + Math.abs(no - (totals.against ?? 0)) + Math.abs(abstain - (totals.abstain ?? 0));
}

const missing = ({ counted: [yes, no, abstain, missing] }: AccountHead): number =>
  missing / Math.max(1, yes + no + abstain + missing);
