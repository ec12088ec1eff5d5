import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

type Cohesion = {
  states: number;
  undated: number;
  votes: number;
  riceVotes: number;
  rice: number | null;
  agreementIndex: number | null;
  enough: boolean;
  reason: string | null;
  parameters: { over: { to: string | null; scope: string[]; sessions: number[] | null } };
  dataVersion: string;
};
const COHESION = `query ($of: ActorSet!, $over: VoteFilter) {
  cohesion(of: $of, over: $over) {
    states undated votes riceVotes rice agreementIndex enough reason parameters { over { to scope sessions } } dataVersion } }`;

/** All whole texts of all sessions. */
const ALL = { scope: ['WHOLE'], from: '1946-01-01' };

async function cohesion(of: object, over: object = ALL, graph = neo4j): Promise<Cohesion> {
  const { data, errors } = await ask<{ cohesion: Cohesion }>(graph, COHESION, { of, over });
  expect(errors).toBeUndefined();
  return data.cohesion;
}
const NOTHING = { votes: 0, riceVotes: 0, rice: null, agreementIndex: null, enough: false };

describe('the cohesion of a bloc', () => {
  it('counts at each vote the members of its day: another program computes the same', async () => {
    const graph = recording(neo4j);
    const found = await cohesion({ memberOf: 'urn:caucus:bloc:eu' }, ALL, graph);

    const rows = await neo4j.read<[choices: string[]]>(
      {
        name: 'test',
        text: `MATCH (bloc:Bloc {id: 'urn:caucus:bloc:eu'})<-[m:MEMBER_OF]-(state:State)-[b:VOTED]->(event:VoteEvent)
          WHERE event.scope = 'WHOLE' AND event.repeatOf IS NULL AND event.broken IS NULL AND event.id STARTS WITH 'urn:caucus:vote:ga/'
            AND m.validFrom <= event.latest AND (m.validTo IS NULL OR m.validTo > event.latest)
            AND b.choice IN ['FOR', 'AGAINST', 'ABSTAIN']
          RETURN collect(b.choice), event.id`,
      },
      {},
    );
    const scores = { rice: [] as number[], index: [] as number[] };
    for (const [choices] of rows) {
      const count = (choice: string) => choices.filter((one) => one === choice).length;
      const [yes, no, most] = [
        count('FOR'),
        count('AGAINST'),
        Math.max(count('FOR'), count('AGAINST'), count('ABSTAIN')),
      ];
      if (choices.length > 1 && yes + no > 0) scores.rice.push(Math.abs(yes - no) / (yes + no));
      if (choices.length > 1) scores.index.push((most - (choices.length - most) / 2) / choices.length);
    }
    const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
    expect(found).toMatchObject({
      states: 28,
      undated: 0,
      enough: true,
      reason: null,
      votes: scores.index.length,
    });
    expect(found.riceVotes).toBe(scores.rice.length);
    expect(found.rice).toBeCloseTo(mean(scores.rice), 9);
    expect(found.agreementIndex).toBeCloseTo(mean(scores.index), 9);
    expect(found.votes).toBeGreaterThan(4000);
    expect(graph.statements.filter(({ name }) => name === 'membership/spells')).toHaveLength(1);
  });

  it('looks only at the votes that are asked for, and at those who were members then', async () => {
    const six = await cohesion({ memberOf: 'urn:caucus:bloc:eu' }, { scope: ['WHOLE'], to: '1972-12-31' });
    const none = await cohesion({ memberOf: 'urn:caucus:bloc:eu' }, { scope: ['WHOLE'], to: '1957-12-31' });

    // The sixth, Germany, was no member of the United Nations before 1973.
    expect(six).toMatchObject({ states: 5, enough: true });
    expect(six.parameters.over).toMatchObject({ to: '1972-12-31', scope: ['WHOLE'] });
    expect(none).toMatchObject({
      ...NOTHING,
      states: 0,
      reason: 'No state of the set expressed a choice at these roll calls while it belonged to it.',
    });
  });

  it('says how many members nobody has dated', async () => {
    const found = await cohesion({ memberOf: 'urn:caucus:bloc:g77' });

    expect(found.undated).toBeGreaterThan(50);
    expect(found.states).toBeGreaterThan(found.undated);
  });
});

