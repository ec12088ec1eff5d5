import { type Command, Option } from 'commander';
import { stringify } from 'csv-stringify';
import { writeWhole } from '../../ingest/export/export.ts';
import { gexf, graphml, type Network, type Value } from '../../ingest/export/graph-file.ts';
import { columnsOf } from '../../ingest/export/table-text.ts';
import { SCOPES } from '../../ingest/read/roll-call.ts';
import { ANALYSES } from '../analyses/analyses.ts';
import type { Analysis, Filtering, OptionName, Options, Result } from '../analyses/analysis.ts';
import { type Question, questionOf } from '../analyses/question.ts';
import {
  calendarDay,
  numberList,
  positiveNumberUpTo,
  shareBelowOne,
  wholeNumber,
  wholeNumberWithin,
  wordAmong,
  wordList,
  wordListOf,
} from '../option.ts';
import { addCommand, type Tools } from './tools.ts';

type Written = { csv?: string; gexf?: string; graphml?: string };
type Given = Filtering & Options & Written & { json?: true; first: number };

const option = <T>(flags: string, about: string, read: (text: string) => T, otherwise?: T): Option =>
  new Option(flags, about).argParser(read).default(otherwise);

/** Which roll calls are looked at. */
const FILTER: readonly (() => Option)[] = [
  () =>
    option(
      '--from <day>',
      'not before this day; a roll call known by its month counts from its first day',
      calendarDay,
    ),
  () => option('--to <day>', 'not after this day', calendarDay),
  () => option('--sessions <numbers>', 'of these regular sessions: 60-74, or 1,3,60-74', numberList),
  () => option('--topics <topics>', 'filed under one of these topics: human-rights,disarmament', wordList),
  () =>
    option('--scope <scopes>', `votes on these parts of a text, of ${SCOPES.join()}`, wordListOf(SCOPES), ['WHOLE']),
  () => option('--min-minority <share>', 'at least this share did not choose what most chose', shareBelowOne),
  () => new Option('--important', 'only votes that the United States Department of State lists as important'),
];

const OPTIONS: Readonly<Record<OptionName, () => Option>> = {
  states: () => option('--states <codes>', 'only these states: USA,FRA', wordList),
  abstention: () =>
    option(
      '--abstention <how>',
      'how a vote counts at which one of two abstains: HALF, CATEGORY (a disagreement) or MISSING (not at all)',
      wordAmong(['HALF', 'CATEGORY', 'MISSING']),
      'HALF',
    ),
  minCommonVotes: () =>
    option(
      '--min-common-votes <n>',
      'with fewer common votes two states have no score',
      wholeNumberWithin(1, 1_000_000),
      20,
    ),
  neighbours: () => option('--neighbours <n>', 'to how many others each state is tied', wholeNumberWithin(1, 50), 10),
  resolution: () =>
    option('--resolution <number>', 'above 1 smaller blocs, below 1 larger ones', positiveNumberUpTo(10), 1),
  seed: () => option('--seed <n>', 'the same seed gives the same answer', wholeNumber, 1),
  method: () =>
    option(
      '--method <method>',
      'SCALED: by the agreement of pairs; PRINCIPAL: by the directions in which votes differ most',
      wordAmong(['SCALED', 'PRINCIPAL']),
      'SCALED',
    ),
  anchors: () =>
    option('--anchors <codes>', 'the states on the positive sides of the two axes', wordList, ['USA', 'BRA']),
  anchor: () => option('--anchor <code>', 'the state whose point is above 0', String, 'USA'),
  minBallots: () =>
    option('--min-ballots <n>', 'a state with fewer ballots has no point', wholeNumberWithin(1, 1_000_000), 10),
  resamples: () =>
    option(
      '--resamples <n>',
      'how many times roll calls are drawn anew for standard errors',
      wholeNumberWithin(0, 1000),
      50,
    ),
  resample: () =>
    option('--resample <what>', 'what is drawn: SESSION or ROLL_CALL', wordAmong(['SESSION', 'ROLL_CALL']), 'SESSION'),
};

/** `caucus analyse <name>`, for every analysis. */
export function analyseCommands(program: Command, tools: Tools): void {
  const analyses = program
    .command('analyse')
    .description('Computes from roll calls, and writes files or says what it found. See docs/formulas.md.');
  for (const analysis of ANALYSES) {
    const recent = analysis.recent ? ' Without days and sessions it looks at the last ten sessions.' : '';
    const made = addCommand(analyses, analysis.name).description(`${analysis.about}${recent}`);
    for (const one of FILTER) made.addOption(one());
    for (const name of analysis.options) made.addOption(OPTIONS[name]());
    made.option('--csv <file>', `write a row a ${analysis.row}, safe to open in a spreadsheet`);
    made
      .option('--gexf <file>', `write ${analysis.network}, for Gephi`)
      .option('--graphml <file>', 'write the same for igraph, networkx and others');
    if (analysis.many)
      made.addOption(option('--first <n>', 'show so many rows where no file is given', wholeNumber, 20));
    made.action((given: Given) => tools.withGraph((graph) => analyse(analysis, given, { ...tools, graph })));
  }
}

async function analyse(
  analysis: Analysis,
  given: Given,
  { output, graph }: Pick<Tools, 'output'> & { graph: Parameters<typeof questionOf>[0] },
): Promise<void> {
  const question = await questionOf(graph, given, analysis.recent ?? false, output.report);
  output.report({ step: `Computing ${analysis.name}` });
  const result = analysis.run(question, given);
  const made = reproducible(analysis, question, given);
  const files = await write(result, made, given);
  const about = { analysis: analysis.name, ...made, rollCalls: question.rollCalls, ...result.whole, files };
  const text = [
    `${result.sentence}${question.rollCalls === 0 ? '' : ` ${question.rollCalls} roll calls fit.`}`,
    ...files.map((file) => `Written: ${file}`),
    `Parameters: ${JSON.stringify(made.parameters)}`,
    `Data version: ${made.dataVersion}`,
  ].join('\n');
  output.answer('analysis', about, text);
  if (files.length > 0) return;
  show(analysis, result, given.json ? result.rows.length : (given.first ?? result.rows.length), output);
}

type Made = { readonly parameters: Readonly<Record<string, unknown>>; readonly dataVersion: string };

/** By what one can compute it again. */
const reproducible = (analysis: Analysis, { filter, version }: Question, given: Given): Made => ({
  parameters: {
    over: filter,
    ...Object.fromEntries(analysis.options.map((name) => [name, given[name] ?? null])),
  },
  dataVersion: version,
});

/** Writes the files that were asked for. */
async function write(result: Result, made: Made, given: Written): Promise<string[]> {
  const { columns, rows } = result;
  if (given.csv !== undefined)
    await writeWhole(
      given.csv,
      rows.map((row) => row.map(cell)),
      stringify({ header: true, columns: [...columns] }),
    );
  const network: Network = { about: JSON.stringify(made), ...result.network };
  if (given.gexf !== undefined) await writeWhole(given.gexf, gexf(network));
  if (given.graphml !== undefined) await writeWhole(given.graphml, graphml(network));
  return [given.csv, given.gexf, given.graphml].filter((file) => file !== undefined);
}

/** A cell that no spreadsheet computes: text gets an apostrophe where it would, numbers below 0 stay numbers. */
const cell = (value: Value): string =>
  value === null ? '' : typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : String(value);

/** Rows for people as a table, for programs as events. */
function show({ row: type }: Analysis, { columns, rows, order }: Result, first: number, output: Tools['output']): void {
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
