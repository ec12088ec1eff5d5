import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filterOptions } from '../../../src/cli/analyse/filter-options.ts';
import { command } from '../../support/command.ts';

/** A database that nobody may ask for. */
const never = async () => {
  throw new Error('The database was asked for.');
};

describe('the arguments of caucus analyse', () => {
  it.each([
    [['nothing'], "unknown command 'nothing'"],
    [['agreement', '--png', 'x'], "unknown option '--png'"],
    [['coalitions', '--sessions', '74-'], 'is neither a number nor a span of numbers such as 60-74'],
    [['coalitions', '--sessions', '74-60'], '"74-60" begins with the greater number: write 60-74'],
    [['closest', 'FRA', '--min-margin', '0.5', '--max-margin', '0.2'], '--min-margin 0.5 is above --max-margin 0.2'],
    [
      ['closest', 'FRA', '--min-minority', '0.5', '--max-minority', '0.2'],
      '--min-minority 0.5 is above --max-minority',
    ],
    [
      ['drift', 'FRA', '--earlier', '75', '--later', '60'],
      '--later begins with 60, before --earlier, which begins with 75',
    ],
    [
      ['drift', 'FRA', '--earlier', '2000-01-01..2000-12-31', '--later', '1999-01-01..1999-12-31'],
      '--later begins with 1999-01-01, before --earlier',
    ],
    [['drift', 'FRA', '--earlier', '60', '--later', '60'], '--later: it is the same window as --earlier'],
    [['drift', 'FRA', '--earlier', '60..62', '--later', '70'], 'It must be sessions, 60-69, or days'],
    [['drift', 'FRA', '--earlier', '2000-01-01..', '--later', '70'], 'It must be sessions, 60-69, or days'],
    [['drift', 'FRA', '--earlier', '2000-01-01', '--later', '70'], 'It must be sessions, 60-69, or days'],
    [['coalitions', '--neighbours', '0'], 'whole number from 1 to 50'],
    [['coalitions', '--resolution', '11'], 'above 0 and at most 10'],
    [['agreement', '--from', '2019-02-30'], 'a day of the calendar'],
    [['agreement', '--from', '2019-02-02', '--to', '2019-01-01'], '--from 2019-02-02 is after --to 2019-01-01'],
    [['agreement', '--scope', 'whole,half'], '"half" is none of WHOLE, PARAGRAPH, AMENDMENT, PROCEDURAL'],
    [['agreement', '--states', 'USA'], '--states: a pair takes two states'],
    [['agreement', '--choices', 'FRA=MAYBE'], '"FRA=MAYBE" is no state with a choice'],
    [['agreement', '--symbol', 'seventy'], '--symbol: "seventy" is not the symbol of a resolution'],
    [['map', '--method', 'guess'], '"guess" is none of MDS, PCA'],
    [['map', '--csv', '/no/such/folder/map.csv'], 'The folder of "/no/such/folder/map.csv" is not there'],
    [['map', '--gexf', '/no/such/folder/map.gexf'], 'The folder of "/no/such/folder/map.gexf" is not there'],
  ])('end with 2 and a sentence before a database is asked for: %j', async (words, sentence) => {
    const { status, stderr } = await command(never, ['analyse', ...words]);

    expect(stderr).toContain(sentence);
    expect(status).toBe(2);
  });

  it('are helped with topics that there are', () => {
    const { description = '' } = filterOptions().find(({ long }) => long === '--topics') ?? {};
    const named = description.slice(description.indexOf(': ') + 2).split(',');
    const known = readFileSync('data/un-general-assembly/topics.csv', 'utf8');

    expect(named.length).toBeGreaterThan(1);
    for (const topic of named) expect(known).toContain(`,${topic},`);
  });
});
