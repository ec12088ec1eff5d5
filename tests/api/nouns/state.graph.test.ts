import { afterAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/graph/kernel/name-match.ts';
import { ask } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
const STATE = 'query ($text: String!) { state(iso3: $text) { iso3 } }';

describe('a state', () => {
  afterAll(() => neo4j.close());

  it.each([
    ['FRA', 'FRA'],
    ['bra', 'BRA'],
    ['FR', 'FRA'],
    ['UK', 'GBR'],
    ['Brazil', 'BRA'],
    ['the russian federation', 'RUS'],
    ['SUN', 'RUS'],
    ['USSR', 'RUS'],
    ['Zaire', 'COD'],
    ['URSS', 'RUS'],
    ['СССР', 'RUS'],
    ['Jugoslawien', 'YUG'],
    ['Tchécoslovaquie', 'CSK'],
    ['Elfenbeinküste', 'CIV'],
    ['N. Korea', 'PRK'],
    ['UAR', 'EGY'],
    ['Malaya', 'MYS'],
    ['ROC', 'TWN'],
    ['Gold Coast', 'GHA'],
    ['SCG', 'SRB'],
    ['Western Samoa', 'WSM'],
    ['Netherlands (Kingdom of the)', 'NLD'],
    ['Gambia (Republic of The)', 'GMB'],
    ['Myanmar (Burma)', 'MMR'],
    ['St. Kitts & Nevis', 'KNA'],
    ['Sao Tome & Principe', 'STP'],
    ['Germany, Federal Republic of', 'DEU'],
    ['Korea, Republic of', 'KOR'],
    ['Canada (le)', 'CAN'],
    ['el Perú', 'PER'],
    ['U.S.S.R.', 'RUS'],
    ['Turkiye', 'TUR'],
    ['Allemagne', 'DEU'],
    ['estados unidos de américa', 'USA'],
    ['法国', 'FRA'],
    ['Россия', 'RUS'],
    ['США', 'USA'],
    ['Deutschland', 'DEU'],
    ['États-Unis', 'USA'],
    ['俄罗斯', 'RUS'],
    ['république populaire de chine', 'CHN'],
    ['ドイツ', 'DEU'],
    ['Российская Федерация', 'RUS'],
    ['x-zanzibar', 'x-zanzibar'],
    ['urn:caucus:state:FRA', 'FRA'],
  ])('is meant by %s', async (text, iso3) => {
    const { data, errors } = await ask<{ state: { iso3: string } }>(neo4j, STATE, { text });

    expect(errors).toBeUndefined();
    expect(data.state).toEqual({ iso3 });
  });

  it.each([
    ['Brazl', /^iso3: no state has the code or the name "Brazl"\. Like it: BRA \(Brazil\)\. Write a code of ISO 3166/],
    ['XXX', /^iso3: no state has the code or the name "XXX"/],
    ['Congo (Atlantis)', /^iso3: no state has the code or the name "Congo \(Atlantis\)"/],
    ['', /^iso3: no state has the code or the name ""/],
  ])('is not meant by %j, which gets a sentence that says what to write', async (text, sentence) => {
    const { data, errors } = await ask<{ state: null }>(neo4j, STATE, { text });

    expect(data.state).toBeNull();
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it.each(['South Vietnam', 'Republic of Viet Nam'])('that was never a member, %s, is told so', async (text) => {
    const { errors } = await ask<object>(neo4j, STATE, { text });

    expect(errors?.[0]?.message).toBe(
      `iso3: "${text}" was never a member of the United Nations and has no votes. Viet Nam, a member since 1977, is VNM.`,
    );
  });

  it('shares no name but China with another', async () => {
    const { data } = await ask<{ states: { nodes: { iso3: string; names: { text: string }[] }[] } }>(
      neo4j,
      '{ states(first: 200) { nodes { iso3 names { text } } } }',
    );
    const bearers = new Map<string, Set<string>>();
    for (const { iso3, names } of data.states.nodes)
      for (const { text } of names) {
        const name = wordsOf(text).join(' ');
        bearers.set(name, (bearers.get(name) ?? new Set()).add(iso3));
      }

    expect([...bearers].flatMap(([name, states]) => (states.size > 1 ? [name] : []))).toEqual(['china']);
  });

  it('is named in sets and analyses in the same ways', async () => {
    const { data, errors } = await ask<{ overlap: { both: object[] }; agreement: object }>(
      neo4j,
      `{ overlap(a: {states: ["UK", "Brazil"]}, b: {states: ["GBR", "fr"]}) { both { id } }
         agreement(a: "UK", b: "Soviet Union", over: {sessions: [30]}) { a { iso3 } b { iso3 } common }
         none: agreement(a: "Atlantis", b: "FRA") { common } }`,
    );

    expect(data.overlap.both).toEqual([{ id: 'urn:caucus:state:GBR' }]);
    expect(data.agreement).toMatchObject({ a: { iso3: 'GBR' }, b: { iso3: 'RUS' } });
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^a: no state has the code or the name "Atlantis"/),
    ]);
  });

  it('is a member of the United Nations as of the day: of 1985 those that are no more, and none that came later', async () => {
    type Members = { totalCount: number; nodes: { iso3: string; seatFrom: string | null; seatTo: string | null }[] };
    const members = 'states(first: 200, current: true) { totalCount nodes { iso3 seatFrom seatTo } }';
    const { data } = await ask<{ asOf: { states: Members; others: Members }; states: Members }>(
      neo4j,
      `{ asOf(valid: "1985-01-01") { ${members} others: states(current: false) { totalCount } } ${members} }`,
    );
    const then = data.asOf.states.nodes.map(({ iso3 }) => iso3);

    expect([data.asOf.states.totalCount, data.asOf.others.totalCount, data.states.totalCount]).toEqual([159, 42, 193]);
    expect(then).toEqual(expect.arrayContaining(['DDR', 'CSK', 'YUG', 'YMD', 'RUS']));
    expect(then).not.toEqual(expect.arrayContaining(['AND']));
    for (const { seatFrom, seatTo } of data.asOf.states.nodes)
      expect([(seatFrom ?? '9') <= '1985-01-01', seatTo]).toEqual([true, null]);
    expect(data.states.nodes.find(({ iso3 }) => iso3 === 'DEU')).toMatchObject({
      seatFrom: '1973-09-18',
      seatTo: null,
    });
  });

  it('is no member while it had no seat: Syria in the United Arab Republic, Indonesia after its withdrawal', async () => {
    type Members = {
      states: { nodes: { iso3: string }[] };
      state: { seatAwayFrom: string | null; seatAwayTo: string | null };
    };
    const on = (day: string, iso3: string) =>
      `asOf(valid: "${day}") { states(first: 200, current: true) { nodes { iso3 } } state(iso3: "${iso3}") { seatAwayFrom seatAwayTo } }`;
    const { data } = await ask<Record<'before' | 'in' | 'back' | 'withdrawn', Members>>(
      neo4j,
      `{ before: ${on('1958-02-21', 'SYR')} in: ${on('1960-09-20', 'SYR')} back: ${on('1961-10-13', 'SYR')} withdrawn: ${on('1965-12-01', 'IDN')} }`,
    );
    const has = ({ states }: Members, code: string) => states.nodes.some(({ iso3 }) => iso3 === code);

    expect([data.before, data.in, data.back].map((day) => has(day, 'SYR'))).toEqual([true, false, true]);
    expect([has(data.in, 'EGY'), has(data.in, 'IDN'), has(data.withdrawn, 'IDN')]).toEqual([true, true, false]);
    expect(data.before.state).toEqual({ seatAwayFrom: null, seatAwayTo: null });
    expect(data.in.state).toEqual({ seatAwayFrom: '1958-02-22', seatAwayTo: null });
    expect(data.back.state).toEqual({ seatAwayFrom: '1958-02-22', seatAwayTo: '1961-10-12' });
  });

  it('is compared with the members of the day', async () => {
    const over = 'over: {sessions: [38, 39]}, minCommonVotes: 20';
    const codes = (place: string) => `${place}: closest(${over}) { agreements(first: 200) { b { iso3 } } }`;
    type Ranked = Record<'at', { agreements: { b: { iso3: string } }[] }>;
    const { data } = await ask<{ asOf: { state: Ranked }; state: Ranked }>(
      neo4j,
      `{ asOf(valid: "1985-01-01") { state(iso3: "POL") { ${codes('at')} } } state(iso3: "POL") { ${codes('at')} } }`,
    );
    const [then, now] = [data.asOf.state, data.state].map(({ at }) => at.agreements.map(({ b }) => b.iso3));

    expect(then).toContain('DDR');
    expect(now).not.toContain('DDR');
  });
});
