import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask, refused: sentences } = testServer();
const refused = async (query: string) => (await sentences(query))?.[0];

describe('a vote that is asked for by a symbol', () => {
  it.each(['A/RES/74/247', 'ga/74/247', 'R/74/247'])('is the one on the text as a whole: %s', async (symbol) => {
    expect(await ask(`{ voteEvent(symbol: "${symbol}") { id } }`)).toEqual({
      voteEvent: { id: 'urn:caucus:vote:ga/74/247' },
    });
  });

  it('is the one on its only part that was voted on as a whole', async () => {
    expect(
      await ask('{ partition: voteEvent(symbol: "181(II)") { id } peace: voteEvent(symbol: "377(V)") { id } }'),
    ).toEqual({
      partition: { id: 'urn:caucus:vote:ga/2/181-a' },
      peace: { id: 'urn:caucus:vote:ga/5/377-a-c' },
    });
  });

  it('is told not to be there, and what to ask instead', async () => {
    expect(await refused('{ voteEvent(symbol: "A/RES/99/1") { id } }')).toMatch(
      /^symbol: there is no recorded vote on "A\/RES\/99\/1"/,
    );
    expect(await refused('{ voteEvent(symbol: "A/RES/31/6") { id } }')).toMatch(
      /^symbol: there is no vote on "A\/RES\/31\/6" as a whole, but \d+ on its parts: "ga\//,
    );
    expect(await refused('{ voteEvent { id } }')).toMatch(/^voteEvent: give exactly one of `symbol`/);
    expect(await refused('{ asOf(valid: "1950-01-01") { voteEvent(symbol: "A/RES/74/247") { id } } }')).toMatch(
      /^symbol: there was no vote on "A\/RES\/74\/247" yet: 2019-12-27 is its day\.$/,
    );
  });
});

describe('what an argument says', () => {
  it('of sessions is of the General Assembly, in lists as in analyses, unless bodies are named', async () => {
    const count = async (where: string): Promise<number> =>
      (await ask<{ votes: { totalCount: number } }>(`{ votes(where: ${where}) { totalCount } }`)).votes.totalCount;
    const own = await ask<{ session: { votes: { totalCount: number } } }>(
      '{ session(id: "urn:caucus:session:unga/74") { votes { totalCount } } }',
    );
    const council = '["urn:caucus:institution:un-security-council"]';

    expect(await count('{ sessions: [74] }')).toBe(own.session.votes.totalCount);
    expect(await count('{ or: [{ sessions: [74] }] }')).toBe(own.session.votes.totalCount);
    expect(await count(`{ bodies: ${council}, not: { sessions: [74] } }`)).toBe(await count(`{ bodies: ${council} }`));
  });

  it('of words is found in what a text is known by too', async () => {
    const { votes } = await ask<{ votes: { nodes: { id: string }[] } }>(
      '{ votes(where: { text: "cybercrime treaty" }) { nodes { id } } }',
    );
    expect(votes.nodes).toContainEqual({ id: 'urn:caucus:vote:ga/74/247' });
  });

  it('that is no id is answered with one of its kind, and a time that is none with one', async () => {
    expect(await refused('{ votes(where: { topics: ["human-rights"] }) { totalCount } }')).toMatch(
      /where\.topics: "human-rights" is not an id of this graph\. Ids look like "urn:caucus:topic:human-rights"\./,
    );
    expect(await refused('{ node(id: "urn:caucus:state:RUS@1950-13-01") { id } }')).toMatch(/ends in no time/);
  });
});

describe('a ranking', () => {
  it('in which nobody has enough common votes says so, and what to lower', async () => {
    const { state } = await ask<{ state: { closest: { agreements: unknown[]; note: string } } }>(
      '{ state(iso3: "FRA") { closest(over: { sessions: [74] }, minCommonVotes: 500) { agreements { centred } note } } }',
    );
    expect(state.closest.agreements).toEqual([]);
    expect(state.closest.note).toMatch(/^No state has 500 common votes with this one: \d+ votes fit/);
  });
});

describe('a timeline', () => {
  it('has the record of votes where votes are what is asked for', async () => {
    const { state } = await ask<{ state: { timeline: { nodes: { kind: string }[] } } }>(
      '{ state(iso3: "FRA") { timeline(first: 2, kind: [VOTED]) { nodes { kind } } } }',
    );
    expect(state.timeline.nodes).toEqual([{ kind: 'VOTED' }, { kind: 'VOTED' }]);
  });
});

describe('the evidence of a vote', () => {
  it('leads to the record, where each has a page of its own', async () => {
    const { voteEvent } = await ask<{ voteEvent: { evidence: { record: string; url: string }[] } }>(
      '{ voteEvent(symbol: "A/RES/74/247") { evidence { record url } } }',
    );
    for (const { record, url } of voteEvent.evidence.filter(({ record }) => record?.startsWith('undl/')))
      expect(url).toBe(`https://digitallibrary.un.org/record/${record.slice(5)}`);
  });
});
