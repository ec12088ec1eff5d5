import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { askOf } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

// A second program for the same numbers: it reads the shipped files by itself, vote by vote, and takes nothing of the server's code.

const FOLDER = 'data/un-general-assembly';
type Vote = {
  readonly key: string;
  readonly earliest: string;
  readonly scope: string;
  readonly topics: string[];
  readonly session: number;
  readonly choices: Map<string, number>;
  readonly mean: number;
};

const VALUES: Readonly<Record<string, number>> = { Y: 1, A: 0.5, N: 0 };

function votes(): Vote[] {
  const broken = new Set(
    readFileSync(`${FOLDER}/broken.csv`, 'utf8')
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[0]),
  );
  // Of the parts that were put to one vote, that of the whole counts, or the first where there is none.
  const wholes = new Map(
    readFileSync(`${FOLDER}/one-vote.csv`, 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => row.split(',') as [string, string]),
  );
  const counted = new Set<string>();
  const found: Vote[] = [];
  for (const file of readdirSync(`${FOLDER}/sessions`).sort()) {
    const [header = '', ...lines] = readFileSync(`${FOLDER}/sessions/${file}`, 'utf8').trimEnd().split('\n');
    const states = header.slice(header.lastIndexOf(',') + 1).split(' ');
    for (const line of lines) {
      const [key = '', record = '', date = '', scope = '', , topics = ''] = line.split(',');
      if (broken.has(record) || /\/again-\d+$/.test(key)) continue;
      const whole = wholes.get(key);
      if (whole !== undefined && (counted.has(whole) || lines.some((other) => other.startsWith(`${whole},`)))) continue;
      counted.add(whole ?? key);
      const letters = line.slice(line.lastIndexOf(',') + 1).replaceAll(' ', '');
      const choices = new Map(
        states.flatMap((state, place) => {
          const value = VALUES[letters[place] ?? ''];
          return value === undefined ? [] : [[state, value] as const];
        }),
      );
      const sum = [...choices.values()].reduce((total, value) => total + value, 0);
      const earliest = date.length === 7 ? `${date}-01` : date;
      found.push({
        key,
        earliest,
        scope,
        topics: topics.split('+'),
        session: Number(file.slice(0, 2)),
        choices,
        mean: sum / choices.size,
      });
    }
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

type Scores = {
  common: number;
  same: number;
  half: number;
  opposed: number;
  raw: number | null;
  kappa: number | null;
  centred: number | null;
};

function scores(all: readonly Vote[], a: string, b: string): Scores {
  const counts = new Map<string, number>();
  let [common, same, half, opposed, product, squaresA, squaresB] = [0, 0, 0, 0, 0, 0, 0];
  for (const { choices, mean } of all) {
    const [x, y] = [choices.get(a), choices.get(b)];
    if (x === undefined || y === undefined) continue;
    common += 1;
    if (x === y) same += 1;
    else if (x === 0.5 || y === 0.5) half += 1;
    else opposed += 1;
    counts.set(`a${x}`, (counts.get(`a${x}`) ?? 0) + 1);
    counts.set(`b${y}`, (counts.get(`b${y}`) ?? 0) + 1);
    product += (x - mean) * (y - mean);
    squaresA += (x - mean) ** 2;
    squaresB += (y - mean) ** 2;
  }
  if (common < 20) return { common, same, half, opposed, raw: null, kappa: null, centred: null };
  const by = [0, 0.5, 1].reduce(
    (sum, value) => sum + (counts.get(`a${value}`) ?? 0) * (counts.get(`b${value}`) ?? 0),
    0,
  );
  const kappa = by === common ** 2 ? null : (same / common - by / common ** 2) / (1 - by / common ** 2);
  const centred = squaresA < 1e-12 || squaresB < 1e-12 ? null : product / Math.sqrt(squaresA * squaresB);
  return { common, same, half, opposed, raw: (same + half / 2) / common, kappa, centred };
}

const FILTERS: [name: string, over: string, fits: (vote: Vote) => boolean][] = [
  ['whole texts of all years', '{scope: [WHOLE], from: "1946-01-01"}', ({ scope }) => scope === 'WHOLE'],
  [
    'paragraphs and amendments of the years 1960 to 1989',
    '{scope: [PARAGRAPH, AMENDMENT], from: "1960-01-01", to: "1989-12-31"}',
    ({ scope, earliest }) =>
      (scope === 'PARAGRAPH' || scope === 'AMENDMENT') && earliest >= '1960-01-01' && earliest <= '1989-12-31',
  ],
  [
    'human rights in ten sessions',
    '{scope: [WHOLE], topics: ["urn:caucus:topic:human-rights"], sessions: [60, 61, 62, 63, 64, 65, 66, 67, 68, 69]}',
    ({ scope, topics, session }) => scope === 'WHOLE' && topics.includes('hr') && session >= 60 && session <= 69,
  ],
];

describe('agreement, computed a second time by another program', () => {
  const graph = testGraph();
  const app = createApp(graph, { production: false });
  const all = votes();
  const states = [...new Set(all.flatMap(({ choices }) => [...choices.keys()]))].sort();
  afterAll(async () => {
    await app.close();
    await graph.close();
  });

  it.each(FILTERS)('is the same for 200 pairs over %s', async (_, over, fits) => {
    const some = all.filter(fits);
    const pairs = Array.from({ length: 200 }, (_, n) => {
      const a = (n * 7919) % states.length;
      const b = (a + 1 + ((n * 104_729) % (states.length - 1))) % states.length;
      return [states[a] as string, states[b] as string] as const;
    });
    for (let from = 0; from < pairs.length; from += 15) {
      const part = pairs.slice(from, from + 15);
      const fields = part.map(
        ([a, b], n) =>
          `p${n}: agreement(a: "${a}", b: "${b}", over: ${over}) { common same half opposed raw kappa centred }`,
      );
      const { data, errors } = await askOf<Record<string, Scores>>(app, `{ ${fields.join('\n')} }`);
      expect(errors).toBeUndefined();
      for (const [n, [a, b]] of part.entries()) {
        const ours = data[`p${n}`] as Scores;
        const theirs = scores(some, a, b);
        expect({ pair: [a, b], common: ours.common, same: ours.same, half: ours.half, opposed: ours.opposed }).toEqual({
          pair: [a, b],
          common: theirs.common,
          same: theirs.same,
          half: theirs.half,
          opposed: theirs.opposed,
        });
        for (const score of ['raw', 'kappa', 'centred'] as const)
          if (theirs[score] === null) expect(ours[score], `${score} of ${a} and ${b}`).toBeNull();
          else
            expect(Math.abs((ours[score] as number) - theirs[score]), `${score} of ${a} and ${b}`).toBeLessThan(1e-9);
      }
    }
  });
});
