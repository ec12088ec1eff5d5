import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import type { Curation } from '../../curation/curation.ts';
import { Declined } from '../../curation/declined.ts';
import { knowledgeOf } from '../../curation/graph-knows.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { assertDossier } from '../../ingest/sources/dossier/dossier-folder.ts';
import { share, wholeNumber } from '../option.ts';
import { isTerminal, Keyboard } from '../review/keyboard.ts';
import { countsIn, decidedSentence, decisionsOn, openIn, type Review, textsIn } from '../review/review.ts';
import { session } from '../review/session.ts';
import { addCommand, EXIT, type Tools } from './tools.ts';

type Options = {
  article?: string;
  texts?: string;
  curator?: string;
  accept: string[];
  reject: string[];
  duplicate: { key: string; of: string }[];
  reason?: string;
  minConfidence?: number;
  undo?: number | true;
  json?: boolean;
};

const EXAMPLES = `
Examples:
  caucus review harbour
  caucus review harbour --min-confidence 0.9 --curator anna
  caucus review harbour --accept R002 --reject R003 --reason "Nobody says so." --duplicate R004=A01
  caucus review harbour --undo

Without a terminal, or without anything to decide, the open candidates are listed. See docs/dossiers.md.`;

/** `caucus review`: candidates become claims, or do not, one decision at a time. */
export function reviewCommand(program: Command, tools: Tools): void {
  addCommand(program, 'review')
    .description(
      'Shows the candidate claims of a dossier beside their text, and writes what is decided on each into its files.',
    )
    .argument('<folder>', 'the folder of the dossier')
    .option('--article <id>', 'only the candidates of this article, such as article:harbour/1')
    .option('--texts <folder>', 'a folder with the texts of its articles, found by their SHA-256')
    .option('--curator <name>', 'who decides (default: the name that git knows, else that of the user)')
    .option('--accept <keys...>', 'accept these candidates', [])
    .option('--reject <keys...>', 'reject these candidates; --reason says why', [])
    .option('--reason <text>', 'why they are rejected')
    .option('--duplicate <pairs...>', 'candidates that repeat claims: R004=A01, R007=un-cybercrime/D31', pairs, [])
    .option('--min-confidence <share>', 'accept all open candidates of this confidence or more', share)
    .option('--undo [number]', 'take back the last decision, or the one with this number', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action((folder: string, options: Options) =>
      tools.withGraph(async (graph) => {
        const { curator: by = nameOfUser(), article } = options;
        const review = { folder, by, article, knowledge: knowledgeOf(graph) };
        await assertDossier(folder);
        await declinedAsUsage(openIn(review));
        const isScripted = asksFor(options);
        if (options.reject.length > 0 && !options.reason)
          throw new WrongUsage('--reject needs --reason: a candidate is rejected for a reason.');
        let isChanged = true;
        if (isScripted) isChanged = await scripted(review, options, tools);
        else if (isTerminal(tools.line.in) && !options.json) await asked(review, options, tools);
        else await listed(review, tools);
        await sayCounts(review, isChanged, tools);
      }),
    );
}

const asksFor = ({ accept, reject, duplicate, minConfidence, undo }: Options): boolean =>
  accept.length + reject.length + duplicate.length > 0 || minConfidence !== undefined || undo !== undefined;

async function asked(review: Review, { texts }: Options, { line, editor }: Tools): Promise<void> {
  const found = texts === undefined ? new Map<string, string>() : await textsIn(texts, review.folder);
  const keyboard = new Keyboard(line.in, line.out);
  try {
    await session(review, { keyboard, out: line.out, editor: editor(), texts: found });
  } finally {
    keyboard.pause();
  }
}

/** Each decision for itself: those that cannot be taken are said, and the others are written. Answers whether any was, or there was none to take. */
async function scripted(review: Review, options: Options, { output, end }: Tools): Promise<boolean> {
  const { accept, reject, reason = '', duplicate, minConfidence, undo } = options;
  const decisions = decisionsOn(review);
  const sure =
    minConfidence === undefined
      ? []
      : (await openIn(review)).filter(({ candidate }) => candidate.confidence >= minConfidence);
  const named = [...accept, ...reject, ...duplicate.map(({ key }) => key)];
  const twice = named.find((key, place) => named.indexOf(key) !== place);
  if (twice !== undefined) throw new WrongUsage(`${twice} is named twice: one thing is decided on a candidate.`);
  const work: (() => Promise<Curation>)[] = [
    ...(undo === undefined ? [] : [() => decisions.undo(undo === true ? undefined : undo)]),
    ...accept.map((key) => () => decisions.accept(key)),
    ...reject.map((key) => () => decisions.reject(key, reason)),
    ...duplicate.map(
      ({ key, of }) =>
        () =>
          decisions.duplicate(key, of),
    ),
    ...sure.flatMap(({ candidate: { key } }) => (named.includes(key) ? [] : [() => decisions.accept(key)])),
  ];
  let isChanged = work.length === 0;
  for (const decide of work) {
    try {
      const { changes: _, ...curation } = await decide();
      isChanged = true;
      output.answer('decision', curation, decidedSentence({ ...curation, changes: [] }));
    } catch (error) {
      if (!(error instanceof Declined)) throw error;
      output.error(error.message);
      end(EXIT.data);
    }
  }
  return isChanged;
}

async function listed(review: Review, { output }: Tools): Promise<void> {
  for (const { article, candidate } of await openIn(review)) {
    const { key, confidence, rule, claim, corroborates, contradicts } = candidate;
    output.answer(
      'candidate',
      { key, article, confidence, rule, claim, corroborates, contradicts },
      `${key}  ${confidence.toFixed(2)}  ${claim.text} (${claim.predicate}, ${rule})`,
    );
  }
}

async function sayCounts(review: Review, isChanged: boolean, { output }: Tools): Promise<void> {
  const counts = await countsIn(review);
  const { accepted, rejected, duplicate, open } = counts;
  const next = isChanged
    ? `\nNext: caucus dossier check ${review.folder}, then caucus dossier import ${review.folder}.`
    : '';
  output.answer(
    'reviewed',
    { dossier: review.folder, ...counts },
    `${review.folder}: ${accepted} accepted, ${rejected} rejected, ${duplicate} duplicates, ${open} open.${next}`,
  );
}

/** What is wrong with the folder or its candidates is the asker's to put right before anything is decided. */
async function declinedAsUsage(look: Promise<unknown>): Promise<void> {
  await look.catch((error: Error) => {
    throw error instanceof Declined ? new WrongUsage(error.message) : error;
  });
}

function pairs(text: string, before: { key: string; of: string }[]): { key: string; of: string }[] {
  const [key = '', of = '', ...more] = text.split('=');
  if (key === '' || of === '' || more.length > 0)
    throw new InvalidArgumentError('It must be a candidate and a claim, such as R004=A01.');
  return [...before, { key, of }];
}

function nameOfUser(): string {
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (name.trim() !== '') return name.trim();
  } catch {
    // There is no git, or it knows no name.
  }
  return userInfo().username;
}
