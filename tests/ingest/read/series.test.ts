import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/ingest/read/csv.ts';
import { seriesOf } from '../../../src/ingest/read/series.ts';
import { DATA } from '../../../src/ingest/read/shipped.ts';

describe('what titles of one series have in common', () => {
  it.each([
    ['imposed by the Unites States of America against Cuba', 'imposed by the United States of America against Cuba'],
    ['Practices that contribute to fueling racism', 'Practices that contribute to fuelling racism'],
    ['Oceans and Law of the Sea', 'Oceans and the law of the sea'],
    ['Question of defining agression', 'Question of defining aggression'],
    ['Budget appropriations for the biennium 1974-1975', 'Budget appropriations for biennium 1984–1985'],
    [
      'Information transmitted under Article 73e of the Charter',
      'Information transmitted under article 73 e of the Charter',
    ],
    [
      'Combating glorification of Nazism and other practices',
      'Combating glorification of Nazism, neo-Nazism and other practices',
    ],
    ['The problem of the independence of Korea: report of the Commission', 'The problem of the independence of Korea'],
    ['Situation in Côte d’Ivoire', "Situation in Cote d'Ivoire"],
    ['Operations of the UN Relief and Works Agency', 'Operations of the United Nations Relief and Works Agency'],
    ['Zone of peace and co-operation of the South Atlantic', 'Zone of peace and cooperation of the South Atlantic'],
    [
      'Extension of the mandate of the UN Disengagement Observer Force until 31 Dec. 2025',
      'Extension of the mandate of the UN Disengagement Observer Force until 30 June 2025',
    ],
    ['Law of the sea', 'Oceans and the law of the sea'],
    [
      'Inadmissibility of certain practices that contribute to fuelling contemporary forms of racism, racial discrimination, xenophobia and related intolerance',
      'Combating glorification of Nazism and other practices that contribute to fuelling contemporary forms of racism, racial discrimination, xenophobia and related intolerance',
    ],
    [
      'Question of Palestine: Division for Palestinian Rights of the Secretariat',
      'Division for Palestinian Rights of the Secretariat',
    ],
  ])('is the same for "%s" and "%s"', (one, another) => {
    expect(seriesOf(one)).toBe(seriesOf(another));
  });

  it.each([
    ['The Syrian Golan', 'The occupied Syrian Golan'],
    ['Nuclear disarmament', 'Reducing nuclear danger'],
    ['Third United Nations conference', 'Second United Nations conference'],
  ])('is not for "%s" and "%s"', (one, another) => {
    expect(seriesOf(one)).not.toBe(seriesOf(another));
  });

  it('is empty where a title has no words, or is the heading of an agenda item', () => {
    expect(['', 'The', '1994', 'Question of Palestine'].map(seriesOf)).toEqual(['', '', '', '']);
  });

  it('is that of the last title of each that was put in other words, and no title is its own later one', async () => {
    const rows: string[][] = [];
    for await (const { fields } of readTable(join(DATA, 'series'), 'titles.csv', ['title', 'later'], (_, message) =>
      expect.fail(message),
    ))
      rows.push([...fields]);
    const keys = new Map(rows.map(([title = '', later = '']) => [seriesOf(title), seriesOf(later)]));

    expect(rows.length).toBeGreaterThan(100);
    for (const [title, later] of keys) expect(title).toBe(later);
  });
});
