import { describe, expect, it } from 'vitest';
import { inPlainWords } from '../../../src/explorer/kernel/plain-words.ts';

const LOST = 'What the address asks for is not understood here. Take a filter away, or begin anew.';

describe('what the server says, for who reads a page', () => {
  it.each([
    [
      'iso3: no state has the code or the name "Frankreich". Write a code of ISO 3166, such as "RUS", or a name.',
      'No state has the code or the name "Frankreich". Write a code of ISO 3166, such as "RUS", or a name.',
    ],
    [
      'states[1]: "Korea" is a name of several states: write one of PRK (North Korea), KOR (Republic of Korea).',
      '"Korea" is a name of several states: write one of PRK (North Korea), KOR (Republic of Korea).',
    ],
    [
      'where.topics: the graph has nothing with the id "urn:caucus:topic:nosuch". `search` finds ids by names.',
      'There is no topic “nosuch”.',
    ],
    [
      'of.memberOf: the graph has nothing with the id "urn:caucus:bloc:x". `search` finds ids by names.',
      'There is no group “x”.',
    ],
    [
      'over.sessions: 99 is no session that has votes; the last one is 80.',
      '99 is no session that has votes; the last one is 80.',
    ],
    ['to: urn:caucus:state:IRN is the same thing as from. Name two things.', 'Both are the same thing. Name two.'],
    ['b: FRA is the same state as a: FRA. Name two states.', 'Both are the same state. Name two.'],
    [
      'Variable "$day" got invalid value "2020-02-31"; Date: "2020-02-31" is not a day of the calendar. Write it like "2019-12-27".',
      '"2020-02-31" is not a day of the calendar. Write it like "2019-12-27".',
    ],
    [
      'Variable "$where" got invalid value null at "where.sessions[0]"; Expected non-nullable type "Int!" not to be null.',
      'The session that the address names is not understood. Choose another.',
    ],
    ['Variable "$x" got invalid value 1; Expected type "Y" to be an object, given `1`.', LOST],
    ['orderBy.within: it is given with by: DATE; give it with `by`, or omit it.', LOST],
    [
      'No two states have the 20 common votes that minCommonVotes asks for, at 3 roll calls: lower it, or look at more votes.',
      'No two states have the 20 common votes that it takes, at 3 roll calls. Look at more sessions at once.',
    ],
    [
      'Only 9 states have 20 common votes with another: each would be among the 10 nearest neighbours of all others. Lower minCommonVotes or neighbours, or look at more votes.',
      'Only 9 states have 20 common votes with another: each would be among the 10 nearest neighbours of all others. Look at more sessions at once.',
    ],
    ['No roll call fits.', 'No roll call fits.'],
    [
      'This took longer than a request may. Ask for less at once, or again later: what was begun goes on.',
      'This took longer than a request may. Ask for less at once, or again later: what was begun goes on.',
    ],
  ])('%s', (sentence, plain) => {
    expect(inPlainWords(sentence)).toBe(plain);
  });

  it('is of the page of a list, where a cursor is not there', () => {
    expect(inPlainWords('votes.after: "xx" is not a cursor. Give one as it came in `endCursor`.', 'BAD_CURSOR')).toBe(
      'The page of the list that the address names is not there. Begin at the first page.',
    );
  });
});
