import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import { expanded } from '../src/graph/kernel/macro.ts';
import { BINDINGS, type Binding } from '../src/graph/kernel/query.ts';
import { parametersIn, sent } from '../src/graph/kernel/sent.ts';
import { testDriver } from './support/graph.ts';
import { unknownNames } from './support/vocabulary.ts';

const FILES = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.cypher') && file !== 'macros.cypher',
);
const driver = testDriver();

// A binding is known when the code that makes it is loaded.
for (const folder of ['src/graph', 'src/ingest'])
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts')) await import(join('..', folder, file));

function* operators(plan: Plan): Generator<string> {
  yield plan.operatorType.replace(/@.*/, '');
  for (const child of plan.children) yield* operators(child);
}

const plans = new Map<string, ReturnType<typeof explain>>();
const explain = (text: string) => driver.executeQuery(`EXPLAIN ${text}`, { given: {} });
/** The plan of a statement, made once. */
async function explained(binding: Binding) {
  const { text } = sent(binding, nothing(binding));
  const known = plans.get(text) ?? explain(text);
  plans.set(text, known);
  return known;
}

/** A value for each parameter of a statement that is not run. */
const nothing = ({ parameters }: Binding) => Object.fromEntries(Object.keys(parameters).map((name) => [name, null]));

/** The macros that hold of everything where no time is given. */
const TIMED = [...readFileSync('cypher/macros.cypher', 'utf8').matchAll(/^(\w+)\((\w+)\) :=/gm)].map(
  ([, name]) => name as string,
);

/** The name of a column: of a plain property what follows the dot, else what AS says. */
const nameOf = (column: string): string => column.replace(/^\w+\./, '').replaceAll('`', '');

describe('every statement in cypher/', () => {
  afterAll(() => driver.close());

  it.each(BINDINGS)('$name has a plan that touches no more than it asks for', async (statement) => {
    const { summary } = await explained(statement);

    const used = [...operators(summary.plan as Plan)];
    expect(used).not.toContain('AllNodesScan');
    expect(used).not.toContain('CartesianProduct');
  });

  it.each(BINDINGS)('$name reads the parameters that its binding has, and no others', ({ text, parameters }) => {
    expect(parametersIn(text)).toEqual(new Set(Object.keys(parameters)));
  });

  it.each(BINDINGS)('$name returns the columns that its binding has, in their order', async (binding) => {
    const { keys } = await explained(binding);

    expect(keys.map(nameOf)).toEqual(Object.keys(binding.columns));
  });

  it.each(BINDINGS)('$name names no label, type or property that no table has', ({ text }) => {
    expect(unknownNames(text)).toEqual([]);
  });

  it.each(TIMED)('@%s holds of everything where no time is given', async (name) => {
    const text = `UNWIND $things AS x RETURN x, ${expanded(`@${name}(x)`)} AS holds`;
    const time = { validFrom: '1000', validTo: '1001', recordedFrom: '1000', recordedTo: '1001', latest: '1000' };
    const things = [{}, { id: 'a' }, { id: 'a', claims: [] }, { id: 'a', claims: ['b'], earliest: '1000', ...time }];
    const asked = sent({ name, text }, { things, valid: null, recorded: null, later: [] });

    const { records } = await driver.executeQuery(asked.text, asked.given);

    expect(records.map((record) => record.get('holds'))).toEqual(things.map(() => true));
  });

  it('and what is written wrong is found', () => {
    expect(unknownNames("MATCH (:Entty {idd: $id})-[edge:MEMBR_OF]->(to:State) RETURN to.nam, 'a:B', row.x")).toEqual([
      'Entty',
      'MEMBR_OF',
      'nam',
      'idd',
    ]);
  });

  it.each(FILES.filter((file) => !file.startsWith('setup/')))('%s has a binding', (file) => {
    expect(BINDINGS.map((binding) => `${binding.file}.cypher`)).toContain(file);
  });

  it.each(FILES)('%s says in its first line what it does', (file) => {
    expect(readFileSync(join('cypher', file), 'utf8')).toMatch(/^\/\/ [A-Z].*/);
  });
});