describe('the cohesion of any set', () => {
  it('is that of states by their codes', async () => {
    const found = await cohesion({ states: ['USA', 'ISR'] }, { scope: ['WHOLE'], sessions: [74] });

    expect(found).toMatchObject({ states: 2, undated: 0, enough: true });
    expect(found.rice).toBeGreaterThan(0.8);
    expect(found.dataVersion).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is that of the states of a region', async () => {
    const found = await cohesion({ region: 'Oceania' }, { scope: ['WHOLE'], sessions: [74] });
    const { data } = await ask<{ states: { nodes: { iso3: string; region: string }[] } }>(
      neo4j,
      '{ states(first: 200, current: true) { nodes { iso3 region } } }',
    );
    const states = data.states.nodes.filter(({ region }) => region === 'Oceania').map(({ iso3 }) => iso3);

    expect(found.rice).toBe((await cohesion({ states }, { scope: ['WHOLE'], sessions: [74] })).rice);
    expect(found.states).toBe(states.length);
  });

  it('is the same by the name of a region and by its bloc', async () => {
    const over = { scope: ['WHOLE'], sessions: [74] };
    const found = await cohesion({ memberOf: 'urn:caucus:bloc:africa' }, over);

    expect(found).toEqual(await cohesion({ region: 'Africa' }, over));
    expect(found).toMatchObject({ states: 54, undated: 0 });
  });

  it('is 1 for those who cast one vote at the one roll call that is looked at', async () => {
    const event = 'urn:caucus:vote:ga/74/247';
    const found = await cohesion(
      { ballots: { event, choice: ['AGAINST'] } },
      { scope: ['WHOLE'], from: '2019-12-27', to: '2019-12-27', sessions: [74] },
    );

    expect(found.states).toBe(60);
    expect(found.rice).toBeGreaterThan(0.5);
  });

  it('has no Rice where all abstained, and says why', async () => {
    const found = await cohesion(
      { states: ['ARM', 'BIH', 'SRB'] },
      { scope: ['WHOLE'], from: '2020-01-14', to: '2020-01-14' },
    );

    expect(found).toMatchObject({ votes: 1, riceVotes: 0, rice: null, agreementIndex: 1, enough: true });
    expect(found.reason).toMatch(/^Rice cohesion is not defined/);
  });

  it.each([
    [{ states: ['FRA'] }, ALL, 1, /^Only one state/],
    [{ ids: ['urn:caucus:ngo:eff'] }, ALL, 0, /^The set has no state that has ever voted/],
    [{ states: ['FRA', 'DEU'] }, { scope: ['WHOLE'], from: '2100-01-01' }, 0, /^No roll call fits/],
    [{ states: ['DDR', 'SSD'] }, ALL, 2, /^At none of these roll calls did two/],
  ])('of %j over %j is null, and says why', async (of, over, states, reason) => {
    expect(await cohesion(of, over)).toMatchObject({
      ...NOTHING,
      states,
      reason: expect.stringMatching(reason),
    });
  });

  it.each([
    [{ memberOf: 'urn:caucus:bloc:atlantis' }, 'NOT_FOUND', /of\.memberOf: the graph has nothing/],
    [
      { memberOf: 'urn:caucus:topic:colonialism' },
      'BAD_USER_INPUT',
      /of\.memberOf: .* is a topic, and no group such as/,
    ],
    [{ memberOf: 'urn:caucus:state:FRA' }, 'BAD_USER_INPUT', /of\.memberOf: .* is a state, and no group such as/],
    [{ region: 'Atlantis' }, 'NOT_FOUND', /of\.region: no region has the name "Atlantis"\. Regions are Africa,/],
    [{ states: ['XXX'] }, 'NOT_FOUND', /of\.states: no state has the code or the name "XXX"/],
    [{}, 'BAD_REQUEST', /^Variable "\$of" got invalid value \{\}; .*exactly one/i],
  ])('%j gets %s and a sentence', async (of, code, sentence) => {
    const { errors } = await ask(neo4j, COHESION, { of, over: { scope: ['WHOLE'] } });

    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });
});

describe('who left a group, and where', () => {
  it('is each member, whoever did it most first, with the votes', async () => {
    type Left = { state: { iso3: string }; share: number | null; defections: number; votes: { totalCount: number } };
    const { data, errors } = await ask<{ cohesion: { states: number; defections: Left[] } }>(
      neo4j,
      `{ cohesion(of: {memberOf: "urn:caucus:bloc:eu"}, over: {sessions: [70, 71, 72, 73, 74]}) { states
        defections { state { iso3 } share defections votes(first: 1) { totalCount nodes { name } } } } }`,
    );
    const alone = await ask<{ state: { defections: { share: number } } }>(
      neo4j,
      '{ state(iso3: "GBR") { defections(memberOf: "urn:caucus:bloc:eu", over: {sessions: [70, 71, 72, 73, 74]}) { share } } }',
    );

    expect(errors).toBeUndefined();
    const left = data.cohesion.defections;
    expect(left).toHaveLength(data.cohesion.states);
    const shares = left.map(({ share }) => share as number);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    for (const { defections, votes } of left) expect(votes.totalCount).toBe(defections);
    expect(left.find(({ state }) => state.iso3 === 'GBR')?.share).toBe(alone.data.state.defections.share);
    expect(left[0]?.state.iso3).toBe('GBR');
  });
});
