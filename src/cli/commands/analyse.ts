import { type Command, Option } from 'commander';
import { stringify } from 'csv-stringify';
import type { Found, Measure, Value } from '../../analysis/kernel/measure.ts';
import { MEASURES } from '../../analysis/measures.ts';
import { RESULTS } from '../../graph/vote-event.ts';
import { writeWhole } from '../../ingest/export/export.ts';
import { gexf, graphml } from '../../ingest/export/graph-file.ts';
import { columnsOf } from '../../ingest/export/table-text.ts';
import { SCOPES } from '../../ingest/read/roll-call.ts';
import { type FilterOptions, type Question, questionOf } from '../analysis-question.ts';
import { commandName, option, optionsOf, valuesOf } from '../measure-options.ts';
import {
  calendarDay,
  choicesOf,
  numberList,
  share,
  shareBelowOne,
  wholeNumber,
  wordList,
  wordListOf,
} from '../option.ts';
import { addCommand, type Tools } from './tools.ts';

type Files = { csv?: string; gexf?: string; graphml?: string };
type Given = FilterOptions & Files & { json?: true; first: number } & Readonly<Record<string, unknown>>;

/** Which roll calls are looked at. */
const FILTER: readonly (() => Option)[] = [
  () =>
    option(
      '--from <day>',
      'not before this day; a roll call known by its month counts from its first day',
      calendarDay,
    ),
  () => option('--to <day>', 'not after this day', calendarDay),
  () =>
    option(
      '--bodies <bodies>',
      'votes of these bodies, the General Assembly unless given: unga, un-security-council',
      wordList,
    ),
  () => option('--sessions <numbers>', 'of these regular sessions: 60-74, or 1,3,60-74', numberList),
  () => option('--topics <topics>', 'filed under one of these topics: human-rights,disarmament', wordList),
  () =>
    option('--scope <scopes>', `votes on these parts of a text, of ${SCOPES.join()}`, wordListOf(SCOPES), ['WHOLE']),
  () => option('--result <results>', `that ended so, of ${RESULTS.join()}`, wordListOf(RESULTS)),
  () => new Option('--text <words>', 'their names have words that begin so: "embargo cuba"'),
  () => new Option('--symbol <symbol>', 'on this text, its paragraphs, amendments and parts: A/RES/74/247'),
  () => new Option('--series-of <symbol>', 'of the series that the vote on this text belongs to: A/RES/74/7'),
  () => option('--choices <choices>', 'at which each of these states did so: FRA=AGAINST,USA=FOR', choicesOf),
  () => option('--min-margin <share>', '|for − against| / (for + against) is at least this', share),
  () => option('--max-margin <share>', 'it is at most this: 0.1 finds close votes', share),
  () => option('--min-minority <share>', 'at least this share did not choose what most chose', shareBelowOne),
  () => option('--max-minority <share>', 'at most this share did not', share),
  () => new Option('--contested', 'only votes whose totals differ between two sources'),
  () => new Option('--no-contested', 'only the others').default(undefined),
  () => new Option('--important', 'only votes that the United States Department of State lists as important'),
  () => new Option('--no-important', 'only votes of which a source says that it does not list them').default(undefined),
];

type Tabular = Measure & { readonly table: NonNullable<Measure['table']> };
const isTabular = (measure: Measure): measure is Tabular => measure.table !== undefined;

/** `caucus analyse <name>`, for every measure that has a table. */
export function analyseCommands(program: Command, tools: Tools): void {
  const analyses = program
    .command('analyse')
    .description('Computes from roll calls, and writes files or says what it found. See docs/formulas.md.');
  for (const measure of MEASURES.filter(isTabular)) {
    const { row, network, many } = measure.table;
    const made = addCommand(analyses, commandName(measure.name)).description(
      `${measure.description} Without days or sessions it looks at the last ten sessions.`,
    );
    for (const one of [...FILTER.map((make) => make()), ...optionsOf(measure.options)]) made.addOption(one);
    made
      .option('--csv <file>', `write a row a ${row}, safe to open in a spreadsheet`)
      .option('--gexf <file>', `write ${network}, for Gephi`)
      .option('--graphml <file>', 'write the same for igraph, networkx and others');
    if (many) made.addOption(option('--first <n>', 'show so many rows where no file is given', wholeNumber, 20));
    made.action((given: Given) => tools.withGraph((graph) => analyse(measure, given, { ...tools, graph })));
  }
}

