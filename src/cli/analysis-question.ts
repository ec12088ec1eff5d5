import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { countBits } from '../analysis/kernel/bits.ts';
import { buildMatrix } from '../analysis/kernel/build-matrix.ts';
import { type Filter, maskOf, sessionsOf } from '../analysis/kernel/filter.ts';
import type { Choice, Mask, Matrix } from '../analysis/kernel/matrix.ts';
import { meansOf } from '../analysis/kernel/means.ts';
import type { RollCallData } from '../analysis/kernel/measure.ts';
import { periodOf, withPeriod } from '../analysis/kernel/period.ts';
import type { VotedSo } from '../analysis/kernel/voted-so.ts';
import { rollCalls } from '../graph/analysis/roll-call.ts';
import { dataVersion } from '../graph/dataset.ts';
import { ANALYSED_BODIES } from '../graph/kernel/body.ts';
import type { Graph } from '../graph/kernel/graph.ts';
import { wordsOf } from '../graph/kernel/name-match.ts';
import { readSnapshot } from '../graph/kernel/snapshot.ts';
import { symbolKey } from '../graph/kernel/symbol.ts';
import { urn } from '../graph/kernel/urn.ts';
import { statesIn } from '../ingest/export/export.ts';
import type { Scope } from '../ingest/read/roll-call.ts';
import { WrongUsage } from '../ingest/read/wrong-usage.ts';
import type { Report } from '../progress.ts';

/** How long to wait, in milliseconds, while somebody writes. */
const AGAIN = 1000;

/** Which roll calls are looked at, as it is given. */
export type FilterOptions = {
  readonly from?: string;
  readonly to?: string;
  readonly bodies?: readonly string[];
  readonly sessions?: readonly number[];
  readonly topics?: readonly string[];
  readonly scope: readonly Scope[];
  readonly result?: readonly string[];
  readonly text?: string;
  readonly symbol?: string;
  readonly seriesOf?: string;
  readonly choices?: readonly { readonly state: string; readonly choice: Choice }[];
  readonly minMargin?: number;
  readonly maxMargin?: number;
  readonly minMinority?: number;
  readonly maxMinority?: number;
  readonly contested?: boolean;
  readonly important?: boolean;
};

/** All roll calls, and which of them are looked at. */
export type Question = {
  readonly version: string;
  readonly data: RollCallData;
  readonly filter: Filter;
  /** The period as a sentence. */
  readonly period: string;
  readonly over: Mask;
  /** How many roll calls fit. */
  readonly rollCalls: number;
  /** What states are called, by place. */
  readonly names: readonly string[];
};

/** Reads all roll calls. */
export async function questionOf(graph: Graph, given: FilterOptions, report: Report): Promise<Question> {
  if (given.from !== undefined && given.to !== undefined && given.from > given.to)
    throw new WrongUsage(`--from ${given.from} is after --to ${given.to}: give the earlier day as --from.`);
  const { version, matrix } = await readMatrix(graph, report);
  const asked = filterOf(matrix, given);
  const filter = withPeriod(asked, () => sessionsOf(matrix, asked.bodies ?? null));
  const over = maskOf(matrix, filter);
  const names = new Map((await statesIn(graph)).map(({ code, name }) => [code, name]));
  return {
    version,
    data: { matrix, means: meansOf(matrix) },
    filter,
    period: periodOf(asked, filter),
    over,
    rollCalls: countBits(over),
    names: matrix.states.map((code) => names.get(code) ?? code),
  };
}

/** The roll calls, and the version that they are of; while somebody imports, they are read again. */
async function readMatrix(graph: Graph, report: Report): Promise<{ version: string; matrix: Matrix }> {
  for (let step = 'Reading roll calls'; ; step = 'Reading roll calls again: an import is under way') {
    const { found, consistent } = await readSnapshot(graph, async () => ({
      version: await dataVersion(graph),
      matrix: await buildMatrix(
        rollCalls(graph, (done) => report({ step, done })),
        setImmediate,
      ),
    }));
    if (consistent) return found;
    await wait(AGAIN);
  }
}

/** The filter as it is asked for. */
function filterOf(matrix: Matrix, given: FilterOptions): Filter {
  const { from = null, to = null, scope, minMargin, maxMargin, minMinority, maxMinority, important, contested } = given;
  const bodies = given.bodies?.map((body) => bodyOf(matrix, body)) ?? ANALYSED_BODIES;
  const topics = given.topics?.map((topic) => topicOf(matrix, topic)) ?? null;
  const filter: Filter = {
    ...{ from, to, bodies, sessions: given.sessions, topics, scope },
    ...{ minMargin, maxMargin, minMinority, maxMinority, important, contested },
    result: given.result,
    words: given.text === undefined ? undefined : wordsOf(given.text),
    symbol: given.symbol === undefined ? undefined : textOf('--symbol', given.symbol),
    series: given.seriesOf === undefined ? undefined : seriesOf(matrix, given.seriesOf),
    choices: given.choices?.map(({ state, choice }) => votedSo(matrix, state, choice)),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined));
}

/** The key of a text by its symbol. */
function textOf(name: string, symbol: string): string {
  const key = symbolKey(symbol);
  if (key !== null) return key;
  throw new WrongUsage(`${name}: "${symbol}" is not the symbol of a resolution. Write it like A/RES/74/247.`);
}

function seriesOf({ rollCalls }: Matrix, symbol: string): string {
  const key = textOf('--series-of', symbol);
  const series = rollCalls.find((one) => one.key === key)?.series ?? null;
  if (series !== null) return series;
  throw new WrongUsage(`--series-of: there is no vote on the whole text "${symbol}", so it is of no series.`);
}

function votedSo(matrix: Matrix, state: string, choice: Choice): VotedSo {
  if (matrix.placeOf(state) !== undefined) return { members: [{ state, from: null, to: null }], choice: [choice] };
  throw new WrongUsage(
    `--choices: no state with recorded votes has the code "${state}". Codes are those of ISO 3166: FRA.`,
  );
}

/** The id of a topic that is given by it, or by its last part. */
const topicOf = (matrix: Matrix, given: string): string =>
  idAmong(
    matrix.rollCalls.flatMap(({ topics }) => topics),
    'topic',
    given,
    (others) => `--topics: no roll call is filed under "${given}". Topics are ${others}.`,
  );

/** The id of a body that is given in the same way. */
const bodyOf = (matrix: Matrix, given: string): string =>
  idAmong(
    matrix.rollCalls.map(({ body }) => body).filter((body) => body !== ''),
    'institution',
    given,
    (others) => `--bodies: no roll call is of "${given}". Bodies are ${others}.`,
  );

function idAmong(ids: readonly string[], type: string, given: string, sentence: (others: string) => string): string {
  const known = new Set(ids);
  const id = given.startsWith('urn:') ? given : urn(type, given);
  if (known.has(id)) return id;
  const others = [...known].map((one) => one.slice(urn(type, '').length)).sort();
  throw new WrongUsage(sentence(others.join(', ') || 'none'));
}
