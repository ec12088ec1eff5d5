import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, type Ended } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';

const graph = testGraph();
afterAll(() => graph.close());

/** Runs `caucus analyse` on the database of the tests. */
const analyse = (...words: string[]): Promise<Ended> =>
  command(async () => ({ ...graph, close: async () => {} }), ['analyse', ...words]);

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const events = ({ stdout }: Ended): Record<string, unknown>[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('caucus analyse', () => {
  it('writes a row for every pair of states, with the scores that the record is known to have', async () => {
    const folder = await folderOf({});
    const file = join(folder, 'pairs.csv');

    const { status, stdout } = await analyse('agreement', '--from', '1946-01-01', '--csv', file);

    expect(status).toBe(0);
    expect(stdout).toContain('19701 pairs');
    expect(stdout).toMatch(/^Parameters: \{"over":\{.*"abstention":"HALF","minCommonVotes":20\}$/m);
    expect(stdout).toMatch(/^Data version: [0-9a-f]{32}$/m);
    const [header, ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(header).toBe('a,a_name,b,b_name,common,same,half,opposed,raw,low,high,kappa,centred');
    expect(rows).toHaveLength((199 * 198) / 2);
    const [a, aName, b, bName, common, same, half, opposed, ...scores] =
      rows.find((row) => /^FRA,.*,USA,/.test(row))?.split(',') ?? [];
    expect([a, aName, b, bName?.slice(0, 13)]).toEqual(['FRA', 'France', 'USA', 'United States']);
    expect([common, same, half, opposed]).toEqual(['5002', '2652', '1499', '851']);
    const [raw, , , kappa, centred] = scores.map((score) => Number(score).toFixed(6));
    expect([raw, kappa, centred]).toEqual(['0.680028', '0.326327', '0.660597']);
    // A number below 0 stays a number.
    expect(rows.find((row) => /^CHN,.*,USA,/.test(row))).toMatch(/,-0\.28\d+$/);
    // The highest correlation first, those with few common votes last.
    const [first, last] = [rows[0], rows.at(-1)].map((row) => row?.split(',') ?? []);
    expect(Number(first?.at(-1))).toBeGreaterThan(0.9);
    expect(Number(last?.at(-9))).toBeLessThan(100);
    expect(await readdir(folder)).toEqual(['pairs.csv']);
  });

  it('shows programs the pairs that were asked for as events', async () => {
    const ended = await analyse('agreement', '--states', 'usa,FRA,United Kingdom', '--from', '1946-01-01', '--json');

    const found = events(ended);
    expect(found.map(({ type }) => type).filter((type) => type !== 'progress')).toEqual([
      'analysis',
      'pair',
      'pair',
      'pair',
    ]);
    expect(found.find(({ type }) => type === 'analysis')).toMatchObject({ analysis: 'agreement', pairs: 3, files: [] });
    expect(found.find(({ a, b }) => a === 'USA' && b === 'FRA')).toMatchObject({ common: 5002, same: 2652 });
  });

  it('writes one network as GEXF and as GraphML, and a row a state', async () => {
    const folder = await folderOf({});
    const [gexf, graphml, csv] = ['c.gexf', 'c.graphml', 'c.csv'].map((file) => join(folder, file)) as [
      string,
      string,
      string,
    ];

    const { status, stdout } = await analyse(
      ...['coalitions', '--sessions', '70-74', '--gexf', gexf, '--graphml', graphml, '--csv', csv],
    );

    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d blocs: modularity 0\.\d+, by chance up to 0\.\d+/);
    const [inGexf, inGraphml, table] = await Promise.all([gexf, graphml, csv].map((file) => readFile(file, 'utf8')));
    const nodes = count(inGexf as string, /<node id="[A-Z]{3}" label="[^"<&]+(&apos;[^"<&]+)*">/g);
    const edges = count(inGexf as string, /<edge id="\d+" source="[A-Z]{3}" target="[A-Z]{3}" weight="0\.\d+"\/>/g);
    expect(nodes).toBe(193);
    expect(edges).toBeGreaterThan(nodes * 5);
    expect(count(inGraphml as string, /<node id="/g)).toBe(nodes);
    expect(count(inGraphml as string, /<edge source="/g)).toBe(edges);
    expect((table as string).trimEnd().split('\n')).toHaveLength(nodes + 1);
    for (const file of [inGexf, inGraphml] as string[]) {
      expect(file).toContain('&quot;sessions&quot;:[70,71,72,73,74]');
      expect(file).toMatch(/&quot;dataVersion&quot;:&quot;[0-9a-f]{32}&quot;/);
      for (const property of ['bloc', 'certainty', 'participation'])
        expect(count(file, new RegExp(`"${property}"`, 'g'))).toBeGreaterThan(nodes / 2);
      // Every tag that is opened is closed.
      expect(count(file, /<[a-z][^>]*[^/]>|<[a-z]>/g)).toBe(count(file, /<\/[a-z]+>/g));
    }
  });

  it('writes agreement as a network: an edge for each pair with a score, with its scores', async () => {
    const folder = await folderOf({});
    const [gexf, graphml, csv] = [join(folder, 'a.gexf'), join(folder, 'a.graphml'), join(folder, 'a.csv')];

    const { status, stdout } = await analyse(
      'agreement',
      '--from',
      '1946-01-01',
      '--gexf',
      gexf,
      '--graphml',
      graphml,
      '--csv',
      csv,
    );

    expect(status).toBe(0);
    const scored = Number(/, (\d+) of them with 20 common votes/.exec(stdout)?.[1]);
    expect(scored).toBeGreaterThan(18_000);
    const [inGexf, inGraphml] = [await readFile(gexf, 'utf8'), await readFile(graphml, 'utf8')];
    for (const file of [inGexf, inGraphml]) {
      expect(count(file, /<node id="/g)).toBe(199);
      expect(count(file, /<edge /g)).toBe(scored);
      expect(file).not.toMatch(/NaN|null</);
      expect(count(file, /<[a-z][^>]*[^/]>|<[a-z]>/g)).toBe(count(file, /<\/[a-z]+>/g));
    }
    const row = /^FRA,.*,USA,.*$/m.exec(await readFile(csv, 'utf8'))?.[0].split(',') ?? [];
    const [, , , , common, , , , raw, , , kappa, centred] = row;
    expect([common, Number(raw).toFixed(6)]).toEqual(['5002', '0.680028']);
    const scores = Object.entries({ raw, common, kappa, centred });
    const values = scores.map(([name, score]) => `<attvalue for="${name}" value="${score}"/>`).join('');
    expect(/"FRA" target="USA" .*/.exec(inGexf)?.[0]).toBe(
      `"FRA" target="USA" weight="${raw}"><attvalues>${values}</attvalues></edge>`,
    );
    const data = scores.map(([name, score]) => `<data key="${name}">${score}</data>`).join('');
    expect(/"FRA" target="USA">.*/.exec(inGraphml)?.[0]).toBe(
      `"FRA" target="USA"><data key="weight">${raw}</data>${data}</edge>`,
    );
  });

  it('draws the states of a network of agreement that take part, and no pair without a score', async () => {
    const file = join(await folderOf({}), 'few.gexf');

    // South Sudan was no member at that time; no two states have so many common votes.
    const { status } = await analyse(
      ...['agreement', '--states', 'USA,FRA,SSD', '--sessions', '60', '--min-common-votes', '1000', '--gexf', file],
    );

    expect(status).toBe(0);
    const text = await readFile(file, 'utf8');
    expect([...text.matchAll(/<node id="([A-Z]{3})"/g)].map(([, code]) => code)).toEqual(['FRA', 'USA']);
    expect(count(text, /<edge /g)).toBe(0);
  });

  it('writes a map as a network: each state with a place is drawn there, and nothing ties it', async () => {
    const folder = await folderOf({});
    const [gexf, graphml, csv] = [join(folder, 'm.gexf'), join(folder, 'm.graphml'), join(folder, 'm.csv')];

    const { status } = await analyse('map', '--sessions', '73-74', '--gexf', gexf, '--graphml', graphml, '--csv', csv);

    expect(status).toBe(0);
    const rows = (await readFile(csv, 'utf8')).trimEnd().split('\n').slice(1);
    const [inGexf, inGraphml] = [await readFile(gexf, 'utf8'), await readFile(graphml, 'utf8')];
    for (const file of [inGexf, inGraphml]) {
      expect(count(file, /<node /g)).toBe(rows.length);
      expect(count(file, /<edge /g)).toBe(0);
      expect(file).toContain('&quot;method&quot;:&quot;MDS&quot;');
    }
    const [, x, y] = /,([^,]+),([^,]+)$/.exec(rows.find((row) => row.startsWith('USA,')) ?? '') ?? [];
    const values = `<attvalues><attvalue for="x" value="${x}"/><attvalue for="y" value="${y}"/></attvalues>`;
    const [, drawnX, drawnY, size] =
      new RegExp(
        `<node id="USA" label="[^"]+">${values}<viz:color r="153" g="153" b="153"/><viz:position x="([^"]+)" y="([^"]+)" z="0"/><viz:size value="(\\d+)"/></node>`,
      ).exec(inGexf) ?? [];
    // A thousand times as far apart, and the largest of those that voted most.
    expect(Number(drawnX)).toBeCloseTo(1000 * Number(x), 1);
    expect(Number(drawnY)).toBeCloseTo(1000 * Number(y), 1);
    expect(Number(size)).toBeGreaterThan(15);
    expect(inGraphml).toMatch(new RegExp(`<node id="USA">.*<data key="x">${x}</data><data key="y">${y}</data></node>`));
  });

  it('writes ideal points as a network, without the errors that were not estimated', async () => {
    const file = join(await folderOf({}), 'points.gexf');

    const { status, stdout } = await analyse('ideal-points', '--sessions', '74', '--resamples', '0', '--gexf', file);

    expect(status).toBe(0);
    const text = await readFile(file, 'utf8');
    const nodes = Number(/^(\d+) states/.exec(stdout)?.[1]);
    expect(count(text, /<attvalue for="point" value="-?\d/g)).toBe(nodes);
    expect(count(text, /for="standardError"/g)).toBe(0);
    expect(count(text, /<edge /g)).toBe(0);
  });

  it('says why there are no blocs, and draws the network without them', async () => {
    const file = join(await folderOf({}), 'none.gexf');

    const { status, stdout } = await analyse('coalitions', '--text', 'nosuchword', '--gexf', file);

    expect(status).toBe(0);
    expect(stdout).toMatch(/^No roll call fits\.$/m);
    expect(count(await readFile(file, 'utf8'), /<node /g)).toBe(0);
  });

  it('says that there is no vote on a text, and on standard error why there are no rows', async () => {
    const { status, stdout, stderr } = await analyse('closest', 'FRA', '--symbol', 'A/RES/9999/1');

    expect(status).toBe(0);
    expect(stdout).toContain('No roll call fits: there is no recorded vote on "A/RES/9999/1".');
    expect(stdout).toMatch(/^Parameters: .*"symbol":"A\/RES\/9999\/1"/m);
    expect(stderr).toContain('No roll call fits.\n');
  });

  it.each([
    ['map', 'state,name,x,y'],
    ['ideal-points', 'state,name,point,standard_error,ballots'],
  ])('writes a row a state: %s', async (name, columns) => {
    const file = join(await folderOf({}), `${name}.csv`);

    const { status } = await analyse(name, '--sessions', '73-74', '--csv', file);

    expect(status).toBe(0);
    const [header, ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(header).toBe(columns);
    expect(rows.length).toBeGreaterThan(180);
    // The anchor is on its side.
    expect(Number(rows.find((row) => row.startsWith('USA,'))?.split(',')[2])).toBeGreaterThan(0);
  });

  it('shows people a table where no file is given', async () => {
    const { stdout } = await analyse('ideal-points', '--sessions', '74', '--resamples', '0');

    const [sentence, period, , , , header, ...rows] = stdout.trimEnd().split('\n');
    expect(sentence).toMatch(/^\d+ states, by \d+ roll calls at which not all chose alike\. 91 roll calls fit\.$/);
    expect(period).toBe('Period: Session 74, as asked for.');
    expect(header).toMatch(/^state +name +point +standard_error +ballots$/);
    expect(rows[0]).toMatch(/^[A-Z]{3} .* \d\.\d{3} +\d+$/);
  });

  it.each([
    [['agreement', '--states', 'USA,ZZZ'], '--states: no state has the code or the name "ZZZ"'],
    [['agreement', '--states', 'USA,US'], 'a pair takes two states'],
    [
      ['cohesion', '--member-of', 'eu', '--sessions', '74,999'],
      '--sessions: 999 is no session that has votes; the last',
    ],
    [['agreement', '--text', '!'], '--text: "!" has no letter and no digit'],
    [['agreement', '--topics', 'cheese'], 'no roll call is filed under "cheese". Topics are '],
    [['map', '--right', 'ZZZ'], '--right: no state has the code or the name "ZZZ"'],
    [['map', '--top', 'XX'], '--top: no state has the code or the name "XX"'],
    [['ideal-points', '--anchor', 'ZZZ'], '--anchor: no state has the code or the name "ZZZ"'],
  ])('ends with 2 and a sentence on wrong usage: %j', async (words, sentence) => {
    const { status, stderr } = await analyse(...words);

    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
