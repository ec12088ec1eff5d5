import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { centredCorrelation, centredSideOf } from '../../../src/analysis/kernel/centred.ts';
import { cohesionAt } from '../../../src/analysis/kernel/cohesion-at.ts';
import { maskOf } from '../../../src/analysis/kernel/filter.ts';
import { meansFrom } from '../../../src/analysis/kernel/means.ts';
import { Memberships } from '../../../src/analysis/kernel/membership.ts';
import { participationOf } from '../../../src/analysis/kernel/neighbours.ts';
import { minorityShares } from '../../../src/analysis/kernel/shares.ts';
import {
  choiceSetsOf,
  countsOf,
  kappa,
  rawAgreement,
  type Table,
  wilsonInterval,
} from '../../../src/analysis/kernel/table.ts';
import { tally } from '../../../src/analysis/kernel/tally.ts';
import { cohesionOf } from '../../../src/analysis/measures/cohesion.ts';
import { findDefections } from '../../../src/analysis/measures/defections.ts';
import { driftOf } from '../../../src/analysis/measures/drift.ts';
import { MEASURES } from '../../../src/analysis/measures.ts';
import { adjustedRand, meanAdjustedRand } from '../../../src/analysis/statistics/adjusted-rand.ts';
import { benjaminiHochberg } from '../../../src/analysis/statistics/benjamini-hochberg.ts';
import { carryLabels, jaccard } from '../../../src/analysis/statistics/bloc-label.ts';
import { consensus } from '../../../src/analysis/statistics/consensus.ts';
import { scaledMap } from '../../../src/analysis/statistics/state-map.ts';
import type { Graph, Row } from '../../../src/graph/kernel/graph.ts';
import { ask } from '../../support/ask.ts';
import { silent } from '../../support/fake-graph.ts';
import { drawn, everything } from '../../support/matrix.ts';

const PAGE = readFileSync('docs/formulas.md', 'utf8');

