import { describe, expect, it } from 'vitest';
import { bodyOf, bodySessionOf } from '../../../src/graph/kernel/body.ts';

describe('the body of a vote', () => {
  it.each([
    ['ga/74/247', 'United Nations General Assembly'],
    ['sc/2016/2323', 'United Nations Security Council'],
    ['syn/1/7', 'Synthetic assembly'],
  ])('of %s is the %s', (key, name) => {
    expect(bodyOf(key).name).toBe(name);
  });
});

describe('the session of a vote', () => {
  it.each([
    ['ga/1/17-rule-73', 'unga/1', '1st session of the General Assembly'],
    ['ga/2/103', 'unga/2', '2nd session of the General Assembly'],
    ['ga/63/7', 'unga/63', '63rd session of the General Assembly'],
    ['ga/74/247/para-1', 'unga/74', '74th session of the General Assembly'],
    ['ga/es-11/1', 'unga/es-11', '11th emergency special session of the General Assembly'],
    ['ga/s-12/13', 'unga/s-12', '12th special session of the General Assembly'],
  ])('of %s is %s, the %s', (key, id, name) => {
    expect(bodySessionOf(key)).toMatchObject({ id: `urn:caucus:session:${id}`, name });
  });

  it('is in the order of numbers among those of its kind', () => {
    const [ninth, tenth] = ['ga/9/1', 'ga/10/1'].map((key) => bodySessionOf(key)?.order ?? '');
    expect((ninth as string) < (tenth as string)).toBe(true);
  });

  it.each(['sc/2016/2323', 'syn/1/7'])('is none for %s', (key) => {
    expect(bodySessionOf(key)).toBeNull();
  });
});
