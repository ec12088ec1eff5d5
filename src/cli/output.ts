import type { WriteStream } from 'node:tty';
import { stripVTControlCharacters, styleText } from 'node:util';
import { describeProblems, type Problems } from '../ingest/read/problem.ts';
import { countsSentence } from '../ingest/write/counts.ts';
import type { Imported } from '../ingest/write/import.ts';
import { planSentence, type VotePlan } from '../ingest/write/vote-plan.ts';
import { type Report, showProgress } from '../progress.ts';

export type Stream = WriteStream | (NodeJS.WritableStream & { isTTY?: boolean });

/** Where a command says what it does: to people on two streams, or to programs as lines of JSON on the first alone. */
export type Output = {
  readonly report: Report;
  /** A sentence of the answer; programs get it as `{"type": "text"}`. */
  say(text: string): void;
  /** An answer with parts; people get `text`. */
  answer(type: string, content: Readonly<Record<string, unknown>>, text: string): void;
  /** A sentence beside the answer, which says what it lacks; programs get it as `{"type": "remark"}`. */
  remark(text: string): void;
  problems(problems: Problems, shown: number): void;
  /** What an import would do to each vote, and in all; people see the first ones of each kind. */
  plans(plans: readonly VotePlan[]): void;
  error(message: string): void;
};

/** `json` gives events, one JSON object a line, on `out` and nothing else there. */
export function outputOf(out: Stream, err: Stream, json: boolean): Output {
  return json ? toPrograms(out) : toPeople(out, err);
}

function toPeople(out: Stream, err: Stream): Output {
  const say = (text: string) => void out.write(`${text}\n`);
  // styleText reads NO_COLOR, FORCE_COLOR and whether the stream is a terminal.
  const red = (text: string) => styleText('red', text, { stream: err as WriteStream });
  return {
    report: showProgress(err as NodeJS.WriteStream),
    say,
    answer: (_, __, text) => say(text),
    remark: (text) => void err.write(`${text}\n`),
    problems(problems, shown) {
      for (const remark of problems.remarks) err.write(`${remark}\n`);
      if (problems.total > 0) err.write(`${red(describeProblems(problems, shown))}\n`);
      for (const [name, { rows, like }] of problems.unresolved)
        err.write(
          `Unknown state "${name}" in ${rows.toLocaleString('en')} rows; like it: ${like.join(', ') || 'none'}\n`,
        );
    },
    plans(plans) {
      for (const [what, own] of byKind(plans)) {
        for (const plan of own.slice(0, PLANS)) say(planSentence(plan));
        if (own.length > PLANS) say(`… and ${own.length - PLANS} more ${what}; --json lists all.`);
      }
      for (const [what, own] of byKind(plans)) say(summaryOf(what, own));
    },
    error: (message) => void err.write(`${red(message)}\n`),
  };
}

function toPrograms(out: Stream): Output {
  const event = (type: string, content: object) => void out.write(`${JSON.stringify({ type, ...content })}\n`);
  return {
    report: ({ step, done, total, note }) => event('progress', { step, done, total, note }),
    say: (text) => event('text', { text: stripVTControlCharacters(text) }),
    answer: (type, content) => event(type, content),
    remark: (text) => event('remark', { text }),
    problems(problems, shown) {
      for (const text of problems.remarks) event('remark', { text });
      for (const problem of problems.listed.slice(0, shown)) event('problem', problem);
      for (const [name, unresolved] of problems.unresolved) event('unresolved', { name, ...unresolved });
      if (problems.total > 0)
        event('problems', {
          total: problems.total,
          records: problems.records.size,
          codes: Object.fromEntries(problems.counts),
        });
    },
    plans(plans) {
      for (const plan of plans) event('vote', plan);
    },
    error: (message) => event('error', { message }),
  };
}

/** What became of an import, as a sentence. */
export function importedSentence({ source, hash, written, rejected, dataset }: Imported, dryRun: boolean): string {
  if (written === null) return `${source}: nothing to do, the graph has these files (${hash.slice(0, 12)}).`;
  const refused = rejected === 0 ? '' : `, ${rejected} rejected`;
  return `${source}${dryRun ? ' (dry run, nothing was written)' : ''}: ${countsSentence(written)}${refused}${dataset === undefined ? '' : `, as the dataset ${dataset}`} (${hash.slice(0, 12)}).`;
}

/** How much a backup has. */
export const backupCounts = ({ nodes, edges }: { nodes: number; edges: number }): string =>
  `${nodes.toLocaleString('en')} nodes and ${edges.toLocaleString('en')} relationships`;

/** So many plans of a kind people see. */
const PLANS = 20;

/** Plans by their kinds, what needs a decision first. */
const byKind = (plans: readonly VotePlan[]): [VotePlan['what'], VotePlan[]][] =>
  (['doubtful', 'changed', 'joined', 'created'] as const)
    .map((kind): [VotePlan['what'], VotePlan[]] => [kind, plans.filter(({ what }) => what === kind)])
    .filter(([, own]) => own.length > 0);

/** What happens to votes of a kind, and where they were held: `2 joined, 1 of them with ballots that differ (ga/74: 2)`. */
function summaryOf(what: VotePlan['what'], plans: readonly VotePlan[]): string {
  const places = new Map<string, number>();
  for (const { key } of plans) {
    const place = key.split('/').slice(0, 2).join('/');
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  const differing = plans.filter(({ differences }) => differences.length > 0).length;
  const more = { joined: `, ${differing} of them with ballots that differ`, doubtful: ', which are left out' };
  const where = [...places].slice(0, 10).map(([place, count]) => `${place}: ${count}`);
  const rest = places.size > where.length ? ', …' : '';
  return `In all ${plans.length} ${what}${what in more ? more[what as keyof typeof more] : ''} (${where.join(', ')}${rest}).`;
}
