import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask } = testServer();

type Votes = { totalCount: number; nodes: { id: string }[] };
type Parameters = {
  over: { sessions: number[] };
  abstention: string | null;
  rollCalls: number;
  leftOut: number;
};

describe('what an analysis says of its question', () => {
  it('has the votes behind it, page by page', async () => {
    type Page = { agreement: { parameters: Parameters & { votes: Votes & { pageInfo: { endCursor: string } } } } };
    const page = async (after: string) =>
      (
        await ask<Page>(
          `{ agreement(a: "USA", b: "FRA", over: {sessions: [70], scope: [WHOLE]}) { parameters { rollCalls votes(first: 50${after}) { totalCount nodes { id } pageInfo { endCursor } } } } }`,
        )
      ).agreement.parameters;

    const first = await page('');
    const second = await page(`, after: "${first.votes.pageInfo.endCursor}"`);

    expect(first.votes.totalCount).toBe(first.rollCalls);
    const ids = [...first.votes.nodes, ...second.votes.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(Math.min(100, first.rollCalls));
    expect(ids.every((id) => id.startsWith('urn:caucus:vote:ga/70/'))).toBe(true);
  });

  it('tells answers to different questions apart', async () => {
    const options = 'abstention neighbours resolution seed anchor resamples method right top memberOf';
    const { one, seven, points, map } = await ask<
      Record<'one' | 'seven' | 'points' | 'map', { parameters: Parameters }>
    >(`{
      one: coalitions { parameters { ${options} } } seven: coalitions(seed: 7, neighbours: 5) { parameters { ${options} } }
      points: idealPoints { parameters { ${options} } } map(method: PCA) { parameters { ${options} } } }`);
    const stated = ({ parameters }: { parameters: Parameters }) =>
      Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null));

    expect(stated(one)).toEqual({ neighbours: 10, resolution: 1, seed: 1 });
    expect(stated(seven)).toEqual({ neighbours: 5, resolution: 1, seed: 7 });
    expect(stated(points)).toEqual({ anchor: 'USA', resamples: 0, seed: 1 });
    expect(stated(map)).toEqual({ method: 'PCA', right: 'USA', top: 'RUS' });
    expect([one, points, map].map(({ parameters }) => parameters.abstention)).toEqual([null, null, null]);
  });

  it('says the filter as it was taken, part by part', async () => {
    const { coalitions } = await ask<{ coalitions: { parameters: { over: object; period: string } } }>(`{
      coalitions(over: {topics: ["urn:caucus:topic:human-rights"], from: "2010-01-01", text: "Torture rights", minMinority: 0.1,
        choices: [{of: {states: ["FRA", "USA"]}, choice: [FOR]}], not: {or: [{sessions: [70]}, {symbol: "A/RES/74/7"}]}}) {
        parameters { period over { from to topics bodies scope text minMinority maxMargin choices { states choice } not { or { sessions symbol } } } } } }`);

    expect(coalitions.parameters).toEqual({
      period: 'From 2010-01-01 on, as asked for.',
      over: {
        from: '2010-01-01',
        to: null,
        topics: ['urn:caucus:topic:human-rights'],
        bodies: expect.arrayContaining(['urn:caucus:institution:unga']),
        scope: ['WHOLE'],
        text: 'torture rights',
        minMinority: 0.1,
        maxMargin: null,
        choices: [{ states: ['FRA', 'USA'], choice: ['FOR'] }],
        not: {
          or: [
            { sessions: [70], symbol: null },
            { sessions: null, symbol: 'ga/74/7' },
          ],
        },
      },
    });
  });

  it('is of its own piece in a series', async () => {
    type Piece = {
      common: number;
      excluded: { leftOut: number };
      parameters: Parameters;
      window: { session: number };
    };
    const { agreement } = await ask<{ agreement: { parameters: Parameters; series: Piece[] } }>(
      '{ agreement(a: "USA", b: "FRA", over: {from: "1946-01-01"}) { parameters { rollCalls leftOut } series { common excluded { leftOut } parameters { over { sessions } rollCalls leftOut } window { session } } } }',
    );
    const sum = (of: (piece: Piece) => number) => agreement.series.reduce((all, piece) => all + of(piece), 0);

    expect(sum(({ parameters }) => parameters.rollCalls)).toBe(agreement.parameters.rollCalls);
    expect(sum(({ excluded }) => excluded.leftOut)).toBe(agreement.parameters.leftOut);
    const sessions = agreement.series[20]?.parameters.over.sessions ?? [];
    expect(agreement.series.map(({ window }) => [window.session])).toEqual(
      agreement.series.map(({ parameters }) => parameters.over.sessions),
    );
    const alone = await ask<{ agreement: { common: number } }>(
      `{ agreement(a: "USA", b: "FRA", over: {sessions: [${sessions}], scope: [WHOLE]}) { common } }`,
    );
    expect(alone.agreement.common).toBe(agreement.series[20]?.common);
  });

  it('shows the votes at which a state left its bloc', async () => {
    const { state } = await ask<{
      state: { defections: { defections: number; bloc: { members: { state: { iso3: string } }[] }; votes: Votes } };
    }>(
      '{ state(iso3: "FRA") { defections { defections bloc { members { state { iso3 } } } votes(first: 1) { totalCount nodes { id } } } } }',
    );
    const { defections, bloc, votes } = state.defections;

    expect(votes.totalCount).toBe(defections);
    const { voteEvent } = await ask<{
      voteEvent: { ballots: { nodes: { choice: string; state: { iso3: string } }[] } };
    }>(`{ voteEvent(id: "${votes.nodes[0]?.id}") { ballots(first: 200) { nodes { choice state { iso3 } } } } }`);
    const choices = new Map(voteEvent.ballots.nodes.map(({ choice, state: { iso3 } }) => [iso3, choice]));
    const others = bloc.members
      .filter(({ state: { iso3 } }) => iso3 !== 'FRA')
      .map(({ state }) => choices.get(state.iso3));
    const count = (wanted: string) => others.filter((choice) => choice === wanted).length;
    const [most] = ['FOR', 'AGAINST', 'ABSTAIN'].toSorted((a, b) => count(b) - count(a));
    expect(choices.get('FRA')).not.toBe(most);
  });
});

