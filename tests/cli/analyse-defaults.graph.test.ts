import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/analysis/measures.ts';
import { commandName } from '../../src/cli/analyse/measure-options.ts';
import { command } from '../support/command.ts';
import { testServer } from '../support/server.ts';

const { graph, ask } = testServer();

type Row = Readonly<Record<string, unknown>>;
type Scores = (number | null)[][];
type Placed = { state: { iso3: string } };

/** What the API answers to a measure that is told nothing, as rows of the command. */
const ANSWERS: Readonly<Record<string, { query: string; rows: (answer: never) => Row[] }>> = {
  agreement: {
    query: '{ agreementMatrix { states { iso3 } common raw kappa centred } }',
    rows: ({ states, ...scores }: { states: { iso3: string }[] } & Record<string, Scores>) =>
      states.flatMap(({ iso3: a }, row) =>
        states.slice(row + 1).map(({ iso3: b }, place) => ({
          ...{ a, b },
          ...Object.fromEntries(Object.entries(scores).map(([name, of]) => [name, of[row]?.[row + 1 + place]])),
        })),
      ),
  },
  coalitions: {
    query:
      '{ coalitions { blocs { label members { state { iso3 } certainty core participation ballots } } unassigned { iso3 } } }',
    rows: ({
      blocs,
      unassigned,
    }: {
      blocs: { label: string; members: Placed[] }[];
      unassigned: { iso3: string }[];
    }) => [
      ...blocs.flatMap(({ label, members }) =>
        members.map(({ state: { iso3 }, ...scores }) => ({ bloc: label, state: iso3, ...scores })),
      ),
      ...unassigned.map(({ iso3 }) => ({ bloc: null, state: iso3 })),
    ],
  },
  map: {
    query: '{ map { points { state { iso3 } x y } } }',
    rows: ({ points }: { points: (Placed & Row)[] }) =>
      points.map(({ state: { iso3 }, ...at }) => ({ state: iso3, ...at })),
  },
  idealPoints: {
    query: '{ idealPoints { points { state { iso3 } point standardError ballots } } }',
    rows: ({ points }: { points: (Placed & Row)[] }) =>
      points.map(({ state: { iso3 }, standardError, ...scores }) => ({
        ...{ state: iso3, standard_error: standardError },
        ...scores,
      })),
  },
};

const tabular = MEASURES.flatMap((measure) =>
  measure.table && measure.table.of === undefined ? [{ ...measure, table: measure.table }] : [],
);

describe('a measure that is told nothing', () => {
  it.each(tabular)('has the same numbers in the command and in the API: $name', async ({ name, table }) => {
    const { query, rows } = ANSWERS[name] as (typeof ANSWERS)[string];
    const { stdout } = await command(
      async () => ({ ...graph, close: async () => {} }),
      ['analyse', commandName(name), '--json'],
    );
    const events: Row[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const answer = await ask<Record<string, never>>(query);

    const byApi = rows(Object.values(answer)[0] as never);
    const keyOf = ({ a, b, state }: Row) => `${state ?? `${a} ${b}`}`;
    const byCommand = new Map(events.filter(({ type }) => type === table.row).map((row) => [keyOf(row), row]));
    expect(byCommand.size).toBe(byApi.length);
    expect(byApi.length).toBeGreaterThan(150);
    for (const row of byApi) expect(byCommand.get(keyOf(row))).toMatchObject(row);
  });
});
