import { buildSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerCache } from '../../src/http/answer-cache.ts';
import { limits } from '../../src/http/limits.ts';

const schema = buildSchema('type Query { slow(number: Int): [Float] broken: Int quick: Int }');
let runs = 0;
let subject: object | Error = {};

const fields = schema.getQueryType()?.getFields() ?? {};
Object.assign(fields.slow ?? {}, {
  extensions: { keepAnswer: true },
  resolve: (_: unknown, { number }: { number: number }) => [++runs, number],
});
Object.assign(fields.broken ?? {}, {
  extensions: { keepAnswer: true },
  resolve: () => {
    runs += 1;
    throw new Error('It broke.');
  },
});
Object.assign(fields.quick ?? {}, { resolve: () => ++runs });

const yoga = createYoga({
  schema,
  logging: false,
  plugins: [
    limits(),
    answerCache(async () => {
      if (subject instanceof Error) throw subject;
      return subject;
    }),
  ],
});

async function send(query: string, variables?: Record<string, unknown>): Promise<string> {
  const response = await yoga.fetch('http://x/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

describe('the answer cache', () => {
  beforeEach(() => {
    runs = 0;
    subject = {};
  });

  it('runs a question once and answers it again to the letter, its cost included', async () => {
    const first = await send('{ slow(number: 7) }');
    expect(JSON.parse(first)).toEqual({ data: { slow: [1, 7] }, extensions: { cost: expect.anything() } });
    expect(await send('{ slow(number: 7) }')).toBe(first);
    expect(runs).toBe(1);
  });

  it('tells questions apart by their text and their variables', async () => {
    const query = 'query ($n: Int) { slow(number: $n) }';
    const [one, two] = [await send(query, { n: 1 }), await send(query, { n: 2 })];
    expect(one).not.toBe(two);
    await send('{ again: slow(number: 1) }');
    expect(runs).toBe(3);
    expect(await send(query, { n: 1 })).toBe(one);
    expect(runs).toBe(3);
  });

  it('asks anew when what answers follow from is another', async () => {
    const before = await send('{ slow }');
    subject = {};
    expect(await send('{ slow }')).not.toBe(before);
  });

  it('keeps no errors, nothing that is asked beside other fields, and nothing while there is nothing it could follow from', async () => {
    await send('{ broken }');
    await send('{ broken }');
    await send('{ slow quick }');
    await send('{ slow quick }');
    expect(runs).toBe(6);
    subject = new Error('Not there.');
    await send('{ slow }');
    await send('{ slow }');
    expect(runs).toBe(8);
  });

  it('refuses what costs too much before it looks', async () => {
    expect(await send(`{ ${Array.from({ length: 51 }, (_, n) => `a${n}: slow`).join(' ')} }`)).toContain('TOO_MANY');
    expect(runs).toBe(0);
  });
});
