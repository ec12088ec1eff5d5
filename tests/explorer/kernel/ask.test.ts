import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/explorer/kernel/ask.ts';

const failing = (code: string, message = 'Something.') => ({ data: null, errors: [{ message, extensions: { code } }] });

describe('an answer', () => {
  it('has its errors in sentences for readers', () => {
    expect(answerOf(200, failing('NOT_FOUND', 'iso3: no state has the code or the name "Utopia".')).errors).toEqual([
      'No state has the code or the name "Utopia".',
    ]);
  });

  it.each([
    [200, 'NOT_FOUND', false, false],
    [400, 'BAD_USER_INPUT', false, false],
    [400, 'GRAPHQL_VALIDATION_FAILED', false, false],
    [200, 'INTERNAL_SERVER_ERROR', true, false],
    [500, 'INTERNAL_SERVER_ERROR', true, false],
    [504, 'DEADLINE_EXCEEDED', true, true],
    [503, 'UNAVAILABLE', true, true],
  ])(
    'of the status %i and the code %s says whether it failed, and whether to ask again',
    (status, code, failed, again) => {
      expect(answerOf(status, failing(code))).toMatchObject({ failed, again });
    },
  );

  it('with data and no errors is neither', () => {
    expect(answerOf(200, { data: { node: null } })).toEqual({
      data: { node: null },
      errors: [],
      again: false,
      failed: false,
    });
  });
});
