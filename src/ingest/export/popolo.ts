import { bodyOf } from '../../graph/kernel/body.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Report } from '../../progress.ts';
import { countsOf, OPTION_OF } from '../read/popolo-option.ts';
import type { StateRow } from '../read/state-table.ts';
import { NOT_STATED } from '../read/stated-totals.ts';
import type { DatasetChoice } from '../write/ballot.ts';
import { eventRow } from '../write/event-row.ts';
import { headsOf, saidOf } from '../write/stored-event.ts';
import {
  bodyNames,
  datasetsIn,
  type Export,
  eventsIn,
  shippedRanking,
  statesIn,
  topicsIn,
  writeWhole,
} from './export.ts';

/** Popolo (popoloproject.com) as one JSON file, with what every source says: it reads back to the same vote events. */
export const popoloExport: Export = {
  name: 'popolo',
  about:
    'A Popolo JSON file: states, motions, vote events with counts and votes, and what every source says; "import popolo" reads it.',

  async write(graph, target, { only }, report) {
    const counts = { voteEvents: 0, ballots: 0, files: [target] };
    await writeWhole(target, text(graph, only, report, counts));
    return counts;
  },
};

type Counts = { voteEvents: number; ballots: number };

async function* text(graph: Graph, only: string, report: Report, counts: Counts): AsyncGenerator<string> {
  yield '{\n';
  yield* list(
    'datasets',
    (await datasetsIn(graph)).map(({ type: _, ...dataset }) => dataset),
  );
  yield ',\n';
  yield* list(
    'topics',
    (await topicsIn(graph)).map(({ type: _, ...topic }) => topic),
  );
  yield ',\n';
  // A vote event and its motion are made together, and the lists stand one after the other: motions are read in a pass of their own.
  const bodies = new Set<string>();
  yield* list('motions', motions(graph, only, report, bodies));
  yield ',\n';
  const named = [...(await bodyNames(graph, [...bodies]))].map(([id, name]) => ({ id, name, classification: 'body' }));
  yield* list('organizations', [...(await statesIn(graph)).map(organizationOf), ...named]);
  yield ',\n';
  yield* list('vote_events', voteEvents(graph, only, report, counts));
  yield '\n}\n';
}

async function* list(name: string, items: Iterable<object> | AsyncIterable<object>): AsyncGenerator<string> {
  yield `"${name}": [`;
  let separator = '\n';
  for await (const item of items) {
    yield `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield '\n]';
}

/** The motions of the votes; the ids of the bodies that voted on them go into `bodies`. */
async function* motions(graph: Graph, only: string, report: Report, bodies: Set<string>): AsyncGenerator<object> {
  const ranking = await shippedRanking();
  for await (const event of eventsIn(graph, only, report)) {
    const heads = headsOf(event);
    const { motion, repeats, properties } = eventRow(heads, ranking);
    const body = bodyOf(heads[0].key).id;
    bodies.add(body);
    if (repeats) continue;
    yield {
      id: motion.id,
      organization_id: body,
      classification: motion.scope.toLowerCase(),
      ...(motion.symbol === null ? {} : { identifier: motion.symbol }),
      text: motion.name,
      ...resultIn(properties),
    };
  }
}

async function* voteEvents(graph: Graph, only: string, report: Report, counts: Counts): AsyncGenerator<object> {
  const ranking = await shippedRanking();
  for await (const event of eventsIn(graph, only, report)) {
    const heads = headsOf(event);
    const { motion, properties } = eventRow(heads, ranking);
    const said = [...saidOf(event)].sort(([a], [b]) => (a < b ? -1 : 1));
    counts.voteEvents += 1;
    counts.ballots += said.length;
    yield {
      id: event.id,
      identifier: heads[0].key,
      organization_id: bodyOf(heads[0].key).id,
      motion_id: motion.id,
      name: properties.name,
      start_date: properties.edtf,
      ...resultIn(properties),
      counts: countsIn(properties, said),
      votes: said.map(([state, accounts]) => ({
        voter_id: urn('state', state),
        option: OPTION_OF[accounts[0]?.choice ?? ''],
        ...(accounts.length === heads.length && accounts.every(({ choice }) => choice === accounts[0]?.choice)
          ? {}
          : { accounts: accounts.map(({ dataset, choice }) => ({ dataset, option: OPTION_OF[choice] })) }),
      })),
      accounts: heads.map(({ key: _, counted: _counted, totals, ...head }) => ({ ...head, counts: countsOf(totals) })),
    };
  }
}

/** What came of a vote, in Popolo's words; nothing where that is open. */
const resultIn = ({ result }: Readonly<Record<string, unknown>>): object =>
  result === undefined ? {} : { result: result === 'ADOPTED' ? 'pass' : 'fail' };

/** The stated totals; where none are stated, what the ballots count to. */
function countsIn(
  properties: Readonly<Record<string, unknown>>,
  said: readonly (readonly [string, DatasetChoice[]])[],
) {
  const stated = countsOf({ ...NOT_STATED, ...properties });
  if (stated.length > 0) return stated;
  const options = said.map(([, accounts]) => OPTION_OF[accounts[0]?.choice ?? '']);
  return ['yes', 'no', 'abstain', 'not voting', 'absent'].map((option) => ({
    option,
    value: options.filter((other) => other === option).length,
  }));
}

/** A state as an organization of Popolo. */
const organizationOf = ({ code, iso2, m49, region, member, name, names }: StateRow): object => ({
  id: urn('state', code),
  name,
  classification: 'state',
  identifiers: [
    ...(/^[A-Z]{3}$/.test(code) ? [{ scheme: 'ISO 3166-1 alpha-3', identifier: code }] : []),
    ...(iso2 === '' ? [] : [{ scheme: 'ISO 3166-1 alpha-2', identifier: iso2 }]),
    ...(m49 === '' ? [] : [{ scheme: 'UN M49', identifier: m49 }]),
  ],
  other_names: names.map(({ kind, language, text, from, to }) => ({
    name: text,
    lang: language,
    note: kind,
    ...(from === '' ? {} : { start_date: from }),
    ...(to === '' ? {} : { end_date: to }),
  })),
  ...(region === '' ? {} : { region }),
  member_of_the_united_nations: member,
});
