import { countBits } from '../../analysis/kernel/bits.ts';
import { meansOf } from '../../analysis/kernel/means.ts';
import type { Found, Measure, Subject } from '../../analysis/kernel/measure.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { columnsOf } from '../../ingest/export/table-text.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import type { MatrixFiles } from '../../roll-calls/matrix-files.ts';
import type { Output } from '../output.ts';
import { Actors } from './actors.ts';
import { asOptions } from './asked-filter.ts';
import { checkFilter, type FilterOptions } from './filter-options.ts';
import { checkOptions, commandName, placeOf, valuesOf, withCodes } from './measure-options.ts';
import { questionOf, windowsOf } from './question.ts';
import { settledRollCalls } from './roll-calls.ts';
import { checkSet, type SetOptions } from './set-options.ts';
import { fitting, whyEmpty } from './why-empty.ts';
import { checkWindows, type WindowOptions } from './window-options.ts';
import { checkFiles, type Files, write } from './written.ts';

/** A measure that has a command. */
export type Tabular = Measure & { readonly table: NonNullable<Measure['table']> };

/** What is given to an analysis: the words that name states, and options. */
export type Given = FilterOptions &
  SetOptions &
  WindowOptions &
  Files & { readonly json?: true; readonly first?: number } & Readonly<Record<string, unknown>>;

/** What the words of an analysis of states are called, in their order. */
export const WORDS: Readonly<Record<Subject, readonly string[]>> = {
  state: ['state'],
  pair: ['a', 'b'],
  set: [],
  anySet: [],
};

/** Checks all that can be checked before anything is read; throws a sentence. */
export function check({ table, options }: Tabular, given: Given): void {
  checkFilter(given);
  checkOptions(options, given);
  checkFiles(given);
  if (table.windows) checkWindows(given);
  if (table.of === 'set' || table.of === 'anySet') checkSet(given, table.of === 'anySet');
}

/** Computes an analysis and says what it found, or writes files. */
export async function analyse(
  measure: Tabular,
  words: readonly string[],
  given: Given,
  { graph, files, output }: { graph: Graph; files: MatrixFiles; output: Output },
): Promise<void> {
  const { table, options } = measure;
  const actors = await Actors.read(graph);
  const of = WORDS[table.of ?? 'set'].map((name, place) => [name, actors.codeOf(name, words[place] ?? '')] as const);
  const codes = withCodes(options, given, (what, word) => actors.codeOf(what, word));
  const set = table.of === 'set' || table.of === 'anySet' ? await actors.setOf(given) : null;
  const choices = given.choices?.map(({ state, choice }) => ({ state: actors.codeOf('--choices', state), choice }));
  const asked = choices === undefined ? given : { ...given, choices };

  const { version, matrix } = await settledRollCalls(graph, files, output.report);
  const windows = table.windows ? windowsOf(matrix, asked, given) : null;
  const { filter, over, period, rollCalls } = windows?.later ?? questionOf(matrix, asked);
  const subjects = of.map(([name, code]) => placeOf(matrix, name, code));
  if (new Set(subjects).size < subjects.length) throw new WrongUsage('a and b are the same state: name two.');
  const { names, current } = actors;
  const parameters = {
    ...{ subjects, set, over, earlier: windows?.earlier.over ?? new Uint32Array(matrix.words) },
    names: matrix.states.map((code) => names.get(code) ?? code),
    members: new Set([...matrix.states.keys()].filter((place) => current.has(matrix.states[place] as string))),
    ...valuesOf(matrix, options, codes),
  };

  const name = commandName(measure.name);
  output.report({ step: `Computing ${name}` });
  const progress = (share: number) => output.report({ step: 'Computing', done: Math.round(100 * share), total: 100 });
  const found = table.find({ matrix, means: meansOf(matrix) }, parameters, progress);

  const vain: readonly string[] = measure.unused?.(codes) ?? [];
  const made = {
    parameters: {
      ...Object.fromEntries(of),
      ...(set && { memberOf: given.memberOf, region: given.region, states: given.states }),
      ...(windows && { earlier: asOptions(windows.earlier.filter, asked) }),
      over: asOptions(filter, asked),
      ...Object.fromEntries(Object.entries(codes).map(([name, value]) => [name, vain.includes(name) ? null : value])),
    },
    dataVersion: version,
  };
  const written = await write(table.columns, found, made, given);
  const earlier = windows && { period: windows.earlier.period, rollCalls: countBits(windows.earlier.over) };
  const fit = fitting(matrix, asked, rollCalls);
  output.answer(
    'analysis',
    { analysis: name, ...made, period, rollCalls, ...(earlier && { earlier }), ...found.summary, files: written },
    [
      found.sentence === fit ? fit : `${found.sentence} ${fit}`,
      ...written.map((file) => `Written: ${file}`),
      ...(earlier ? [`Earlier: ${earlier.period} ${fitting(matrix, asked, earlier.rollCalls)}`] : []),
      `Period: ${period}`,
      `Parameters: ${JSON.stringify(made.parameters)}`,
      `Data version: ${version}`,
    ].join('\n'),
  );
  const overs = windows ? [windows.earlier.over, over] : [over];
  const lacks = { matrix, windows: overs, subjects, names: parameters.names, options: codes };
  for (const sentence of whyEmpty(table.columns, found, lacks)) output.remark(sentence);
  if (written.length === 0)
    show(table, found, given.json ? found.rows.length : (given.first ?? found.rows.length), output);
}

/** Rows for people as a table, for programs as events. */
function show({ row: type, columns }: Tabular['table'], { rows }: Found, first: number, output: Output): void {
  const shown = rows.slice(0, first);
  const lines = columnsOf(columns, shown);
  for (const [place, row] of shown.entries()) {
    const content = Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]));
    const head = place === 0 ? `\n${lines[0]}\n` : '';
    output.answer(type, content, `${head}${lines[place + 1]}`);
  }
  if (shown.length < rows.length && shown.length > 0)
    output.say(`… and ${rows.length - shown.length} more: --csv <file> writes all, --first <n> shows more.`);
}
