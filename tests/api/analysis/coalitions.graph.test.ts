import { describe, expect, it } from 'vitest';
import { askAnew } from '../../support/ask.ts';
import { testServer } from '../../support/server.ts';

const { graph, ask, refused } = testServer();

type Member = { state: { iso3: string }; certainty: number; core: boolean; defection: number | null; ballots: number };
type Coalitions = {
  blocs: { label: string; members: Member[]; agreementIndex: number | null }[];
  unassigned: { iso3: string }[];
  modularity: number | null;
  modularityByChance: { low: number; high: number } | null;
  significant: boolean;
  reason: string | null;
};
const FIELDS = `{ blocs { label members { state { iso3 } certainty core defection ballots } agreementIndex }
  unassigned { iso3 } modularity modularityByChance { low high } significant reason parameters { over { sessions } } }`;

describe('coalitions', () => {
  it('of the last ten sessions are blocs that no chance gives, each state in one at most', async () => {
    const { coalitions } = await ask<{ coalitions: Coalitions }>(`{ coalitions ${FIELDS} }`);
    const { blocs, unassigned, significant, reason, modularity, modularityByChance } = coalitions;
    const members = blocs.flatMap(({ members }) => members);
    const states = [...members.map(({ state }) => state.iso3), ...unassigned.map(({ iso3 }) => iso3)];

    expect({ significant, reason }).toEqual({ significant: true, reason: null });
    expect(blocs.length).toBeGreaterThanOrEqual(3);
    expect(blocs.length).toBeLessThanOrEqual(9);
    expect(modularity).toBeGreaterThan(modularityByChance?.high as number);
    expect(new Set(states).size).toBe(states.length);
    for (const { certainty, core } of members) expect(core).toBe(certainty >= 0.9);
    const together = blocs.find(({ members }) => members.some(({ state }) => state.iso3 === 'FRA'));
    expect(together?.members.map(({ state }) => state.iso3)).toEqual(expect.arrayContaining(['DEU', 'ITA', 'ESP']));
  });

  it('give the same seed the same answer in a server that was started anew', async () => {
    const query = `{ coalitions(over: {sessions: [70, 71, 72]}, seed: 7) ${FIELDS} }`;
    const [one, other] = [await ask<object>(query), await askAnew<object>(graph, query)];

    expect(other.data).toEqual(one);
  });

  it('say why there are none', async () => {
    const { never, one } = await ask<Record<'never' | 'one', Coalitions>>(
      `{ never: coalitions(over: {to: "1900-01-01"}) ${FIELDS} one: coalitions(over: {from: "1946-01-01", to: "1946-12-31"}, minCommonVotes: 5000) ${FIELDS} }`,
    );

    expect(never).toMatchObject({ blocs: [], unassigned: [], significant: false, modularity: null });
    expect(never.reason).toBe('No roll call fits.');
    expect(one.blocs).toEqual([]);
    expect(one.reason).toMatch(
      /^No two states have the 5000 common votes that minCommonVotes asks for, at \d+ roll calls: lower it/,
    );
  });

  it('are described by the group or region that each is most like', async () => {
    type Described = {
      members: { state: { iso3: string } }[];
      describedBy: Record<'precision' | 'recall' | 'f1', number> & { group: { name: string } };
    };
    const { coalitions } = await ask<{ coalitions: { blocs: Described[] } }>(
      '{ coalitions { blocs { members { state { iso3 } } describedBy { group { name } precision recall f1 } } } }',
    );
    for (const { describedBy } of coalitions.blocs) {
      const { precision, recall, f1 } = describedBy;
      expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
    }
    const western = coalitions.blocs.find(({ members }) => members.some(({ state }) => state.iso3 === 'FRA'));
    expect(western?.describedBy.group.name).toMatch(/Europe|North Atlantic/);
    expect(western?.describedBy.f1).toBeGreaterThan(0.5);
  });

  it('refuse what cannot be, with a sentence', async () => {
    expect(await refused('{ coalitions(neighbours: 0) { reason } }')).toEqual(['neighbours: 0 is not from 1 to 50.']);
    expect(await refused('{ coalitions(resolution: 0) { reason } }')).toEqual([
      'resolution: 0 is not above 0 and at most 10.',
    ]);
    expect(await refused('{ coalitions(minCommonVotes: 0) { reason } }')).toEqual([
      'minCommonVotes: 0 is below 1: without a common vote there is no score.',
    ]);
  });

  it('of windows one after the other keep their labels, so that a bloc can be followed', async () => {
    type Window = {
      window: { session: number | null; from: string; to: string };
      blocs: { label: string; members: { state: { iso3: string }; alternatives: { label: string }[] }[] }[];
    };
    const { coalitionSeries } = await ask<{ coalitionSeries: Window[] }>(`{ coalitionSeries(windows: [
      { sessions: [65, 66, 67, 68, 69], scope: [WHOLE] }, { sessions: [70, 71, 72, 73, 74], scope: [WHOLE] } ]) {
      window { session from to }
      blocs { label members { state { iso3 } alternatives { label } } } } }`);
    expect(coalitionSeries.map(({ window }) => window.session)).toEqual([null, null]);
    expect(coalitionSeries[0]?.window.from).toMatch(/^2010-/);
    expect(coalitionSeries[1]?.window.to).toMatch(/^20(19|20)-/);
    const [before, after] = coalitionSeries.map(({ blocs }) => new Map(blocs.map((bloc) => [bloc.label, bloc])));
    const kept = [...(after?.keys() ?? [])].filter((label) => before?.has(label));

    expect(kept.length).toBeGreaterThanOrEqual(3);
    for (const label of kept) {
      const codes = (window: typeof before) => window?.get(label)?.members.map(({ state }) => state.iso3) ?? [];
      const both = codes(before).filter((code) => codes(after).includes(code)).length;
      expect(both / new Set([...codes(before), ...codes(after)]).size).toBeGreaterThanOrEqual(1 / 3);
    }
    const labels = [...(after?.keys() ?? [])];
    const named = [...(after?.values() ?? [])].flatMap(({ members }) =>
      members.flatMap(({ alternatives }) => alternatives),
    );
    expect(named.filter(({ label }) => !labels.includes(label))).toEqual([]);
    expect(await refused('{ coalitionSeries(windows: [{ scope: [WHOLE] }]) { modularity } }')).toEqual([
      expect.stringMatching(/^windows: 1 windows were given; give from 2 to 10/),
    ]);
  });
});

