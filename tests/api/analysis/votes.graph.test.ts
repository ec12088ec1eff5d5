import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask, refused } = testServer();

type Vote = { id: string; name: string; for: number; against: number; abstain: number; held: { latest: string } };
type Page = {
  totalCount: number;
  nodes: Vote[];
  pageInfo: Record<'startCursor' | 'endCursor', string> & Record<'hasNextPage' | 'hasPreviousPage', boolean>;
};
const FIELDS =
  'totalCount nodes { id name for against abstain held { latest } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
const votes = async (args: string): Promise<Page> =>
  (await ask<{ votes: Page }>(`{ votes(${args}) { ${FIELDS} } }`)).votes;
const count = async (where: string): Promise<number> => (await votes(`first: 1, where: ${where}`)).totalCount;
const ids = ({ nodes }: Page) => nodes.map(({ id }) => id);

const FRANCE = '{of: {states: ["FRA"]}, choice: [AGAINST]}';
const USA = '{of: {states: ["USA"]}, choice: [FOR]}';

describe('a filter of votes', () => {
  it('finds how somebody voted: France against and the United States for', async () => {
    const found = await ask<{
      votes: { totalCount: number; nodes: { ballots: { nodes: { choice: string; state: { iso3: string } }[] } }[] };
    }>(
      `{ votes(first: 10, where: {choices: [${FRANCE}, ${USA}]}) { totalCount nodes { ballots(first: 200) { nodes { choice state { iso3 } } } } } }`,
    );

    expect(found.votes.totalCount).toBeGreaterThan(3);
    for (const { ballots } of found.votes.nodes) {
      const choices = new Map(ballots.nodes.map(({ choice, state }) => [state.iso3, choice]));
      expect([choices.get('FRA'), choices.get('USA')]).toEqual(['AGAINST', 'FOR']);
    }
  });

  it('takes all members of a set on the day of the vote', async () => {
    const eu = '{of: {memberOf: "urn:caucus:bloc:eu"}, choice: [AGAINST]}';
    const [united, withFrance, without] = [
      await count(`{choices: [${eu}]}`),
      await count(`{choices: [${eu}, ${FRANCE}]}`),
      await count(`{choices: [${eu}], not: {choices: [${FRANCE}]}}`),
    ];

    expect(united).toBeGreaterThan(50);
    expect(withFrance).toBe(united);
    expect(without).toBe(0);
  });

  it('looks at those of a group that have a ballot, and at a share of them', async () => {
    const g77 = (how: string) =>
      count(`{from: "2000-01-01", choices: [{of: {memberOf: "urn:caucus:bloc:g77"}, ${how}}]}`);
    const [all, most, half] = [
      await g77('choice: [FOR]'),
      await g77('choice: [FOR], atLeast: 0.9'),
      await g77('choice: [FOR], atLeast: 0.5'),
    ];

    expect(all).toBeLessThan(most);
    expect(most).toBeGreaterThan(50);
    expect(most).toBeLessThan(half);
  });

  it('takes a region as its bloc: at each vote the members of the day', async () => {
    const of = (set: string) =>
      count(`{sessions: [15, 74], choices: [{of: {${set}}, choice: [FOR, ABSTAIN, ABSENT]}]}`);

    expect(await of('region: "Oceania"')).toBe(await of('memberOf: "urn:caucus:bloc:oceania"'));
  });

  it('composes: what is and what is not add up to all', async () => {
    const all = (await votes('first: 1')).totalCount;
    const [topic, rest, either, both, one, other] = [
      await count('{topics: ["urn:caucus:topic:human-rights"]}'),
      await count('{not: {topics: ["urn:caucus:topic:human-rights"]}}'),
      await count('{or: [{topics: ["urn:caucus:topic:human-rights"]}, {result: [REJECTED]}]}'),
      await count('{and: [{topics: ["urn:caucus:topic:human-rights"]}, {result: [REJECTED]}]}'),
      await count('{result: [REJECTED]}'),
      await count('{}'),
    ];

    expect(topic + rest).toBe(all);
    expect(other).toBe(all);
    expect(either + both).toBe(topic + one);
  });

  it('finds words of names, texts, series and what a dossier alone has', async () => {
    const cuba = await votes('first: 50, where: {text: "EMBARGO Cuba"}');
    expect(cuba.totalCount).toBeGreaterThan(15);
    expect(cuba.nodes.every(({ name }) => /embargo/i.test(name) && /Cuba/.test(name))).toBe(true);

    expect(ids(await votes('where: {symbol: "R/74/247", scope: [WHOLE]}'))).toEqual(['urn:caucus:vote:ga/74/247']);
    expect(await count('{seriesOf: "urn:caucus:vote:ga/74/7"}')).toBe(16);
    expect(ids(await votes('where: {text: "non-suppression"}'))).toEqual([
      'urn:caucus:vote:irn-delete-non-suppression',
    ]);
  });

  it('finds close votes, by the totals that are shown', async () => {
    const close = await votes('first: 200, where: {maxMargin: 0.02}');
    expect(close.totalCount).toBeGreaterThan(5);
    for (const { for: yes, against } of close.nodes)
      if (yes + against > 0) expect(Math.abs(yes - against) / (yes + against)).toBeLessThanOrEqual(0.02);
    expect((await count('{minMinority: 0.4}')) + (await count('{not: {minMinority: 0.4}}'))).toBe(
      (await votes('first: 1')).totalCount,
    );
  });

  it.each([
    ['{topics: []}', /where\.topics: the list is empty/],
    ['{topics: ["urn:caucus:topic:nothing"]}', /where\.topics: the graph has nothing with the id/],
    ['{or: [{bodies: ["urn:caucus:state:FRA"]}]}', /where\.or\[0\]\.bodies: .* is a state, and no institution/],
    ['{minMargin: 0.5, maxMargin: 0.1}', /where\.minMargin: 0.5 is above maxMargin: 0.1/],
    ['{not: {minMinority: 0.5, maxMinority: 0.1}}', /where\.not\.minMinority: 0.5 is above maxMinority: 0.1/],
    ['{sessions: [74, 0]}', /where\.sessions: 0 is no session that has votes; the last one is \d+\./],
    ['{sessions: [74, 999]}', /where\.sessions: 999 is no session that has votes; the last one is \d+\./],
    ['{or: [{text: "peace"}, {not: {sessions: [999]}}]}', /where\.or\[1\]\.not\.sessions: 999 is no session/],
    ['{maxMargin: 5}', /where\.maxMargin: 5 is not a share from 0 to 1/],
    ['{seriesOf: "urn:caucus:vote:irn-delete-non-suppression"}', /where\.seriesOf: .* is of no series/],
    ['{choices: [{of: {states: ["XYZ"]}, choice: [FOR]}]}', /where\.choices\[0\]\.of\.states: no state has the code/],
    ['{choices: [{of: {states: ["FRA"]}, choice: []}]}', /where\.choices\[0\]\.choice: the list is empty/],
    [
      '{choices: [{of: {states: ["FRA"]}, choice: [FOR], atLeast: 50}]}',
      /where\.choices\[0\]\.atLeast: 50 is no share\. Give more than 0 and at most 1/,
    ],
    ['{or: [{symbol: "A/RES/74/2470"}]}', /where\.or\[0\]\.symbol: the graph knows no text "A\/RES\/74\/2470"/],
    ['{choices: [{of: {ids: ["urn:caucus:ngo:eff"]}, choice: [FOR]}]}', /no state is in this set/],
  ])('refuses %s in a sentence', async (where, sentence) => {
    expect((await refused(`{ votes(where: ${where}) { totalCount } }`))?.[0]).toMatch(sentence);
  });
});

