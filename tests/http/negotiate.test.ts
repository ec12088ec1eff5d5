import { describe, expect, it } from 'vitest';
import { preferred } from '../../src/http/negotiate.ts';

const OFFERS = ['application/json', 'application/graphql-response+json', 'text/html'] as const;

describe('what a client likes best', () => {
  it.each([
    ['*/*', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json', 'application/json'],
    ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json'],
    ['application/json;q=0.1, text/*;q=0.2', 'text/html'],
    ['application/*;q=0.5, text/html;q=0.4', 'application/json'],
    ['application/json;q=0, application/*', 'application/graphql-response+json'],
    ['*/*, application/json;q=0', 'application/graphql-response+json'],
    ['APPLICATION/JSON ; Q=0.5', 'application/json'],
    ['application/json;charset=utf-8', 'application/json'],
    ['application/json;charset=iso-8859-1, text/html;q=0.1', 'text/html'],
    ['application/json;q=much', 'application/json'],
    ['image/png', undefined],
    ['application/json;q=0', undefined],
    ['', undefined],
    [',;,', undefined],
  ])('is, of "%s", %s', (header, best) => {
    expect(preferred(header, OFFERS)).toBe(best);
  });
});
