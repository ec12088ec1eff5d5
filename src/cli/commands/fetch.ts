import { type Command, InvalidArgumentError } from 'commander';
import { fetchUndl, LIBRARY_SITE } from '../../ingest/fetch/fetch-undl.ts';
import { NoAnswer } from '../../ingest/fetch/polite-get.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { calendarDay, wholeNumberWithin } from '../option.ts';
import { addCommand, EXIT, type Tools } from './tools.ts';

/** The day after that of the newest vote in the shipped record of the library. */
const AFTER_SHIPPED = '2025-12-19';

type Options = { since: string; until: string; into: string; delay: number; attempts: number; from: string };

/** `caucus fetch undl`, which needs no database. */
export function fetchCommands(program: Command, { output, end }: Tools): void {
  const fetches = program.command('fetch').description('Fetches records from where they are published into a file.');
  addCommand(fetches, 'undl')
    .description(
      'Fetches voting records of the General Assembly and the Security Council from the UN Digital Library into a CSV file with the columns of its bulk file; "import undl" reads it. Months that are in the file are not asked for again, but the newest: a fetch that was ended goes on. Mind the terms of the library: non-commercial use, with attribution.',
    )
    .option(
      '--since <day>',
      'the first day of votes, of which the whole month is fetched; by default the day after the newest vote that ships',
      calendarDay,
      AFTER_SHIPPED,
    )
    .option('--until <day>', 'the last day of votes', calendarDay, new Date().toISOString().slice(0, 10))
    .option('--into <file>', 'the file to write, or to go on with', 'undl.csv')
    .option('--delay <seconds>', 'how long to wait between two requests', wholeNumberWithin(0, 3600), 5)
    .option('--attempts <n>', 'how often to ask for the same before giving up', wholeNumberWithin(1, 20), 5)
    .option('--from <address>', 'another address that answers as the library does', address, LIBRARY_SITE)
    .action(async ({ delay, ...options }: Options) => {
      const { since, until, into } = options;
      if (until < since) throw new WrongUsage(`--until ${until} is before --since ${since}.`);
      const note = (sentence: string) => output.error(sentence);
      try {
        const fetched = await fetchUndl({ ...options, delay: delay * 1000, report: output.report, note });
        const { records, inFile, withoutVote, bad } = fetched;
        const left = bad === 0 ? '' : ` ${bad} could not be taken.`;
        const text =
          records === 0
            ? `The library has no recorded vote from ${since} to ${until} that is not in ${into}.`
            : `${records} recorded votes were fetched; ${into} has ${inFile}. "caucus import undl ${into}" brings them into the graph.`;
        output.answer(
          'fetched',
          { file: into, ...fetched },
          `${text} ${withoutVote} texts without a recorded vote were passed over.${left}`,
        );
        if (bad > 0) end(EXIT.data);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        output.error(
          `${error.message} Months that were fetched before are in ${into}; the same command goes on behind them.`,
        );
        end(EXIT.data);
      }
    });
}

/** The address of a site. */
function address(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError('It must be an address such as https://digitallibrary.un.org.');
  return url.origin;
}