/** The numbers in bold of a section, in their order. */
const results = (section: string): number[] => {
  const [, text = ''] = new RegExp(`^## ${section}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(PAGE) ?? [];
  return [...text.matchAll(/\*\*(−?[\d.]+)\*\*/g)].map(([, number = '']) => Number(number.replace('−', '-')));
};

/** The table that the page shows. */
const table = ['FOR', 'AGAINST', 'ABSTAIN'].map((choice) => {
  const [, cells = ''] = new RegExp(`^\\| \\*\\*${choice}\\*\\* \\|(.*)\\|$`, 'm').exec(PAGE) ?? [];
  return cells.split('|').map(Number);
}) as unknown as Table;

describe('docs/formulas.md computes by hand what the code computes', () => {
  it('agreement, with three ways to count an abstention', () => {
    const [half, category, missing] = results('Agreement \\(raw\\)');

    expect(rawAgreement(countsOf(table, 'HALF'))).toBeCloseTo(half as number, 6);
    expect(rawAgreement(countsOf(table, 'CATEGORY'))).toBeCloseTo(category as number, 6);
    expect(rawAgreement(countsOf(table, 'MISSING'))).toBeCloseTo(missing as number, 6);
  });

  it('S, from distances and from raw agreement', () => {
    const [byDistance, byAgreement] = results('S');
    const { half, opposed, common } = countsOf(table, 'HALF');

    expect(1 - (2 * (half / 2 + opposed)) / common).toBeCloseTo(byDistance as number, 6);
    expect(2 * (rawAgreement(countsOf(table, 'HALF')) as number) - 1).toBeCloseTo(byAgreement as number, 6);
  });

  it('the interval', () => {
    const [low, high] = results('Interval');

    expect(wilsonInterval(0.8, 10).low).toBeCloseTo(low as number, 6);
    expect(wilsonInterval(0.8, 10).high).toBeCloseTo(high as number, 6);
  });

  it('kappa', () => {
    expect(kappa(table)).toBeCloseTo(results('Kappa')[0] as number, 6);
  });

  it('the centred correlation', () => {
    const matrix = drawn({ AAA: 'YYN', BBB: 'YNN' });
    const means = meansFrom(Float64Array.of(0.9, 0.5, 0.2));
    const found = centredCorrelation(
      means,
      centredSideOf(means, choiceSetsOf(matrix, 0), everything(matrix)),
      choiceSetsOf(matrix, 1),
    );

    expect(found).toBeCloseTo(results('Centred correlation')[0] as number, 6);
  });

  it('the share of ballots', () => {
    const matrix = drawn({ AAA: 'YYYYYAAAXX' });
    const [abstains] = tally(matrix, everything(matrix), ['STATE'], null, ['ABSTAIN'], () => null);

    expect(abstains?.share).toBeCloseTo(results('Share of ballots')[0] as number, 12);
  });

  it('the minority share', () => {
    const [split, nearly] = results('Minority share');
    const choices = [`${'Y'.repeat(6)}NNAAXXX`, `${'Y'.repeat(12)}A`, 'Y'.repeat(13)];
    const states = Array.from({ length: 13 }, (_, state) => choices.map((row) => row[state]).join(''));
    const matrix = drawn(Object.fromEntries(states.map((row, state) => [`x-${state}`, row])));
    const filter = {
      from: null,
      to: null,
      bodies: null,
      sessions: null,
      topics: null,
      scope: ['WHOLE'],
      important: null,
    } as const;

    expect(minorityShares(matrix)[0]).toBeCloseTo(split as number, 6);
    expect(minorityShares(matrix)[1]).toBeCloseTo(nearly as number, 6);
    expect([...maskOf(matrix, { ...filter, minMinority: 0.05 })]).toEqual([0b011]);
  });

  /** The group of six at three votes, a row for each state. */
  const six = drawn({ AAA: 'YYN', BBB: 'YYA', CCC: 'YNA', DDD: 'YNA', EEE: 'NAA', FFF: 'AAA' });
  const places = six.states.map((_, place) => place);

  it('Rice cohesion', () => {
    const [first, second, third, mean] = results('Rice cohesion');

    expect(cohesionAt({ for: 4, against: 1, abstain: 1 }).rice).toBeCloseTo(first as number, 6);
    expect(cohesionAt({ for: 2, against: 2, abstain: 2 }).rice).toBeCloseTo(second as number, 6);
    expect(cohesionAt({ for: 0, against: 1, abstain: 5 }).rice).toBeCloseTo(third as number, 6);
    expect(cohesionAt({ for: 1, against: 0, abstain: 30 }).rice).toBe(1);
    expect(cohesionAt({ for: 0, against: 0, abstain: 6 })).toEqual({ rice: null, agreementIndex: 1 });
    expect(cohesionAt({ for: 1, against: 0, abstain: 0 })).toEqual({ rice: null, agreementIndex: null });
    expect(cohesionOf(six, places, everything(six)).rice).toBeCloseTo(mean as number, 6);
    expect(cohesionOf(six, places, everything(six)).riceVotes).toBe(3);
  });

  it('the agreement index, of a group whose members change too', () => {
    const [first, second, third, mean, thirdOfFive, meanOfFive] = results('Agreement index');

    expect(cohesionAt({ for: 4, against: 1, abstain: 1 }).agreementIndex).toBeCloseTo(first as number, 6);
    expect(cohesionAt({ for: 2, against: 2, abstain: 2 }).agreementIndex).toBeCloseTo(second as number, 6);
    expect(cohesionAt({ for: 0, against: 1, abstain: 5 }).agreementIndex).toBeCloseTo(third as number, 6);
    expect(cohesionOf(six, places, everything(six)).agreementIndex).toBeCloseTo(mean as number, 6);

    const members = new Memberships(
      six.states.map((state) => ({ group: 'six', state, from: null, to: state === 'FFF' ? '2001-01-03' : null })),
    );
    const during = new Map(places.map((place) => [place, members.during(six, six.states[place] as string, 'six')]));
    expect(cohesionAt({ for: 0, against: 1, abstain: 4 }).agreementIndex).toBeCloseTo(thirdOfFive as number, 6);
    expect(cohesionOf(six, places, everything(six), during).agreementIndex).toBeCloseTo(meanOfFive as number, 6);
  });

  it('certainty', () => {
    const [swinging, central] = results('Certainty');
    const runs = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
    ];
    const { certainty } = consensus(
      Int32Array.of(0, 0, 0),
      1,
      runs.map((run) => Int32Array.from(run)),
    );

    expect(certainty[0]).toBeCloseTo(swinging as number, 6);
    expect(certainty[1]).toBeCloseTo(central as number, 6);
  });

  it('stability', () => {
    const [equal, other, mean] = results('Stability');
    const runs = [
      [0, 0, 0, 1, 1, 1],
      [1, 1, 1, 0, 0, 0],
      [0, 0, 1, 1, 2, 2],
    ] as const;

    expect(adjustedRand(runs[0], runs[1])).toBeCloseTo(equal as number, 6);
    expect(adjustedRand(runs[0], runs[2])).toBeCloseTo(other as number, 6);
    expect(meanAdjustedRand(runs)).toBeCloseTo(mean as number, 6);
  });

  it('labels of blocs', () => {
    const [kept, lost] = results('Labels of blocs');
    const before = ['ABCD', 'EFG'].map(([...members]) => ({ label: members.slice(0, 2).join(', '), members }));
    const now = ['CDAH', 'EFIJKLM'].map(([...members]) => members);

    expect(jaccard(['A', 'B', 'C', 'D'], now[0] ?? [])).toBeCloseTo(kept as number, 6);
    expect(jaccard(['E', 'F', 'G'], now[1] ?? [])).toBeCloseTo(lost as number, 6);
    expect(carryLabels(before, now)).toEqual(['A, B', 'F, I']);
  });

  it('participation', () => {
    // The state is node 0; of the others the last is in another bloc.
    const graph = {
      nodes: 4,
      starts: Int32Array.of(0, 3, 4, 5, 6),
      neighbours: Int32Array.of(1, 2, 3, 0, 0, 0),
      weights: Float64Array.of(0.5, 0.3, 0.2, 0.5, 0.3, 0.2),
    };

    expect(participationOf(graph, [0, 0, 0, 1])[0]).toBeCloseTo(results('Participation')[0] as number, 6);
  });

  it('defection', () => {
    const matrix = drawn({ A: 'YNAYY', B: 'YYAYY', C: 'YYAYY', D: 'YYANY', E: 'YYYNY', F: 'YAYAX' });
    const [found] = findDefections(matrix, everything(matrix), () => 0);

    expect(found).toMatchObject({ ballots: 3, ties: 1, few: 1 });
    expect(found?.share).toBeCloseTo(results('Defection')[0] as number, 6);
  });

  it('the map', () => {
    const [explained, near, far] = results('Map');
    const { points, explained: shares } = scaledMap(Float64Array.of(1, 1, 0, 1, 1, 0, 0, 0, 1), 3, [0, 0]);

    expect(shares?.[0]).toBeCloseTo(explained as number, 6);
    for (const [state, x] of [near, near, far].entries()) expect(points[state]?.[0]).toBeCloseTo(x as number, 6);
  });

  it('drift', () => {
    const [change, chance] = results('Drift');
    const [found] = driftOf([{ earlier: { same: 6, half: 2, opposed: 2 }, later: { same: 9, half: 0, opposed: 1 } }], {
      minCommonVotes: 10,
    });

    expect(found?.change).toBeCloseTo(change as number, 6);
    expect(found?.chance).toBeCloseTo(chance as number, 6);
  });

  it('false discoveries', () => {
    const adjusted = benjaminiHochberg([0.01, 0.03, 0.04, 0.2]);
    const byHand = results('Significance of many');

    expect(byHand).toHaveLength(4);
    for (const [place, value] of byHand.entries()) expect(adjusted[place]).toBeCloseTo(value, 6);
  });

  it('stance agreement', async () => {
    const [one, other] = ['urn:caucus:state:AAA', 'urn:caucus:state:BBB'];
    const stand = (actor: string, on: string, ...sides: number[]) => [actor, `urn:caucus:${on}`, sides, [['F1']]];
    const stands = [
      [stand(one, 'treaty:t', 1), stand(other, 'treaty:t', 1)],
      [stand(one, 'provision:p', -1), stand(other, 'provision:p', -1)],
      [stand(one, 'topic:t', 1), stand(other, 'topic:t', -1)],
      [stand(one, 'amendment:a', 1), stand(other, 'amendment:a', 1, -1)],
      [stand(one, 'topic:u', 1)],
    ].flat();
    const states = [one, other].map((id) => [id, id, id.slice(-3), null, null, null]);
    const answers: Record<string, unknown[]> = { 'state/by-ids': states, 'stance/by-actors': stands };
    const graph: Graph = {
      ...silent,
      read: async <R extends Row>({ name }: { name: string }) => (answers[name] ?? []) as R[],
      within: () => graph,
    };
    const { data } = await ask(graph, `{ stanceAgreement(a: "${one}", b: "${other}") { common same share } }`);

    expect(data).toEqual({ stanceAgreement: { common: 4, same: 2, share: results('Stance agreement')[0] } });
  });

  it('for every formula of a measure, or says why there is no example', () => {
    const examples = MEASURES.flatMap(({ formulas }) => formulas).map((title) => {
      const section = title.replaceAll(/[()]/g, '\\$&');
      const said = new RegExp(`^## ${section}$[^#]*(By hand|There is no example by hand|Votes of pure chance)`, 'm');
      return [title, said.test(PAGE)];
    });
    expect(examples.filter(([, there]) => !there)).toEqual([]);
    // What no measure of roll calls computes: what votes are filtered and ordered by, a score that follows from another, and one of claims.
    const sections = [...PAGE.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(sections.filter((title) => !examples.some(([known]) => known === title))).toEqual([
      'S',
      'Minority share',
      'Share of ballots',
      'Stance agreement',
    ]);
  });

  it('and gives no number where none is defined', () => {
    const never: Table = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    const always: Table = [
      [9, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];

    expect(rawAgreement(countsOf(never, 'HALF'))).toBeNull();
    expect(kappa(never)).toBeNull();
    expect(kappa(always)).toBeNull();
    expect(rawAgreement(countsOf(always, 'HALF'))).toBe(1);
  });
});