describe('abstentions that are left out', () => {
  type Found = {
    common: number;
    kappa: number;
    centred: number;
    first: string;
    opposed: number;
    excluded: Record<'absent' | 'notVoting' | 'ineligible' | 'unknown' | 'abstained', number>;
    unlike: Votes;
    all: Votes;
    parameters: Parameters;
  };
  const compare = async (abstention: string): Promise<Found> =>
    (
      await ask<{
        agreement: Found;
      }>(`{ agreement(a: "USA", b: "FRA", over: {from: "1946-01-01"}, abstention: ${abstention}) { common kappa centred opposed
        excluded { absent notVoting ineligible unknown abstained } unlike: votes(alike: [ONE_ABSTAINED]) { totalCount } all: votes(alike: [ONE_ABSTAINED, OPPOSED]) { totalCount } parameters { rollCalls } } }`)
    ).agreement;

  it('are accounted for, are no differing votes, and change neither κ nor the centred correlation', async () => {
    const [missing, half] = [await compare('MISSING'), await compare('HALF')];
    const { absent, notVoting, ineligible, unknown, abstained } = missing.excluded;

    expect(missing.common + absent + notVoting + ineligible + unknown + abstained).toBe(missing.parameters.rollCalls);
    expect(missing.common + abstained).toBe(half.common);
    expect(half.excluded.abstained).toBe(0);
    expect(missing.unlike.totalCount).toBe(0);
    expect(missing.all.totalCount).toBe(missing.opposed);
    expect([missing.kappa, missing.centred]).toEqual([half.kappa, half.centred]);
  });

  it('leave no score of what is left where that is too little, and κ where that is enough, with the reason', async () => {
    const { agreement } = await ask<{
      agreement: { common: number; enough: boolean; raw: null; kappa: number | null; reason: string };
    }>(
      '{ agreement(a: "USA", b: "FRA", over: {from: "1946-01-01"}, abstention: MISSING, minCommonVotes: 4000) { common enough raw kappa reason } }',
    );

    expect(agreement.enough).toBe(false);
    expect(agreement.raw).toBeNull();
    expect(agreement.kappa).not.toBeNull();
    expect(agreement.reason).toBe(
      `They have ${agreement.common} common votes that count; a score takes 4000: lower minCommonVotes, or look at more votes.`,
    );
  });

  it('leave a matrix of pairs what they leave a pair', async () => {
    const args = 'over: {from: "1946-01-01"}, abstention: MISSING, minCommonVotes: 4000';
    const { agreement, agreementMatrix } = await ask<{
      agreement: { raw: null; kappa: number; centred: number };
      agreementMatrix: Record<'raw' | 'kappa' | 'centred', (number | null)[][]>;
    }>(`{ agreement(a: "USA", b: "FRA", ${args}) { raw kappa centred }
      agreementMatrix(states: ["USA", "FRA"], ${args}) { raw kappa centred } }`);

    expect(agreementMatrix.raw[0]?.[1]).toBeNull();
    expect(agreementMatrix.kappa[0]?.[1]).toBe(agreement.kappa);
    expect(agreementMatrix.centred[0]?.[1]).toBeCloseTo(agreement.centred, 12);
  });
});
