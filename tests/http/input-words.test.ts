import { describe, expect, it } from 'vitest';
import { jsonOf, listen, post } from '../support/listen.ts';

const url = await listen();

async function refused(query: string, variables = {}, at = url): Promise<string> {
  const { errors } = jsonOf(await post(`${at}/graphql`, { query, variables }));
  expect(errors[0]?.extensions.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|BAD_REQUEST)$/);
  return errors[0]?.message ?? '';
}

const CHOICES = 'Values are ABSENT, ABSTAIN, AGAINST, FOR, INELIGIBLE, NOT_VOTING, UNKNOWN.';
const COHESION = 'query ($of: ActorSet!) { cohesion(of: $of) { rice } }';

describe('a word that an enum does not have', () => {
  it.each(['MAYBE', 'for', '"FOR"'])('is answered with those that it has: %s', async (word) => {
    expect(await refused(`{ votes { tallies(by: [CHOICE], choice: [${word}]) { count } } }`)).toContain(CHOICES);
  });

  it('is so in a variable too', async () => {
    const query = 'query ($choice: [Choice!]) { votes { tallies(by: [CHOICE], choice: $choice) { count } } }';

    expect(await refused(query, { choice: ['MAYBE'] })).toContain(CHOICES);
  });
});

describe('an input of which exactly one field is given', () => {
  it.each([
    ['{ cohesion(of: {}) { rice } }', /^of: exactly one of .*memberOf.*region.* must be given\. None is given\.$/],
    [
      '{ votes(where: {choices: [{of: {states: ["FRA"], region: "Asia"}, choice: [FOR]}]}) { totalCount } }',
      /^of: exactly one of .* must be given\. Given are states, region\.$/,
    ],
  ])('names the argument that is at fault, and what it takes: %s', async (question, sentence) => {
    expect(await refused(question)).toMatch(sentence);
  });

  it('is so in a variable too', async () => {
    expect(await refused(COHESION, { of: { states: ['FRA'], region: 'Asia' } })).toMatch(
      /^Variable "\$of" got invalid value .*; exactly one of .*memberOf.* must be given\.$/,
    );
  });

  it('in production is not told what was not asked for', async () => {
    const production = await listen({ production: true });

    expect(await refused('{ cohesion(of: {}) { rice } }', {}, production)).not.toContain('memberOf');
  });
});
