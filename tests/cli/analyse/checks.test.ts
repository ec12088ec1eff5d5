import { describe, expect, it } from 'vitest';
import { command } from '../../support/command.ts';

/** A database that nobody may ask for. */
const never = async () => {
  throw new Error('The database was asked for.');
};

describe('the arguments of caucus analyse', () => {
  it.each([
    [['nothing'], "unknown command 'nothing'"],
    [['agreement', '--png', 'x'], "unknown option '--png'"],
    [['coalitions', '--sessions', '74-60'], 'is neither a number nor a span of numbers such as 60-74'],
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
});