async function analyse(
  measure: Tabular,
  given: Given,
  { output, graph }: Pick<Tools, 'output'> & { graph: Parameters<typeof questionOf>[0] },
): Promise<void> {
  const question = await questionOf(graph, given, output.report);
  const name = commandName(measure.name);
  output.report({ step: `Computing ${name}` });
  const { data, over, names } = question;
  const parameters = { ...valuesOf(data.matrix, measure.options, given), over, names };
  const progress = (share: number) => output.report({ step: 'Computing', done: Math.round(100 * share), total: 100 });
  const found = measure.table.find(data, parameters, progress);
  const made = reproducible(measure, question, given);
  const files = await write(measure, found, made, given);
  const about = {
    analysis: name,
    ...made,
    period: question.period,
    rollCalls: question.rollCalls,
    ...found.summary,
    files,
  };
  const text = [
    `${found.sentence}${question.rollCalls === 0 ? '' : ` ${question.rollCalls} roll calls fit.`}`,
    ...files.map((file) => `Written: ${file}`),
    `Period: ${question.period}`,
    `Parameters: ${JSON.stringify(made.parameters)}`,
    `Data version: ${made.dataVersion}`,
  ].join('\n');
  output.answer('analysis', about, text);
  if (files.length > 0) return;
  show(measure, found, given.json ? found.rows.length : (given.first ?? found.rows.length), output);
}

type Made = { readonly parameters: Readonly<Record<string, unknown>>; readonly dataVersion: string };

/** By what one can compute it again. */
function reproducible({ options, unused }: Measure, { filter, version }: Question, given: Given): Made {
  const vain: readonly string[] = unused?.(given) ?? [];
  const stated = Object.keys(options).map((name) => [name, vain.includes(name) ? null : (given[name] ?? null)]);
  return { parameters: { over: filter, ...Object.fromEntries(stated) }, dataVersion: version };
}

/** Writes the files that were asked for. */
async function write({ table }: Tabular, found: Found, made: Made, given: Files): Promise<string[]> {
  if (given.csv !== undefined)
    await writeWhole(
      given.csv,
      found.rows.map((row) => row.map(cell)),
      stringify({ header: true, columns: [...table.columns] }),
    );
  const network = { about: JSON.stringify(made), ...found.network };
  if (given.gexf !== undefined) await writeWhole(given.gexf, gexf(network));
  if (given.graphml !== undefined) await writeWhole(given.graphml, graphml(network));
  return [given.csv, given.gexf, given.graphml].filter((file) => file !== undefined);
}

/** A cell that no spreadsheet computes: text gets an apostrophe where it would, numbers below 0 stay numbers. */
const cell = (value: Value): string =>
  value === null ? '' : typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : String(value);

/** Rows for people as a table, for programs as events. */
function show({ table }: Tabular, { rows, order }: Found, first: number, output: Tools['output']): void {
  const { row: type, columns } = table;
  const shown = (order ?? [...rows.keys()]).slice(0, first).map((place) => rows[place] as readonly Value[]);
  const lines = columnsOf(columns, shown);
  for (const [place, row] of shown.entries()) {
    const content = Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]));
    const head = place === 0 ? `\n${lines[0]}\n` : '';
    output.answer(type, content, `${head}${lines[place + 1]}`);
  }
  if (shown.length < rows.length && shown.length > 0)
    output.say(`… and ${rows.length - shown.length} more: --csv <file> writes all, --first <n> shows more.`);
}
