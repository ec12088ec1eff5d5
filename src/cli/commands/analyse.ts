import type { Command } from 'commander';
import type { Measure } from '../../analysis/kernel/measure.ts';
import { MEASURES } from '../../analysis/measures.ts';
import { MatrixFiles } from '../../roll-calls/matrix-files.ts';
import { analyse, check, type Given, type Tabular, WORDS } from '../analyse/analysis.ts';
import { filterOptions, periodOptions } from '../analyse/filter-options.ts';
import { commandName, optionsOf } from '../analyse/measure-options.ts';
import { setOptions } from '../analyse/set-options.ts';
import { windowOptions } from '../analyse/window-options.ts';
import { option, wholeNumber } from '../option.ts';
import { addCommand, type Tools } from './tools.ts';

const isTabular = (measure: Measure): measure is Tabular => measure.table !== undefined;

/** What the words that name states are, for the help. */
const ABOUT: Readonly<Record<string, string>> = {
  state: 'a state, by its code, its id or a name, also an old one: FRA, France',
  a: 'one state, by its code, its id or a name, also an old one: FRA, France',
  b: 'the other',
};

/** `caucus analyse <name>`, for every measure that has a table. */
export function analyseCommands(program: Command, tools: Tools): void {
  const analyses = program
    .command('analyse')
    .description('Computes from roll calls, and writes files or says what it found. See docs/formulas.md.');
  for (const measure of MEASURES.filter(isTabular)) {
    const { table } = measure;
    const words = WORDS[table.of ?? 'set'];
    const period = table.windows
      ? 'Without windows they are the ten sessions before the last ten, and the last ten.'
      : 'Without days, sessions, a text or a series it looks at the last ten sessions.';
    const made = addCommand(analyses, commandName(measure.name)).description(
      `${measure.description} ${period} Its rows: a ${table.row} each, ${table.sorted}.`,
    );
    const examples = table.examples.map((example) => `  caucus analyse ${made.name()} ${example}`);
    made.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
    for (const word of words) made.argument(`<${word}>`, ABOUT[word]);
    for (const one of [
      ...(table.of === 'set' || table.of === 'anySet' ? setOptions() : []),
      ...(table.windows ? windowOptions() : periodOptions()),
      ...filterOptions(),
      ...optionsOf(measure.options),
    ])
      made.addOption(one);
    made.option('--csv <file>', `write a row a ${table.row}, safe to open in a spreadsheet`);
    if (table.network !== undefined)
      made
        .option('--gexf <file>', `write ${table.network}, for Gephi`)
        .option('--graphml <file>', 'write the same for igraph, networkx and others');
    if (table.many) made.addOption(option('--first <n>', 'show so many rows where no file is given', wholeNumber, 20));
    made.action(async (...all: unknown[]) => {
      const given = all[words.length] as Given;
      check(measure, given);
      const files = MatrixFiles.in(tools.cache());
      await tools.withGraph((graph) =>
        analyse(measure, all.slice(0, words.length).map(String), given, { graph, files, output: tools.output }),
      );
    });
  }
}
