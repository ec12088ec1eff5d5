import { describe, expect, it } from 'vitest';
import { centredCorrelation, centredSideOf } from '../../../src/analysis/kernel/centred.ts';
import { maskOf } from '../../../src/analysis/kernel/filter.ts';
import { meansFrom } from '../../../src/analysis/kernel/means.ts';
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
import { driftOf } from '../../../src/analysis/measures/drift.ts';
import { MEASURES } from '../../../src/analysis/measures.ts';
import { benjaminiHochberg } from '../../../src/analysis/statistics/benjamini-hochberg.ts';
import type { Graph, Row } from '../../../src/graph/kernel/graph.ts';
import { ask } from '../../support/ask.ts';
import { silent } from '../../support/fake-graph.ts';
import { FORMULAS, results } from '../../support/formulas-page.ts';
import { drawn, everything } from '../../support/matrix.ts';

/** The table that the page shows. */
const table = ['FOR', 'AGAINST', 'ABSTAIN'].map((choice) => {
  const [, cells = ''] = new RegExp(`^\\| \\*\\*${choice}\\*\\* \\|(.*)\\|$`, 'm').exec(FORMULAS) ?? [];
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
      return [title, said.test(FORMULAS)];
    });
    expect(examples.filter(([, there]) => !there)).toEqual([]);
    // What no measure of roll calls computes: what votes are filtered and ordered by, a score that follows from another, and one of claims.
    const sections = [...FORMULAS.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
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
