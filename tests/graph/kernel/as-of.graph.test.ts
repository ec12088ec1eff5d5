import { afterAll, describe, expect, it } from 'vitest';
import { holdersOf, signersOf } from '../../../src/graph/analysis/actor-set.ts';
import { timelinesByActor } from '../../../src/graph/analysis/timeline.ts';
import type { AsOf } from '../../../src/graph/kernel/as-of.ts';
import { membershipsByMember } from '../../../src/graph/membership.ts';
import { namesByBearer } from '../../../src/graph/name.ts';
import { positionsByActor, positionsByMatter } from '../../../src/graph/position.ts';
import { roleHolders } from '../../../src/graph/role.ts';
import { testGraph } from '../../support/graph.ts';

const graph = testGraph();

const USA = 'urn:caucus:state:USA';
const TREATY = 'urn:caucus:treaty:un-cybercrime';
const PAGE = { first: 50, low: null, high: null, direction: 'ASC', undated: '9999-12-31' } as const;
const ANY = { from: null, to: null, stance: null };
const on = (valid: string): AsOf => ({ valid, recorded: null, later: [] });
/** Long before the dossier was written. */
const UNKNOWN: AsOf = { valid: null, recorded: '2020-01-01T00:00:00.000Z', later: [] };

const stances = async (asOf: AsOf) => {
  const [slice] = await positionsByActor(graph, [USA], { ...ANY, on: TREATY }, PAGE, asOf);
  return slice?.items.map(({ stance }) => stance);
};

afterAll(() => graph.close());

describe('as of a day', () => {
  it('an actor stands where it stood then, to the day', async () => {
    expect(await stances(on('2022-03-01'))).toEqual(['OPPOSE']);
    expect(await stances(on('2024-08-07'))).toEqual(['OPPOSE']);
    expect(await stances(on('2024-08-08'))).toEqual(['SUPPORT']);
  });

  it('a timeline ends on that day', async () => {
    const entries = { from: null, to: null, kinds: null, record: true };

    const [before] = await timelinesByActor(graph, ['urn:caucus:state:RUS'], entries, PAGE, on('1946-12-31'));
    const [later] = await timelinesByActor(
      graph,
      ['urn:caucus:state:RUS'],
      { ...entries, record: false },
      PAGE,
      on('2022-12-31'),
    );

    expect(before?.items.length).toBeGreaterThan(0);
    expect(before?.items.every(({ key }) => key < '1947')).toBe(true);
    expect(later?.items.map(({ claim }) => claim?.split('/').at(-1))).toEqual(['d01', 'd02', 'g02', 'g20', 'g45']);
  });

  it('a person holds the roles of that day', async () => {
    const of = async (asOf: AsOf) =>
      (await membershipsByMember(graph, ['urn:caucus:person:jule-pattison-gordon'], asOf))[0]?.length;

    expect([await of(on('2024-09-21')), await of(on('2024-09-22'))]).toEqual([3, 1]);
  });
});

describe('as of a moment before anything was recorded', () => {
  it('nothing of the dossier is known', async () => {
    const [timeline] = await timelinesByActor(
      graph,
      [USA],
      { from: null, to: null, kinds: null, record: false },
      PAGE,
      UNKNOWN,
    );
    const [matter] = await positionsByMatter(graph, [TREATY], ANY, PAGE, UNKNOWN);

    expect(await stances(UNKNOWN)).toEqual([]);
    expect(timeline?.items).toEqual([]);
    expect(matter?.items).toEqual([]);
    expect(await membershipsByMember(graph, ['urn:caucus:company:hp'], UNKNOWN)).toEqual([[]]);
    expect(await namesByBearer(graph, ['urn:caucus:ngo:eff'], UNKNOWN)).toEqual([[]]);
    expect(await roleHolders(graph, ['urn:caucus:role:eff-policy-director-global-privacy'], UNKNOWN)).toEqual([
      { at: null, by: [] },
    ]);
    expect(await signersOf(graph, 'urn:caucus:document:eff-led', UNKNOWN)).toMatchObject({ ids: [], unnamed: null });
    expect((await holdersOf(graph, [TREATY], 'OPPOSE', { from: null, to: null }, UNKNOWN)).ids).toEqual([]);
  });
});
