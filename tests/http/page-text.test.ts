import { describe, expect, it } from 'vitest';
import { PageText, textOf } from '../../src/http/page-text.ts';

const written = (answer: object): string => {
  const { text } = textOf(answer);
  return typeof text === 'string' ? text : Buffer.from(text).toString();
};

describe('an answer with pages that are text', () => {
  const page = { nodes: [{ name: 'Côte d’Ivoire 🇨🇮' }] };
  const text = () => new PageText(JSON.stringify(page));

  it('is what it would be with their objects', () => {
    const answer = { data: { a: text(), list: [{ b: text() }, null], last: text() } };
    expect(JSON.parse(written(answer))).toEqual({ data: { a: page, list: [{ b: page }, null], last: page } });
  });

  it('is a text where there are none, and has as many characters as it has written out', () => {
    expect(textOf({ data: { a: 1 } })).toEqual({ text: '{"data":{"a":1}}', length: 16 });
    const answer = { data: { a: text(), b: text() } };
    expect(textOf(answer).length).toBe(JSON.stringify(answer).length);
  });

  it('has objects for whoever looks at it otherwise', () => {
    expect(JSON.parse(JSON.stringify({ data: text() }))).toEqual({ data: page });
  });
});
