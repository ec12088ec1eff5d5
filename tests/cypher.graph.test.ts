import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import type { Statement } from '../src/graph/kernel/graph.ts';
import { BINDINGS, statement } from '../src/graph/kernel/query.ts';
import { testDriver } from './support/graph.ts';

const FILES = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'));
const driver = testDriver();

// A binding is known when the code that makes it is loaded.
for (const folder of ['src/graph', 'src/ingest'])
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts')) await import(join('..', folder, file));

const bound = new Set(BINDINGS.map(({ file }) => file));
const unbound = FILES.map((file) => file.replace(/\.cypher$/, '')).filter(
  (file) => !file.startsWith('setup/') && !bound.has(file),
);
const STATEMENTS = [...BINDINGS, ...unbound.map((file) => statement(file))];

function* operators(plan: Plan): Generator<string> {
  yield plan.operatorType.replace(/@.*/, '');
  for (const child of plan.children) yield* operators(child);
}

const explained = ({ text }: Statement) => driver.executeQuery(`EXPLAIN ${text}`);

/** The name of a column: of a plain property what follows the dot, else what AS says. */
const nameOf = (column: string): string => column.replace(/^\w+\./, '').replaceAll('`', '');

describe('every statement in cypher/', () => {
  afterAll(() => driver.close());

  it.each(STATEMENTS)('$name has a plan that touches no more than it asks for', async (statement) => {
    const { summary } = await explained(statement);

    const used = [...operators(summary.plan as Plan)];
    expect(used).not.toContain('AllNodesScan');
    expect(used).not.toContain('CartesianProduct');
  });

  it.each(BINDINGS)('$name reads the parameters that its binding has, and no others', ({ text, parameters }) => {
    const read = text.replace(/\/\/.*/g, '').matchAll(/\$(\w+)/g);

    expect(new Set([...read].map(([, name]) => name))).toEqual(new Set(Object.keys(parameters ?? {})));
  });

  it.each(BINDINGS)('$name returns the columns that its binding has, in their order', async (binding) => {
    const { keys } = await explained(binding);

    expect(keys.map(nameOf)).toEqual(Object.keys(binding.columns ?? {}));
  });

  it.each(FILES)('%s says in its first line what it does', (file) => {
    expect(readFileSync(join('cypher', file), 'utf8')).toMatch(/^\/\/ [A-Z].*/);
  });
});