type Defections = {
  share: number | null;
  ballots: number;
  defections: number;
  ties: number;
  few: number;
  bloc: { label: string; members: Member[] } | null;
  reason: string | null;
};

describe('defections', () => {
  it('of a state are those that coalitions tells of it as a member', async () => {
    const { state, coalitions } = await ask<{ state: { defections: Defections }; coalitions: Coalitions }>(
      `{ state(iso3: "TUR") { defections { share ballots defections ties few reason bloc { label members { state { iso3 } ballots defection } } } }
         coalitions { blocs { label members { state { iso3 } ballots defection } } } }`,
    );
    const { share, ballots, defections, ties, few, bloc, reason } = state.defections;
    const own = coalitions.blocs.find(({ label }) => label === bloc?.label);
    const member = own?.members.find(({ state }) => state.iso3 === 'TUR');

    expect(reason).toBeNull();
    expect(share).toBe(defections / ballots);
    expect(member?.defection).toBe(share);
    expect(ballots + ties + few).toBe(member?.ballots);
    expect(bloc?.members).toEqual(own?.members);
  });

  it('of a bloc that is given count its members of the day of each vote', async () => {
    type Left = {
      share: number | null;
      ballots: number;
      bloc: null;
      reason: string | null;
      parameters: { memberOf: string };
    };
    const of = async (iso3: string, memberOf: string, over: string) =>
      (
        await ask<{ state: { defections: Left } }>(
          `{ state(iso3: "${iso3}") { defections(memberOf: "urn:caucus:bloc:${memberOf}", over: {scope: [WHOLE], ${over}}) { share ballots bloc { label } reason parameters { memberOf } } } }`,
        )
      ).state.defections;

    const hungary = await of('HUN', 'eu', 'from: "2015-01-01"');
    expect(hungary.share).toBeGreaterThan(0);
    expect(hungary.share).toBeLessThan(0.2);
    expect(hungary.bloc).toBeNull();
    expect(hungary.parameters.memberOf).toBe('urn:caucus:bloc:eu');
    // It was no member then.
    expect(await of('HUN', 'eu', 'from: "1990-01-01", to: "1999-12-31"')).toMatchObject({
      ...{ share: null, ballots: 0 },
      reason: 'Hungary expressed no choice at these roll calls while it was a member.',
    });
    expect((await of('BRA', 'eu', 'sessions: [74]')).reason).toMatch(/never been a member/);
  });

  it('have no share, and say why, where there is no bloc', async () => {
    const { former, never } = await ask<Record<'former' | 'never', { defections: Defections }>>(
      `{ former: state(iso3: "DDR") { defections { share ballots bloc { label } reason } }
         never: state(iso3: "FRA") { defections(over: {to: "1900-01-01"}) { share ballots bloc { label } reason } } }`,
    );

    expect(former.defections).toMatchObject({ share: null, ballots: 0, bloc: null });
    expect(former.defections.reason).toBe('German Democratic Republic expressed no choice at these roll calls.');
    expect(never.defections).toMatchObject({ share: null, bloc: null, reason: 'No roll call fits.' });
  });
});
