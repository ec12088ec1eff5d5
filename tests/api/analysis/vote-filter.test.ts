import { expect, it } from 'vitest';
import { filterOfList } from '../../../src/api/analysis/vote-filter.ts';
import { ANALYSED_BODIES } from '../../../src/graph/kernel/body.ts';

it('the sessions of a list are those of the General Assembly, unless the list or a filter names bodies', () => {
  const sessions = [74];
  const bodies = ['urn:caucus:institution:un-security-council'];

  expect(filterOfList({ or: [{ sessions }] })).toEqual({ or: [{ sessions, bodies: ANALYSED_BODIES }] });
  expect(filterOfList({ sessions, not: { bodies } })).toEqual({ sessions, not: { bodies } });
  expect(filterOfList({ bodies, and: [{ sessions }] })).toEqual({ bodies, and: [{ sessions }] });
  expect(filterOfList({ sessions }, { bodies })).toEqual({ sessions });
});