describe('a text of blanks, as fields of forms send it,', () => {
  it('narrows nothing', async () => {
    expect(await count('{text: " "}')).toBe((await votes('first: 1')).totalCount);
  });
});

describe('a session', () => {
  it('that was still to come on a day had no votes then, which is no mistake', async () => {
    const { then, now } = await ask<Record<'then' | 'now', { votes: { totalCount: number } }>>(`{
      then: asOf(valid: "2000-01-01") { votes(where: {sessions: [74]}) { totalCount } }
      now: asOf(valid: "2024-01-01") { votes(where: {sessions: [74]}) { totalCount } } }`);

    expect([then.votes.totalCount, now.votes.totalCount > 50]).toEqual([0, true]);
  });
});

describe('the list of votes', () => {
  it('is the same from the database and from memory', async () => {
    const [read, kept] = [await votes('first: 100'), await votes('first: 100, where: {not: {text: "nosuchword"}}')];

    expect(ids(kept)).toEqual(ids(read));
    expect(kept.totalCount).toBe(read.totalCount);
    const [next, keptNext] = [
      await votes(`first: 5, after: "${read.pageInfo.endCursor}"`),
      await votes(`first: 5, after: "${read.pageInfo.endCursor}", where: {not: {text: "nosuchword"}}`),
    ];
    expect(ids(keptNext)).toEqual(ids(next));
  });

  it.each(['DATE', 'NAME', 'MARGIN', 'MINORITY', 'DIVISION'])(
    'is paged forth and back by %s without a gap',
    async (by) => {
      const within = by === 'DIVISION' ? ', within: {region: "Europe"}' : '';
      const order = `orderBy: {by: ${by}, direction: ASC${within}}, where: {sessions: [74]}`;
      const all = await votes(`first: 60, ${order}`);
      const first = await votes(`first: 30, ${order}`);
      const second = await votes(`first: 30, after: "${first.pageInfo.endCursor}", ${order}`);
      const back = await votes(`last: 30, before: "${second.pageInfo.startCursor}", ${order}`);

      expect([...ids(first), ...ids(second)]).toEqual(ids(all));
      expect(ids(back)).toEqual(ids(first));
      expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      expect(second.pageInfo.hasPreviousPage).toBe(true);
    },
  );

  it('begins with ties by margin, and ends with its last items', async () => {
    const close = await votes('first: 20, orderBy: {by: MARGIN, direction: ASC}');
    const shares = close.nodes.map(({ for: yes, against }) => Math.abs(yes - against) / (yes + against));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBe(0);

    const [oldest] = (await votes('first: 1, orderBy: {direction: ASC}')).nodes;
    const end = await votes('last: 1');
    expect(end.nodes[0]?.id).toBe(oldest?.id);
    expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('begins with what divided a group most: the European Union in this century by 7, 10 and 11 on A/RES/71/46', async () => {
    type Divided = Vote & { split: { for: number; against: number; abstain: number; agreementIndex: number | null }[] };
    const eu = '{memberOf: "urn:caucus:bloc:eu"}';
    const ask3 = async (args: string) =>
      (
        await ask<{ votes: { nodes: Divided[] } }>(
          `{ votes(${args}) { nodes { id split(by: BLOC, blocs: ["urn:caucus:bloc:eu"]) { for against abstain agreementIndex } } } }`,
        )
      ).votes.nodes;
    const found = await ask3(`first: 30, where: {from: "2000-01-01"}, orderBy: {by: DIVISION, within: ${eu}}`);
    const united = await ask3(
      `last: 5, where: {from: "1940-01-01", to: "1960-01-01"}, orderBy: {by: DIVISION, within: ${eu}}`,
    );

    expect(found[0]).toMatchObject({
      id: 'urn:caucus:vote:ga/71/46',
      split: [{ for: 7, against: 10, abstain: 11 }, {}],
    });
    const indices = found.map(({ split }) => split[0]?.agreementIndex as number);
    expect(indices).toEqual(indices.toSorted((a, b) => a - b));
    // Before there was a union nobody was divided: such votes come last.
    expect(united.map(({ split }) => split[0]?.agreementIndex)).toEqual(Array(5).fill(null));
    expect(await refused('{ votes(orderBy: {by: DIVISION}) { nodes { id } } }')).toEqual([
      'orderBy.within: by DIVISION takes a set, such as {memberOf: "urn:caucus:bloc:eu"}.',
    ]);
    expect(await refused(`{ votes(orderBy: {within: ${eu}}) { nodes { id } } }`)).toEqual([
      expect.stringMatching(/^orderBy\.within: it is given with by: DATE/),
    ]);
  });

  it('refuses a cursor of another order, and a page out of range', async () => {
    const { pageInfo } = await votes('first: 1, orderBy: {by: MARGIN}');
    expect(await refused(`{ votes(after: "${pageInfo.endCursor}") { nodes { id } } }`)).toEqual([
      expect.stringMatching(/from the list votes\.MARGIN, and this is the list votes/),
    ]);
    expect(await refused('{ votes(last: 201) { nodes { id } } }')).toEqual([
      expect.stringMatching(/last: 201 of votes is not a whole number from 1 to 200.*`before`/),
    ]);
  });
});

describe('the votes of a topic, a session and a series', () => {
  it('are narrowed like all votes', async () => {
    const { topic, session, series } = await ask<
      Record<'topic' | 'session', { votes: Page }> & { series: { series: { votes: Page } } }
    >(`{
      topic: node(id: "urn:caucus:topic:human-rights") { ... on Topic { votes(first: 3, where: {result: [REJECTED]}) { ${FIELDS} } } }
      session: node(id: "urn:caucus:session:unga/74") { ... on Session { votes(first: 3, where: {result: [REJECTED]}) { ${FIELDS} } } }
      series: voteEvent(id: "urn:caucus:vote:ga/74/7") { series { votes(where: {from: "2010-01-01"}) { ${FIELDS} } } }
    }`);

    expect(topic.votes.totalCount).toBe(await count('{topics: ["urn:caucus:topic:human-rights"], result: [REJECTED]}'));
    expect(session.votes.totalCount).toBe(await count('{sessions: [74], result: [REJECTED]}'));
    expect(series.series.votes.totalCount).toBe(
      await count('{seriesOf: "urn:caucus:vote:ga/74/7", from: "2010-01-01"}'),
    );
  });
});
