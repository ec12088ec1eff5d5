import type { Command } from 'commander';
import { addCommand, type Tools } from './tools.ts';

const EXAMPLES = [
  '  caucus read texts --dossier harbour',
  '  caucus read texts/harbour.txt page.html --dossier harbour',
];

/** `caucus read`: candidate claims out of articles, which nobody sees before they are accepted. */
export function readCommand(program: Command, tools: Tools): void {
  addCommand(program, 'read')
    .description(
      'Finds candidate claims in articles, each with its place, and puts them into the folder of a dossier, to be reviewed (docs/dossiers.md).',
    )
    .argument('<texts...>', 'files that end in .txt or .html, and folders of these')
    .requiredOption('--dossier <folder>', 'the folder of the dossier')
    .addHelpText('after', `\nExamples:\n${EXAMPLES.join('\n')}`)
    .addHelpText(
      'after',
      '\nRules read English; a model may read beside them (CAUCUS_READER_URL). Nothing of it is in the graph until it is accepted and imported.',
    )
    .action(async (texts: string[], { dossier }: { dossier: string }) => {
      // The grammar of a language takes half a second, for which no other command waits.
      const { readTexts } = await import('../read/read-texts.ts');
      await readTexts(texts, dossier, tools);
    });
}
