import { describe, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { testServer } from '../support/server.ts';

const { graph, ask } = testServer();

type Row = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;
type State = { state: { iso3: string } };

const EU = 'memberOf: "urn:caucus:bloc:eu"';
const ofState = ({ state, ...scores }: State) => ({ state: state.iso3, ...scores });

/** What is asked of the command and of the API, and the answer of the API as rows of the command, in their order. */
const ASKED: readonly [words: string, query: string, rows: (answer: Answer) => readonly Row[]][] = [
  [
    'closest France',
    '{ state(iso3: "FRA") { closest { agreements(first: 200) { b { iso3 name } common raw kappa centred } } } }',
    ({ state }) =>
      (state as { closest: { agreements: { b: { iso3: string; name: string } }[] } }).closest.agreements.map(
        ({ b: { iso3, name }, ...scores }) => ({ state: iso3, name, ...scores }),
      ),
  ],
  [
    'series FRA USA',
    '{ agreement(a: "FRA", b: "USA") { series { common same half opposed raw kappa centred } } }',
    ({ agreement }) => (agreement as { series: Row[] }).series,
  ],
  [
    'drift FRA',
    '{ state(iso3: "FRA") { drift { changes { state { iso3 } earlier later change chance significant } } } }',
    ({ state }) => (state as { drift: { changes: State[] } }).drift.changes.map(ofState),
  ],
  [
    'cohesion --member-of eu',
    `{ cohesion(of: {${EU}}) { states votes agreement_index: agreementIndex rice_votes: riceVotes rice } }`,
    ({ cohesion }) => [cohesion as Row],
  ],
  [
    'defections --member-of eu',
    `{ cohesion(of: {${EU}}) { defections { state { iso3 } share ballots defections ties few } } }`,
    ({ cohesion }) => (cohesion as { defections: State[] }).defections.map(ofState),
  ],
  [
    'divisions --member-of eu --sessions 74',
    `{ votes(first: 15, where: {sessions: [74], scope: [WHOLE]}, orderBy: {by: DIVISION, within: {${EU}}}) { nodes { id } } }`,
    ({ votes }) =>
      (votes as { nodes: { id: string }[] }).nodes.map(({ id }) => ({ vote: id.slice('urn:caucus:vote:'.length) })),
  ],
];

describe('an analysis of states', () => {
  it.each(ASKED)('says in the command what the API says, in the same order: %s', async (words, query, rows) => {
    const { status, stdout } = await command(
      async () => ({ ...graph, close: async () => {} }),
      ['analyse', ...words.split(' '), '--json'],
    );
    const events: Row[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const byApi = rows(await ask<Answer>(query));
    const found = events.filter(({ type }) => /^(state|window|set|vote)$/.test(String(type)));

    expect(status).toBe(0);
    expect(byApi.length).toBeGreaterThan(0);
    expect(found.slice(0, byApi.length)).toMatchObject(byApi);
  });

  it.each([
    ['closest', "missing required argument 'state'"],
    ['closest Atlantis', 'state: no state has the code or the name "Atlantis"'],
    ['series FRA France', 'a and b are the same state'],
    ['cohesion', 'No set of states is given: give one of --member-of, --region and --states'],
    ['cohesion --member-of eu --region Asia', '--member-of and --region are given: give one of'],
    ['divisions --member-of nowhere', '--member-of: no group has the id or the name "nowhere". Blocs are '],
    ['divisions --region Atlantis', '--region: no region has the name "Atlantis". Regions are Africa, '],
    ['drift FRA --earlier 60-69', '--later: --earlier is given without it. Give both windows, or neither.'],
    ['drift FRA --earlier 60-69 --later 69-74', 'of its roll calls are also in --earlier'],
    ['drift FRA --earlier 2001-01-01..2000-01-01 --later 60', 'give the earlier day first'],
  ])('ends with 2 and a sentence on wrong usage: %s', async (words, sentence) => {
    const { status, stderr } = await command(
      async () => ({ ...graph, close: async () => {} }),
      ['analyse', ...words.split(' ')],
    );

    expect(stderr).toContain(sentence);
    expect(status).toBe(2);
  });
});
