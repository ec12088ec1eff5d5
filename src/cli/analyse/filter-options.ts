import { Option } from 'commander';
import type { Choice } from '../../analysis/kernel/matrix.ts';
import { symbolKey } from '../../graph/kernel/symbol.ts';
import { RESULTS } from '../../graph/vote-event.ts';
import { SCOPES, type Scope } from '../../ingest/read/roll-call.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { calendarDay, choicesOf, numberList, option, share, shareBelowOne, wordList, wordListOf } from '../option.ts';

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

/** The options that name a period. */
export const periodOptions = (): Option[] => [
  option('--from <day>', 'not before this day; a roll call known by its month counts from its first day', calendarDay),
  option('--to <day>', 'not after this day', calendarDay),
  option('--sessions <numbers>', 'of these regular sessions: 60-74, or 1,3,60-74', numberList),
];

/** The other options by which roll calls are chosen. */
export const filterOptions = (): Option[] => [
  option(
    '--bodies <bodies>',
    'votes of these bodies, the General Assembly unless given: unga, un-security-council',
    wordList,
  ),
  option('--topics <topics>', 'filed under one of these topics: human-rights,arms-control-and-disarmament', wordList),
  option('--scope <scopes>', `votes on these parts of a text, of ${SCOPES.join()}`, wordListOf(SCOPES), ['WHOLE']),
  option('--result <results>', `that ended so, of ${RESULTS.join()}`, wordListOf(RESULTS)),
  new Option('--text <words>', 'every one of these words begins a word of their names: "embargo cub"'),
  new Option('--symbol <symbol>', 'on this text, its paragraphs, amendments and parts: A/RES/74/247'),
  new Option('--series-of <symbol>', 'of the series that the vote on this text belongs to: A/RES/74/7'),
  option('--choices <choices>', 'at which each of these states did so: FRA=AGAINST,USA=FOR', choicesOf),
  option('--min-margin <share>', '|for − against| / (for + against) is at least this', share),
  option('--max-margin <share>', 'it is at most this: 0.1 finds close votes', share),
  option('--min-minority <share>', 'at least this share did not choose what most chose', shareBelowOne),
  option('--max-minority <share>', 'at most this share did not', share),
  new Option('--contested', 'only votes whose totals differ between two sources'),
  new Option('--no-contested', 'only the others').default(undefined),
  new Option('--important', 'only votes that the United States Department of State lists as important'),
  new Option('--no-important', 'only votes of which a source says that it does not list them').default(undefined),
];

/** Checks what can be checked before anything is read; throws a sentence. */
export function checkFilter({ from, to, symbol, seriesOf, ...shares }: FilterOptions): void {
  if (from !== undefined && to !== undefined && from > to)
    throw new WrongUsage(`--from ${from} is after --to ${to}: give the earlier day as --from.`);
  const { minMargin = 0, maxMargin = 1, minMinority = 0, maxMinority = 1 } = shares;
  refuseTurnedRound('margin', minMargin, maxMargin);
  refuseTurnedRound('minority', minMinority, maxMinority);
  if (symbol !== undefined) textKey('--symbol', symbol);
  if (seriesOf !== undefined) textKey('--series-of', seriesOf);
}

function refuseTurnedRound(what: string, least: number, most: number): void {
  if (least > most)
    throw new WrongUsage(
      `--min-${what} ${least} is above --max-${what} ${most}: give the smaller share as --min-${what}.`,
    );
}

/** The key of a text by its symbol. */
export function textKey(name: string, symbol: string): string {
  const key = symbolKey(symbol);
  if (key !== null) return key;
  throw new WrongUsage(`${name}: "${symbol}" is not the symbol of a resolution. Write it like A/RES/74/247.`);
}
