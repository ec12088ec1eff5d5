import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/mcp/answer-text.ts';

const textsOf = (answer: Parameters<typeof resultOf>[0]) =>
  resultOf(answer).content.map((piece) => ('text' in piece ? piece.text : ''));

describe('the result of an answer', () => {
  it('has the errors of parts beside the data', () => {
    const answer = { data: { a: 1, b: null }, errors: [{ message: 'It is late.', path: ['b', 0] }] };

    expect(textsOf(answer)).toEqual(['{"data":{"a":1,"b":null},"errors":["b.0: It is late."]}']);
    expect(resultOf(answer).isError).toBeUndefined();
  });

  it.each(['NOT_FOUND', 'BAD_USER_INPUT', 'BAD_CURSOR'])(
    'is a failure where a part was asked amiss, with what there is: %s',
    (code) => {
      const error = { message: 'There is no such topic.', path: ['a', 'b'], extensions: { code } };
      const answer = { data: { a: { name: 'France', b: null } }, errors: [error] };

      expect(textsOf(answer)).toEqual([
        '{"data":{"a":{"name":"France","b":null}},"errors":["a.b: There is no such topic."]}',
      ]);
      expect(resultOf(answer).isError).toBe(true);
    },
  );

  it('is a failure where there are errors and nothing else', () => {
    const answer = { data: { b: null }, errors: [{ message: 'It is late.', path: ['b'] }, { message: 'Try again.' }] };

    expect(resultOf(answer)).toEqual({
      content: [{ type: 'text', text: 'b: It is late.\nTry again.' }],
      isError: true,
    });
  });

  it('may be that there is nothing', () => {
    expect(textsOf({ data: { state: null } })).toEqual(['{"data":{"state":null}}']);
  });

  it('says what was cut, and how to ask for less', () => {
    const nodes = Array.from({ length: 5000 }, (_, place) => `item ${place}`);

    const [text = '', sentence] = textsOf({ data: { list: { nodes } } });

    const shown = JSON.parse(text).data.list.nodes;
    expect(shown).toEqual(nodes.slice(0, shown.length));
    expect(sentence).toContain(`these lists are shown in part: data.list.nodes (${shown.length} of 5000).`);
    expect(sentence).toContain('a smaller `first`');
  });

  it('is a failure where nothing can be cut', () => {
    expect(textsOf({ data: { a: 'x'.repeat(50_000) } })).toEqual([
      'The answer is longer than 40,000 characters, even with one item in each list. Select fewer fields with run_query.',
    ]);
  });
});
