import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { BENCH, VALUES } from '../support/bench-questions.ts';
import { testGraph } from '../support/graph.ts';
import { jsonOf, listen, post } from '../support/listen.ts';

const graph = testGraph();
const url = `${await listen({}, graph)}/graphql`;
/** A deadline sends a question through the whole server. */
const WHOLE = { 'caucus-deadline-ms': '60000' };

const questions = [
  ...operations.map(({ name, query, variables }) => [name, query, JSON.parse(variables || '{}') as object] as const),
  ...readdirSync(BENCH).map((file) => [file, readFileSync(new URL(file, BENCH), 'utf8'), VALUES] as const),
];
/** What is right for no operation, or for few. */
const OTHERS: Readonly<Record<string, unknown>> = {
  first: -1,
  iso3: 'XXX',
  symbol: 7,
  id: 'urn:caucus:state:FRA@1990-01-01',
};

let number = 0;
const ask = async (query: string, variables: object, headers: Record<string, string> = {}) => {
  number += 1;
  return post(url, { query, variables: { ...variables, number } }, headers);
};

describe('a question that is known but for its variables', () => {
  afterAll(() => graph.close());

  it.each(questions)('is answered as by the whole server: %s', async (_, query, variables) => {
    const asked = async (given: object, headers: Record<string, string> = {}) => {
      const whole = await ask(query, given, { ...headers, ...WHOLE });
      // Two make it known.
      for (const _ of ['first', 'second']) await ask(query, given, headers);
      const { bytes, status, headers: told } = await ask(query, given, headers);
      expect(jsonOf({ ...whole, bytes })).toEqual(jsonOf(whole));
      expect(status).toBe(whole.status);
      const general = ({ date: _, 'x-request-id': __, connection: ___, ...rest }: typeof told) => rest;
      expect(general(told)).toEqual(general(whole.headers));
      return bytes;
    };
    await asked(variables, { origin: 'http://localhost:3000' });
    for (const [name, value] of Object.entries(OTHERS))
      if (name in variables) await asked({ ...variables, [name]: value });
  });
});
