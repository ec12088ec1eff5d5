import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import { testDriver } from './support/graph.ts';

const FILES = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'));
const driver = testDriver();

function* operators(plan: Plan): Generator<string> {
  yield plan.operatorType.replace(/@.*/, '');
  for (const child of plan.children) yield* operators(child);
}

describe('every statement in cypher/', () => {
  afterAll(() => driver.close());

  it.each(FILES.filter((file) => !file.startsWith('setup')))(
    '%s has a plan that touches no more than it asks for',
    async (file) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${readFileSync(join('cypher', file), 'utf8')}`);

      const used = [...operators(summary.plan as Plan)];
      expect(used).not.toContain('AllNodesScan');
      expect(used).not.toContain('CartesianProduct');
    },
  );

  it.each(FILES)('%s says in its first line what it does', (file) => {
    expect(readFileSync(join('cypher', file), 'utf8')).toMatch(/^\/\/ [A-Z].*/);
  });
});
