import { afterAll, describe, expect, it } from 'vitest';
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
    ['', /^iso3: no state has the code or the name ""/],
  ])('is not meant by %j, which gets a sentence that says what to write', async (text, sentence) => {
    const { data, errors } = await ask<{ state: null }>(neo4j, STATE, { text });

    expect(data.state).toBeNull();
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
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
});
