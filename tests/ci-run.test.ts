import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

describe('what continuous integration asks of Compose', () => {
  it('is a question of the schema as it is now', () => {
    const [, body = ''] = /question='(.*)'/.exec(readFileSync('.ci/run', 'utf8')) ?? [];
    const { query } = JSON.parse(body) as { query: string };

    expect(validate(buildSchema(readFileSync('schema/schema.graphql', 'utf8')), parse(query))).toEqual([]);
  });
});
