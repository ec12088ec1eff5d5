import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { askOf } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testServer } from '../../support/server.ts';

const { graph, ask, refused } = testServer();

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

describe('the agreement of two states', () => {
  it('is what an analyst computed beforehand, for pairs of every kind', async () => {
    const { bra, ...centred } = await ask<Record<string, Scores>>(`{
      bra: agreement(a: "BRA", b: "IND") { ${SCORES} }
      USAISR: agreement(a: "USA", b: "ISR") { ${SCORES} } USAGBR: agreement(a: "USA", b: "GBR") { ${SCORES} }
      FRADEU: agreement(a: "FRA", b: "DEU") { ${SCORES} } CUBVNM: agreement(a: "CUB", b: "VNM") { ${SCORES} }
      INDPAK: agreement(a: "IND", b: "PAK") { ${SCORES} } USACHN: agreement(a: "USA", b: "CHN") { ${SCORES} } }`);

    expect(bra).toMatchObject({ common: 5023, same: 3933 });
    expect([bra?.raw, bra?.kappa, bra?.centred].map((score) => score?.toFixed(6))).toEqual([
      '0.865817',
      '0.191001',
      '0.060893',
    ]);
    expect(
      Object.fromEntries(Object.entries(centred).map(([pair, { centred }]) => [pair, Number(centred?.toFixed(3))])),
    ).toEqual({
      USAISR: 0.855,
      USAGBR: 0.728,
      FRADEU: 0.854,
      CUBVNM: 0.867,
      INDPAK: 0.472,
      USACHN: -0.281,
    });
  });

  it('counts an abstention in three ways, of which κ and centred take no notice', async () => {
    const { HALF, CATEGORY, MISSING } = await ask<Record<'HALF' | 'CATEGORY' | 'MISSING', Scores>>(`{
      HALF: agreement(a: "USA", b: "FRA") { ${SCORES} }
      CATEGORY: agreement(a: "USA", b: "FRA", abstention: CATEGORY) { ${SCORES} }
      MISSING: agreement(a: "USA", b: "FRA", abstention: MISSING) { ${SCORES} } }`);

    expect(CATEGORY.raw).toBeCloseTo(2652 / 5002, 12);
    expect(CATEGORY).toMatchObject({ half: 0, opposed: 1499 + 851 });
    expect(MISSING.common).toBeLessThan(HALF.common);
    expect(MISSING.raw).toBeCloseTo(MISSING.same / MISSING.common, 12);
    for (const { kappa, centred } of [CATEGORY, MISSING])
      expect({ kappa, centred }).toEqual({ kappa: HALF.kappa, centred: HALF.centred });
  });

  it('has no score, and says so, where there are too few common votes or none', async () => {
    const { former, empty } = await ask<Record<'former' | 'empty', Scores & { interval: null; first: null }>>(`{
      former: agreement(a: "DDR", b: "SSD") { ${SCORES} interval { low } first last }
      empty: agreement(a: "USA", b: "FRA", over: {from: "1900-01-01", to: "1900-12-31", scope: [WHOLE]}) { ${SCORES} interval { low } first last } }`);

    const nothing = {
      common: 0,
      same: 0,
      half: 0,
      opposed: 0,
      raw: null,
      kappa: null,
      centred: null,
      enough: false,
      interval: null,
      first: null,
      last: null,
    };
    expect(former).toEqual(nothing);
    expect(empty).toEqual(nothing);
  });

  it('accounts for every roll call of the filter', async () => {
    type Excluded = { absent: number; notVoting: number; ineligible: number; unknown: number; leftOut: number };
    const { agreement } = await ask<{
      agreement: { common: number; excluded: Excluded; parameters: { rollCalls: number } };
    }>(
      '{ agreement(a: "ZAF", b: "TUV") { common excluded { absent notVoting ineligible unknown leftOut } parameters { rollCalls } } }',
    );

    const { absent, notVoting, ineligible, unknown, leftOut } = agreement.excluded;
    expect(agreement.common + absent + notVoting + ineligible + unknown).toBe(agreement.parameters.rollCalls);
    expect(ineligible).toBeGreaterThan(500);
    expect(leftOut).toBe(5112 - agreement.parameters.rollCalls);
  });

  it('shows the differing votes page by page, the newest first and each once', async () => {
    type Page = {
      agreement: {
        differing: {
          totalCount: number;
          nodes: { id: string; held: { latest: string } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
    };
    const found: { id: string; held: { latest: string } }[] = [];
    for (let after = '', more = true; more; ) {
      const page = after === '' ? 'first: 200' : `first: 200, after: "${after}"`;
      const { agreement } = await ask<Page>(
        `{ agreement(a: "USA", b: "ISR") { differing(${page}) { totalCount nodes { id held { latest } } pageInfo { endCursor hasNextPage } } } }`,
      );
      found.push(...agreement.differing.nodes);
      after = agreement.differing.pageInfo.endCursor;
      more = agreement.differing.pageInfo.hasNextPage;
      expect(agreement.differing.totalCount).toBe(1210 + 255);
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(1465);
    const days = found.map(({ held }) => held.latest);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('comes session by session too, which together are the whole', async () => {
    const { agreement } = await ask<{ agreement: { common: number; series: Scores[]; hundreds: Scores[] } }>(
      `{ agreement(a: "USA", b: "FRA") { common series { ${SCORES} } hundreds: series(by: VOTES_100) { ${SCORES} } } }`,
    );

    for (const pieces of [agreement.series, agreement.hundreds])
      expect(pieces.reduce((sum, { common }) => sum + common, 0)).toBe(agreement.common);
    expect(agreement.series.length).toBeGreaterThan(70);
  });
});

describe('one state and all others', () => {
  it('are ranked by centred correlation, members of today only, the nearest and the farthest first', async () => {
    type Ranked = { a: { iso3: string }; b: { iso3: string }; centred: number; common: number }[];
    const { state } = await ask<{
      state: { closest: Ranked; farthest: Ranked; byRaw: { interval: { low: number } }[] };
    }>(`{ state(iso3: "CUB") {
      closest(first: 50) { a { iso3 } b { iso3 } centred common } farthest { a { iso3 } b { iso3 } centred common }
      byRaw: closest(by: RAW) { interval { low } } } }`);

    expect(state.closest[0]).toMatchObject({ a: { iso3: 'CUB' }, b: { iso3: 'VNM' } });
    const scores = state.closest.map(({ centred }) => centred);
    expect(scores).toEqual(scores.toSorted((x, y) => y - x));
    expect(state.closest.map(({ b }) => b.iso3)).not.toContain('DDR');
    expect(Math.min(...state.closest.map(({ common }) => common))).toBeGreaterThanOrEqual(100);
    expect(state.farthest[0]?.centred).toBeLessThan(-0.6);
    const lows = state.byRaw.map(({ interval }) => interval.low);
    expect(lows).toEqual(lows.toSorted((x, y) => y - x));
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
    }>(`{ agreementMatrix { states { iso3 } common raw kappa centred } agreement(a: "FRA", b: "USA") { ${SCORES} } }`);

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
    await askOf(server, '{ agreement(a: "USA", b: "FRA") { raw } }');
    const before = recorded.statements.length;
    await askOf(
      server,
      '{ agreement(a: "USA", b: "CHN") { raw series { raw } } agreementMatrix { kappa } state(iso3: "IND") { closest { centred } } }',
    );
    await server.close();

    expect(recorded.statements.filter(({ name }) => name === 'roll-call/all').length).toBe(21);
    expect(recorded.statements.slice(before).map(({ name }) => name)).not.toContain('roll-call/all');
  });
});

describe('a question about agreement that cannot be answered gets a sentence', () => {
  it.each([
    [
      '{ agreement(a: "USA", b: "XXX") { raw } }',
      /^b: no state has the code or the name "XXX"\. Write a code of ISO 3166/,
    ],
    ['{ agreement(a: "USA", b: "usa") { raw } }', /^b: usa is the same state as a: USA\. Name two states\./],
    ['{ agreement(a: "USA", b: "FRA", minCommonVotes: 0) { raw } }', /^minCommonVotes: 0 is below 1/],
    ['{ agreement(a: "USA", b: "FRA", over: {scope: []}) { raw } }', /^over\.scope: the list is empty/],
    [
      '{ agreement(a: "USA", b: "FRA", over: {scope: [WHOLE], bodies: []}) { raw } }',
      /^over\.bodies: the list is empty; omit it to narrow nothing/,
    ],
    [
      '{ agreement(a: "USA", b: "FRA", over: {scope: [WHOLE], minMinority: 3}) { raw } }',
      /^over\.minMinority: 3 is not a share/,
    ],
    [
      '{ agreement(a: "USA", b: "FRA", over: {scope: [WHOLE], from: "2000-01-02", to: "2000-01-01"}) { raw } }',
      /^from: 2000-01-02 is after to/,
    ],
    [
      '{ state(iso3: "USA") { closest(first: 0) { raw } } }',
      /^first: 0 of closest is not a whole number from 1 to 200/,
    ],
    ['{ state(iso3: "USA") { stoodWithFew(atMost: 0) { totalCount } } }', /^atMost: 0 is below 1/],
    ['{ coalitions(neighbours: 0) { significant } }', /^neighbours: 0 is not from 1 to 50/],
    ['{ coalitions(resolution: 0) { significant } }', /^resolution: 0 is not above 0/],
  ])('%s', async (query, sentence) => {
    expect(await refused(query)).toEqual([expect.stringMatching(sentence)]);
  });
});
