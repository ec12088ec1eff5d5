import { describe, expect, it } from 'vitest';
import { askAnew } from '../../support/ask.ts';
import { testServer } from '../../support/server.ts';

const { graph, ask, refused } = testServer();

type Axis = { explained: number; anchor: { iso3: string } | null };
type Found = {
  points: { state: { iso3: string }; x: number; y: number }[];
  x: Axis | null;
  y: Axis | null;
  unplaced: { iso3: string }[];
  reason: string | null;
  parameters: {
    over: { sessions: number[]; scope: string[] };
    abstention: string | null;
    minCommonVotes: number | null;
  };
};
const FIELDS = `{ points { state { iso3 } x y } x { explained anchor { iso3 } } y { explained anchor { iso3 } }
  unplaced { iso3 } reason parameters { over { sessions scope } abstention minCommonVotes } }`;
const at = ({ points }: Found, iso3: string) =>
  points.find(({ state }) => state.iso3 === iso3) as Found['points'][number];
const distance = (map: Found, a: string, b: string) =>
  Math.hypot(at(map, a).x - at(map, b).x, at(map, a).y - at(map, b).y);

describe('the map', () => {
  it.each(['MDS', 'PCA'])('by %s puts who votes alike near each other, on the side of its anchors', async (method) => {
    const { map } = await ask<{ map: Found }>(`{ map(method: ${method}) ${FIELDS} }`);

    expect(map.points.length).toBeGreaterThan(180);
    expect([map.x?.anchor?.iso3, map.y?.anchor?.iso3]).toEqual(['USA', 'RUS']);
    expect(at(map, 'USA').x).toBeGreaterThan(0);
    expect(at(map, 'RUS').y).toBeGreaterThan(0);
    expect(distance(map, 'FRA', 'DEU')).toBeLessThan(distance(map, 'FRA', 'CUB') / 3);
    expect(map.x?.explained).toBeGreaterThan(map.y?.explained as number);
    expect((map.x?.explained ?? 0) + (map.y?.explained ?? 0)).toBeLessThan(1);
    for (const { x, y } of map.points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('turns to the anchors that it is given, and is otherwise the same', async () => {
    const { map, turned } = await ask<Record<'map' | 'turned', Found>>(
      `{ map ${FIELDS} turned: map(right: "cub", top: "usa") ${FIELDS} }`,
    );

    expect(turned.x?.anchor?.iso3).toBe('CUB');
    for (const { state, x } of map.points) expect(at(turned, state.iso3).x).toBeCloseTo(-x, 9);
  });

  it('leaves off who cannot be compared with all others, and names the state that then gives the side', async () => {
    const { map } = await ask<{ map: Found }>(`{ map(over: {from: "1946-01-01"}, right: "DDR") ${FIELDS} }`);

    expect(map.unplaced.map(({ iso3 }) => iso3)).toContain('DDR');
    expect(at(map, 'DDR')).toBeUndefined();
    const anchor = map.x?.anchor?.iso3 as string;
    expect(at(map, anchor).x).toBe(Math.max(...map.points.map(({ x }) => Math.abs(x))));
  });

  it('is the same in a server that was started anew, and says what was asked', async () => {
    const query = `{ map(over: {sessions: [70]}) ${FIELDS} pca: map(over: {sessions: [70]}, method: PCA) ${FIELDS} }`;
    const [one, other] = [await ask<Record<'map' | 'pca', Found>>(query), await askAnew<object>(graph, query)];

    expect(other.data).toEqual(one);
    expect(one.map.parameters).toMatchObject({ abstention: 'HALF', minCommonVotes: 20 });
    expect(one.pca.parameters).toMatchObject({ abstention: null, minCommonVotes: null });
    expect(one.map.parameters.over).toMatchObject({ sessions: [70], scope: ['WHOLE'] });
  });

  it('as of a day looks at the ten sessions before it', async () => {
    const { map } = (await ask<{ asOf: { map: Found } }>(`{ asOf(valid: "1980-01-01") { map ${FIELDS} } }`)).asOf;

    expect(map.parameters.over).toMatchObject({ sessions: [25, 26, 27, 28, 29, 30, 31, 32, 33, 34] });
    expect(map.points.length).toBeGreaterThan(100);
  });

  it('says why there is none', async () => {
    const found = await ask<Record<string, Found>>(
      `{ mds: map(over: {to: "1900-01-01"}) ${FIELDS} pca: map(over: {to: "1900-01-01"}, method: PCA) ${FIELDS} }`,
    );

    for (const map of Object.values(found)) expect(map).toMatchObject({ points: [], x: null, y: null, unplaced: [] });
    expect(found.mds?.reason).toBe('Fewer than three states can be compared with each other.');
    expect(found.pca?.reason).toBe('Fewer than three states expressed a choice.');
  });

  it('refuses what cannot be, with a sentence', async () => {
    expect(await refused('{ map(right: "XXX") { reason } }')).toEqual([
      'right: no state has the code or the name "XXX". Write a code of ISO 3166, such as "RUS", or a name.',
    ]);
    expect((await refused('{ map(top: "") { reason } }'))?.[0]).toMatch(/^top: no state/);
    expect((await refused('{ map(minCommonVotes: -1) { reason } }'))?.[0]).toMatch(/^minCommonVotes: -1 is below 1/);
    expect((await refused('{ map(over: {scope: []}) { reason } }'))?.[0]).toMatch(/^over\.scope: the list is empty/);
  });
});
