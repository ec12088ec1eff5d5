import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { stringify as yaml } from 'yaml';
import { INELIGIBLE_FILE } from '../read/ineligible.ts';
import { MOTIONS_FILE } from '../read/motion-fact.ts';
import { isPackedKey, isPackedRecord, writePacked } from '../read/packed.ts';
import { Problems } from '../read/problem.ts';
import { isShipped } from '../read/shipped-datasets.ts';
import { NAMES_FILE, STATES_FILE } from '../read/state-table.ts';
import { textOfTotals } from '../read/stated-totals.ts';
import { symbolOf } from '../read/symbol.ts';
import { readTopicRules } from '../read/topic-rules.ts';
import { WrongUsage } from '../read/wrong-usage.ts';
import { type AccountHead, LETTER_OF } from '../write/account.ts';
import { headsOf, type StoredEvent, saidOf } from '../write/stored-event.ts';
import { datasetsIn, type Export, eventsIn, statesIn, topicsIn } from './export.ts';

/** The product's own format, one file per session: what one dataset says. Stated totals are not in it. */
export const generalAssemblyExport: Export = {
  name: 'general-assembly',
  ofOne: true,
  about:
    'A folder in our own format with what one dataset says (unvotes unless --dataset names another); stated totals are not in it.',

  async write(graph, target, { only, dataset: slug }, report) {
    const dataset = (await datasetsIn(graph)).find((dataset) => dataset.slug === slug);
    if (dataset === undefined) throw new WrongUsage(`The graph has no votes of a dataset "${slug}".`);
    await checkEmpty(target);
    const sessions = new Map<string, { head: AccountHead; said: Map<string, string> }[]>();
    const symbols: string[][] = [];
    const broken: string[][] = [];
    const facts: string[][] = [];
    /** The last session in which the dataset has set each topic itself, 0 for one that no rule would give; the other topics follow from rules again. */
    const codedTo = new Map<string, number>();
    const problems = new Problems();
    const rules = await readTopicRules(problems.note);
    problems.settle();
    for await (const event of eventsIn(graph, only, report)) {
      const head = headsOf(event).find((head) => head.dataset === slug);
      if (head === undefined) continue;
      const reason = isShipped(slug) ? null : whyNotHeld(head);
      if (reason !== null)
        throw new WrongUsage(
          `Our own format has no place for the votes of "${slug}": ${reason}. Write them with "caucus export popolo", which holds what every source says, and "caucus import popolo" reads it back.`,
        );
      for (const topic of head.codedTopics) codedTo.set(topic, Math.max(head.session, codedTo.get(topic) ?? 0));
      const ruled = rules.of({ title: head.heading, agenda: '', subjects: '', description: head.description });
      for (const topic of head.topics) if (!ruled.includes(topic)) codedTo.set(topic, codedTo.get(topic) ?? 0);
      const session = String(head.session);
      const calls = sessions.get(session) ?? [];
      sessions.set(session, calls);
      calls.push({ head, said: lettersOf(event, slug) });
      if (symbolOf(head.key) !== head.symbol) symbols.push([head.key, head.symbol ?? '']);
      for (const { kind, value, start, words } of head.facts)
        facts.push([head.record, kind, value, String(start), words]);
      if (head.broken) broken.push([head.record, 'The source has lost nearly all ballots']);
    }

    await mkdir(join(target, 'sessions'), { recursive: true });
    const counts = { voteEvents: 0, ballots: 0, files: [] as string[] };
    const write = async (file: string, text: string) => {
      await writeFile(join(target, file), text);
      counts.files.push(file);
    };
    for (const [session, calls] of sessions) {
      const states = [...new Set(calls.flatMap(({ said }) => [...said.keys()]))].sort();
      await write(`sessions/${session.padStart(2, '0')}.csv`, packed(calls, states, codedTo));
      counts.voteEvents += calls.length;
      for (const { said } of calls) counts.ballots += said.size;
    }
    const states = await statesIn(graph);
    const { type: _, ...description } = dataset;
    const tables = {
      'dataset.yaml': yaml(description),
      [STATES_FILE]: table(
        'code,iso2,m49,region,member,name',
        states.map(({ code, iso2, m49, region, member, name }) => [
          code,
          iso2,
          m49,
          region,
          member ? 'yes' : 'no',
          name,
        ]),
      ),
      [NAMES_FILE]: table(
        'code,kind,language,name,valid_from,valid_to',
        states.flatMap(({ code, names }) =>
          names.map(({ kind, language, text, from, to }) => [code, kind, language, text, from, to]),
        ),
      ),
      'topics.csv': table(
        'code,slug,name,coded_to',
        (await topicsIn(graph))
          .filter(({ slug }) => codedTo.has(slug))
          .map(({ slug, name }) => [slug, slug, name, String(codedTo.get(slug))]),
      ),
      'symbols.csv': table('key,symbol', symbols),
      'broken.csv': table('record,reason', broken),
      ...(facts.length === 0 ? {} : { [MOTIONS_FILE]: table('rcid,fact,value,start,words', facts) }),
      [INELIGIBLE_FILE]: table('state,from,to,records,reason', []),
    };
    for (const [file, text] of Object.entries(tables)) await write(file, text);
    return counts;
  },
};

/** By state: the letter of what a dataset says. */
const lettersOf = (event: StoredEvent, slug: string): Map<string, string> =>
  new Map(
    [...saidOf(event)].flatMap(([state, said]) => {
      const choice = said.find(({ dataset }) => dataset === slug)?.choice;
      return choice === undefined ? [] : [[state, LETTER_OF[choice] ?? '?'] as const];
    }),
  );

const packed = (
  calls: readonly { head: AccountHead; said: ReadonlyMap<string, string> }[],
  states: readonly string[],
  codedTo: ReadonlyMap<string, number>,
): string =>
  writePacked(
    calls.map(({ head, said }) => ({
      key: head.key,
      record: Number(head.record),
      date: head.date,
      scope: head.scope,
      flags: `--${head.important === null ? '-' : Number(head.important)}`,
      topics: head.topics.filter((topic) => codedTo.has(topic)),
      cited: '',
      heading: head.heading,
      description: head.description,
      details: head.details,
      totals: textOfTotals(head.totals),
      parts: head.parts,
      states,
      letters: states.map((state) => said.get(state) ?? '.').join(''),
    })),
  );

const table = (header: string, rows: readonly (readonly string[])[]): string => stringify([header.split(','), ...rows]);

/** Throws where a folder holds something. */
async function checkEmpty(folder: string): Promise<void> {
  const inside = async (path: string) => (existsSync(path) ? await readdir(path) : []);
  const there = (await inside(folder)).filter((name) => name !== 'sessions');
  if (there.length > 0 || (await inside(join(folder, 'sessions'))).length > 0)
    throw new WrongUsage(`The folder ${folder} is not empty: name one that is, or one that is not there.`);
}

/** Why somebody's own account of a vote cannot be held by our own format; null where it can. */
export function whyNotHeld({ key, record, result }: Pick<AccountHead, 'key' | 'record' | 'result'>): string | null {
  if (!isPackedKey(key)) return `${key} is not of the General Assembly or the Security Council, or too long`;
  if (!isPackedRecord(record)) return `each vote has a number there, and "${record}" is none`;
  return result === null ? null : `what came of a vote is worked out there, and is said of ${key}`;
}
