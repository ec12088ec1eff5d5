import { describe, expect, it } from 'vitest';
import { readAllNames } from '../../../src/ingest/read/all-names.ts';
import { Problems } from '../../../src/ingest/read/problem.ts';

const names = await readAllNames(undefined, new Problems().note);

describe('the names of states', () => {
  it.each([
    ['États-Unis', 'USA'],
    ['Royaume-Uni', 'GBR'],
    ['Corée du Sud', 'KOR'],
    ['Corea del Norte', 'PRK'],
    ['Estados Unidos', 'USA'],
    ['Turquía', 'TUR'],
    ['США', 'USA'],
    ['Великобритания', 'GBR'],
    ['美国', 'USA'],
    ['West Germany', 'DEU'],
    ['Republic of Congo', 'COG'],
    ['Sao Tome', 'STP'],
    ['Dominican Rep.', 'DOM'],
    ['URSS', 'RUS'],
    ['СССР', 'RUS'],
    ['Tschechoslowakei', 'CSK'],
    ['Yougoslavie', 'YUG'],
    ['Haute Volta', 'BFA'],
    ['N. Korea', 'PRK'],
    ['UAR', 'EGY'],
  ])('have %s, as people write it', (name, code) => {
    expect(names.codeOf(name, '1985-01-01')).toBe(code);
  });

  it.each(['Korea', 'Congos', 'Germani', '中美', 'Republic'])('are no guess of what "%s" is', (name) => {
    expect(names.codeOf(name, '2020-01-01')).toBeNull();
    expect(names.likeliest(name)).toBeNull();
  });

  it.each([
    ['France¹', 'FRA'],
    ['Bolivia*', 'BOL'],
    ['Brazil (a)', 'BRA'],
    ['Germany [1]', 'DEU'],
    ['Türkiye (Turkey)¹', 'TUR'],
    ['Czechia (Czech Republic)', 'CZE'],
    ["Cote d'Ivoire (Ivory Coast)", 'CIV'],
    ['Congo (Kinshasa)', 'COD'],
  ])('have %s, which has a mark or a second name', (name, code) => {
    expect(names.codeOf(name, '2020-01-01')).toBe(code);
  });

  it.each(['France (Germany)', 'China (Russia)', 'Korea (a)', '*', 'France (Paris)'])(
    'have no %s, whose parts are not one state',
    (name) => {
      expect(names.codeOf(name, '2020-01-01')).toBeNull();
    },
  );

  it('suggest a state where only one is like it', () => {
    expect(names.likeliest('Albanai')).toBe('ALB');
  });
});
