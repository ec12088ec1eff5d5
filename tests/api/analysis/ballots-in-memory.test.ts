import { expect, it } from 'vitest';
import { ballotsAtVote, markOf } from '../../../src/api/analysis/ballots-in-memory.ts';
import type { Context } from '../../../src/api/kernel/context.ts';
import type { Ballot } from '../../../src/graph/ballot.ts';
import type { VoteEvent } from '../../../src/graph/vote-event.ts';
import { drawn } from '../../support/matrix.ts';

const ROLLS = { AAA: 'YN', BBB: 'YA', CCC: 'NY' };
const vote = (place: number) =>
  ({ id: `urn:caucus:vote:syn/1/${place}`, latest: `2001-01-0${place + 1}` }) as VoteEvent;
const nodes = (): Context['nodes'] => ({ source: {} }) as Context['nodes'];
const seen = (ballots: readonly Ballot[] | null) => ballots?.map(({ state, choice }) => `${state} ${choice}`);

it('gives the ballots of a vote, or those of some choices, as one list as long as the votes are the same', () => {
  const matrix = drawn(ROLLS);
  const all = ballotsAtVote(matrix, vote(0));

  expect(seen(all)).toEqual(['AAA FOR', 'BBB FOR', 'CCC AGAINST']);
  expect(seen(ballotsAtVote(matrix, vote(0), ['AGAINST']))).toEqual(['CCC AGAINST']);
  expect(seen(ballotsAtVote(matrix, vote(1), ['AGAINST', 'ABSTAIN']))).toEqual(['AAA AGAINST', 'BBB ABSTAIN']);
  expect(ballotsAtVote(matrix, vote(0))).toBe(all);
  expect(ballotsAtVote(matrix, vote(0), ['AGAINST'])).toBe(ballotsAtVote(matrix, vote(0), ['AGAINST']));
  expect(ballotsAtVote(drawn(ROLLS), vote(0))).not.toBe(all);
  expect(ballotsAtVote(matrix, vote(5))).toBeNull();
});

it('has one mark for a list that is kept and the nodes of one version, and none for another list', () => {
  const matrix = drawn(ROLLS);
  const [now, later] = [nodes(), nodes()];
  const list = ballotsAtVote(matrix, vote(0)) ?? [];
  const mark = markOf(list, now);

  expect(mark).not.toBeNull();
  expect(markOf(list, now)).toBe(mark);
  expect(markOf(list, later)).not.toBe(mark);
  expect(markOf(ballotsAtVote(matrix, vote(1)) ?? [], now)).not.toBe(mark);
  expect(markOf([...list], now)).toBeNull();
});
