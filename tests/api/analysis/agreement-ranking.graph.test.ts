import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { askOf } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testServer } from '../../support/server.ts';

const { graph, ask } = testServer();

type Scores = {
  common: number;
  same: number;
  half: number;
  opposed: number;
  raw: number | null;
  kappa: number | null;
  centred: number | null;
  enough: boolean;
};
const SCORES = 'common same half opposed raw kappa centred enough';

describe('one state and all others', () => {
  it('are ranked by centred correlation, members of today only, the nearest and the farthest first', async () => {
    type Ranked = {
      agreements: { a: { iso3: string }; b: { iso3: string }; centred: number; common: number }[];
      tops: { by: string; agreement: { b: { iso3: string } } }[];
      note: string | null;
    };
    const all = 'over: {from: "1946-01-01"}';
    const { state } = await ask<{
      state: { closest: Ranked; farthest: Ranked; byRaw: { agreements: { interval: { low: number } }[] } };
    }>(`{ state(iso3: "CUB") {
      closest(${all}) { agreements(first: 50) { a { iso3 } b { iso3 } centred common } tops { by agreement { b { iso3 } } } note }
      farthest(${all}) { agreements { a { iso3 } b { iso3 } centred common } }
      byRaw: closest(by: RAW, ${all}) { agreements { interval { low } } } } }`);

    const { agreements, tops, note } = state.closest;
    expect(agreements[0]).toMatchObject({ a: { iso3: 'CUB' }, b: { iso3: 'VNM' } });
    const scores = agreements.map(({ centred }) => centred);
    expect(scores).toEqual(scores.toSorted((x, y) => y - x));
    expect(agreements.map(({ b }) => b.iso3)).not.toContain('DDR');
    expect(Math.min(...agreements.map(({ common }) => common))).toBeGreaterThanOrEqual(100);
    expect(tops.map(({ by }) => by)).toEqual(['RAW', 'KAPPA', 'CENTRED']);
    expect(tops[2]?.agreement.b.iso3).toBe('VNM');
    expect(note === null).toBe(new Set(tops.map(({ agreement }) => agreement.b.iso3)).size === 1);
    expect(state.farthest.agreements[0]?.centred).toBeLessThan(-0.6);
    const lows = state.byRaw.agreements.map(({ interval }) => interval.low);
    expect(lows).toEqual(lows.toSorted((x, y) => y - x));
  });

  it('are not in one order by all measures: the answer says who comes first by which', async () => {
    const { state } = await ask<{
      state: { closest: { note: string; parameters: { period: string; over: { sessions: number[] } } } };
    }>('{ state(iso3: "IND") { closest { note parameters { period over { sessions } } } } }');

    expect(state.closest.note).toMatch(/^The measures do not agree on who comes first: by .* Read all of them\.$/);
    expect(state.closest.note).toMatch(/centred correlation/);
    expect(state.closest.parameters.over.sessions).toEqual([65, 66, 67, 68, 69, 70, 71, 72, 73, 74]);
    expect(state.closest.parameters.period).toBe(
      'Sessions 65–74, the last ten that have votes, because neither days nor sessions were asked for.',
    );
  });

  it('come window by window too, each with its session or its year', async () => {
    type Piece = {
      window: { session: number | null; year: number | null; from: string; to: string };
      agreements: { centred: number; b: { iso3: string }; window: { session: number | null } }[];
    };
    const { state } = await ask<{
      state: { closestSeries: Piece[]; years: Piece[]; farthestSeries: Piece[] };
    }>(`{ state(iso3: "FRA") {
      closestSeries { window { session year from to } agreements(first: 2) { centred b { iso3 } window { session } } }
      farthestSeries { window { session year from to } agreements(first: 2) { centred b { iso3 } window { session } } }
      years: closestSeries(window: YEAR, over: {from: "2000-01-01", to: "2005-12-31"}) { window { session year from to } agreements(first: 1) { centred b { iso3 } window { session } } } } }`);

    expect(state.closestSeries.map(({ window }) => window.session)).toEqual([65, 66, 67, 68, 69, 70, 71, 72, 73, 74]);
    expect(state.farthestSeries.map(({ window }) => window)).toEqual(state.closestSeries.map(({ window }) => window));
    for (const [place, { agreements }] of state.farthestSeries.entries()) {
      const [least, next] = agreements.map(({ centred }) => centred as number) as [number, number];
      expect(least).toBeLessThanOrEqual(next);
      expect(next).toBeLessThan(state.closestSeries[place]?.agreements[0]?.centred as number);
    }
    for (const { window, agreements } of state.closestSeries) {
      expect(window.year).toBeNull();
      expect(agreements).toHaveLength(2);
      expect(agreements[0]?.window.session).toBe(window.session);
    }
    expect(state.years.map(({ window }) => window.year)).toEqual([2000, 2001, 2002, 2003, 2004, 2005]);
    const alone = await ask<{ state: { closest: { agreements: Piece['agreements'] } } }>(
      '{ state(iso3: "FRA") { closest(over: {sessions: [74]}, minCommonVotes: 20) { agreements(first: 2) { centred b { iso3 } window { session } } } } }',
    );
    expect(alone.state.closest.agreements.map(({ centred, b }) => [centred, b.iso3])).toEqual(
      state.closestSeries.at(-1)?.agreements.map(({ centred, b }) => [centred, b.iso3]),
    );
    expect(alone.state.closest.agreements[0]?.window).toBeNull();
  });

  it('make a matrix that is symmetrical, without a score of a state with itself, and equal to the pairs', async () => {
    const { agreementMatrix, agreement } = await ask<{
      agreementMatrix: {
        states: { iso3: string }[];
        common: number[][];
        raw: (number | null)[][];
        kappa: (number | null)[][];
        centred: (number | null)[][];
      };
      agreement: Scores;
    }>(
      `{ agreementMatrix(over: {from: "1946-01-01"}) { states { iso3 } common raw kappa centred } agreement(a: "FRA", b: "USA", over: {from: "1946-01-01"}) { ${SCORES} } }`,
    );

    const codes = agreementMatrix.states.map(({ iso3 }) => iso3);
    const [f, u] = [codes.indexOf('FRA'), codes.indexOf('USA')];
    for (const rows of [agreementMatrix.common, agreementMatrix.raw, agreementMatrix.kappa, agreementMatrix.centred]) {
      expect(rows).toHaveLength(codes.length);
      expect(rows[f]?.[u]).toBe(rows[u]?.[f]);
    }
    expect(agreementMatrix.raw[f]?.[f]).toBeNull();
    expect(agreementMatrix.common[f]?.[u]).toBe(agreement.common);
    expect(agreementMatrix.kappa[f]?.[u]).toBe(agreement.kappa);
    expect(agreementMatrix.centred[f]?.[u]).toBe(agreement.centred);
    expect(agreementMatrix.raw.flat().some((score) => Number.isNaN(score))).toBe(false);
  });

  it('are read from the database once, whatever is asked', async () => {
    const recorded = recording(graph);
    const server = createApp(recorded, { production: false });
    await askOf(server, '{ agreement(a: "USA", b: "FRA", over: {from: "1946-01-01"}) { raw } }');
    const before = recorded.statements.length;
    await askOf(
      server,
      '{ agreement(a: "USA", b: "CHN", over: {from: "1946-01-01"}) { raw series { raw } } agreementMatrix(over: {from: "1946-01-01"}) { kappa } state(iso3: "IND") { closest { agreements { centred } } } }',
    );
    await server.close();

    expect(recorded.statements.filter(({ name }) => name === 'roll-call/all').length).toBe(21);
    expect(recorded.statements.slice(before).map(({ name }) => name)).not.toContain('roll-call/all');
  });
});
