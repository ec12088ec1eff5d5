import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask, refused } = testServer();

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
      bra: agreement(a: "BRA", b: "IND", over: {from: "1946-01-01"}) { ${SCORES} }
      USAISR: agreement(a: "USA", b: "ISR", over: {from: "1946-01-01"}) { ${SCORES} } USAGBR: agreement(a: "USA", b: "GBR", over: {from: "1946-01-01"}) { ${SCORES} }
      FRADEU: agreement(a: "FRA", b: "DEU", over: {from: "1946-01-01"}) { ${SCORES} } CUBVNM: agreement(a: "CUB", b: "VNM", over: {from: "1946-01-01"}) { ${SCORES} }
      INDPAK: agreement(a: "IND", b: "PAK", over: {from: "1946-01-01"}) { ${SCORES} } USACHN: agreement(a: "USA", b: "CHN", over: {from: "1946-01-01"}) { ${SCORES} } }`);

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
      HALF: agreement(a: "USA", b: "FRA", over: {from: "1946-01-01"}) { ${SCORES} }
      CATEGORY: agreement(a: "USA", b: "FRA", over: {from: "1946-01-01"}, abstention: CATEGORY) { ${SCORES} }
      MISSING: agreement(a: "USA", b: "FRA", over: {from: "1946-01-01"}, abstention: MISSING) { ${SCORES} } }`);

    expect(CATEGORY.raw).toBeCloseTo(2652 / 5002, 12);
    expect(CATEGORY).toMatchObject({ half: 0, opposed: 1499 + 851 });
    expect(MISSING.common).toBeLessThan(HALF.common);
    expect(MISSING.raw).toBeCloseTo(MISSING.same / MISSING.common, 12);
    for (const { kappa, centred } of [CATEGORY, MISSING])
      expect({ kappa, centred }).toEqual({ kappa: HALF.kappa, centred: HALF.centred });
  });

  it('has no score, and says so, where there are too few common votes or none', async () => {
    const { former, empty } = await ask<Record<'former' | 'empty', Scores & { interval: null; first: null }>>(`{
      former: agreement(a: "DDR", b: "SSD", over: {from: "1946-01-01"}) { ${SCORES} interval { low } first last }
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
      '{ agreement(a: "ZAF", b: "TUV", over: {from: "1946-01-01"}) { common excluded { absent notVoting ineligible unknown leftOut } parameters { rollCalls } } }',
    );

    const { absent, notVoting, ineligible, unknown, leftOut } = agreement.excluded;
    expect(agreement.common + absent + notVoting + ineligible + unknown).toBe(agreement.parameters.rollCalls);
    expect(ineligible).toBeGreaterThan(500);
    expect(leftOut).toBe(5112 - agreement.parameters.rollCalls);
  });

  it('shows the votes page by page with the choices of both, the newest first and each once', async () => {
    type Page = {
      agreement: {
        votes: {
          totalCount: number;
          nodes: { a: string; b: string; voteEvent: { id: string; held: { latest: string } } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
    };
    const found: Page['agreement']['votes']['nodes'] = [];
    for (let after = '', more = true; more; ) {
      const page = after === '' ? 'first: 200' : `first: 200, after: "${after}"`;
      const { agreement } = await ask<Page>(
        `{ agreement(a: "USA", b: "ISR", over: {from: "1946-01-01"}) { votes(${page}, alike: [ONE_ABSTAINED, OPPOSED]) { totalCount nodes { a b voteEvent { id held { latest } } } pageInfo { endCursor hasNextPage } } } }`,
      );
      found.push(...agreement.votes.nodes);
      after = agreement.votes.pageInfo.endCursor;
      more = agreement.votes.pageInfo.hasNextPage;
      expect(agreement.votes.totalCount).toBe(1210 + 255);
    }
    expect(new Set(found.map(({ voteEvent }) => voteEvent.id)).size).toBe(1465);
    const days = found.map(({ voteEvent }) => voteEvent.held.latest);
    expect(days).toEqual(days.toSorted().reverse());
    const opposed = found.filter(({ a, b }) => [a, b].toSorted().join() === 'AGAINST,FOR');
    expect(opposed).toHaveLength(255);
    expect(found.filter(({ a, b }) => (a === 'ABSTAIN') !== (b === 'ABSTAIN'))).toHaveLength(1210);
  });

  it('shows twenty votes with both choices in less than 3 kB, narrowed and ordered as elsewhere', async () => {
    type Votes = { totalCount: number; nodes: { a: string; b: string; voteEvent: { name: string } }[] };
    const { agreement } = await ask<{ agreement: { votes: Votes } }>(
      `{ agreement(a: "FRA", b: "USA", over: {from: "1946-01-01"}) { votes(first: 20) { totalCount nodes { a b voteEvent { id name heldOn } } } } }`,
    );
    expect(agreement.votes.nodes).toHaveLength(20);
    expect(gzipSync(JSON.stringify({ data: { agreement } })).length).toBeLessThan(3000);

    const { narrowed } = await ask<{ narrowed: { close: Votes; against: Votes; opposed: number } }>(`{
      narrowed: agreement(a: "FRA", b: "USA", over: {sessions: [70, 71, 72]}) {
        opposed
        close: votes(first: 5, orderBy: {by: MARGIN, direction: ASC}, where: {maxMargin: 0.5}) { totalCount nodes { a b voteEvent { name } } }
        against: votes(last: 3, alike: [OPPOSED]) { totalCount nodes { a b voteEvent { name } } }
      } }`);
    expect(narrowed.against.totalCount).toBe(narrowed.opposed);
    expect(narrowed.close.totalCount).toBeGreaterThan(0);
    for (const { a, b } of narrowed.against.nodes) expect([a, b].toSorted()).toEqual(['AGAINST', 'FOR']);
  });

  it('comes session by session too, which together are the whole', async () => {
    const { agreement } = await ask<{ agreement: { common: number; series: Scores[]; hundreds: Scores[] } }>(
      `{ agreement(a: "USA", b: "FRA", over: {from: "1946-01-01"}) { common series { ${SCORES} } hundreds: series(window: VOTES_100) { ${SCORES} } } }`,
    );

    for (const pieces of [agreement.series, agreement.hundreds])
      expect(pieces.reduce((sum, { common }) => sum + common, 0)).toBe(agreement.common);
    expect(agreement.series.length).toBeGreaterThan(70);
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
      /^over\.from: 2000-01-02 is after to/,
    ],
    [
      '{ state(iso3: "USA") { closest { agreements(first: 0) { raw } } } }',
      /^first: 0 of agreements is not a whole number from 1 to 200/,
    ],
    ['{ state(iso3: "USA") { stoodWithFew(atMost: 0) { totalCount } } }', /^atMost: 0 is below 1/],
    ['{ coalitions(neighbours: 0) { significant } }', /^neighbours: 0 is not from 1 to 50/],
    ['{ coalitions(resolution: 0) { significant } }', /^resolution: 0 is not above 0/],
  ])('%s', async (query, sentence) => {
    expect(await refused(query)).toEqual([expect.stringMatching(sentence)]);
  });
});
