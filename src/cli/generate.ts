import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePacked } from '../ingest/read/packed.ts';
import { NO_DETAILS, type RollCall } from '../ingest/read/roll-call.ts';
import { WrongUsage } from '../ingest/read/wrong-usage.ts';
import { randomNumbers } from '../random.ts';

/** What to make up and where to; `noise` is the chance that a member leaves the position of its bloc to a die with three faces. */
export type GenerateOptions = {
  readonly states: number;
  readonly events: number;
  readonly blocs: number;
  readonly seed: number;
  readonly noise: number;
  /** A folder that is empty, or does not exist yet. */
  readonly into: string;
  /** Told after each session how many of the roll calls are written. */
  readonly report?: (done: number, total: number) => void;
};

const PER_SESSION = 200;
const PER_DAY = 10;
/** As many states, and as many sessions, as four digits can count: their names sort as their numbers do. */
const MOST = 9999;
const LONGEST_KEY = 22;
/** The chances of a bloc's position, which is "abstain" where it is neither; and that a member is absent, whatever its bloc does. */
const CHANCE = { yes: 0.5, no: 0.3, absent: 0.03 };
const CHOICES = ['Y', 'N', 'A'] as const;

/**
 * Writes a folder in the shipped format full of made-up roll calls, in which the states of a planted bloc vote alike but for noise. The
 * bloc of a state is its region, and stands in `blocs.csv`. Equal options write equal bytes; with more events the roll calls of fewer
 * come first. Answers with the paths of the files, the number of roll calls, and that of ballots, absences not counted. Throws when
 * an option is out of range or the folder holds something.
 */
export async function generate(
  options: GenerateOptions,
): Promise<{ files: string[]; rollCalls: number; ballots: number }> {
  const { states, events, blocs, seed, noise, into, report } = options;
  check(options);
  await mkdir(into, { recursive: true });
  if ((await readdir(into)).length > 0)
    throw new WrongUsage(`The folder ${into} is not empty: name one that is empty, or that does not exist yet.`);

  const members = Array.from({ length: states }, (_, place) => ({
    code: codeOf(place + 1),
    bloc: (place % blocs) + 1,
  }));
  const codes = members.map(({ code }) => code);
  const tables = tablesOf(options, members);
  const files = Object.keys(tables);
  for (const [file, text] of Object.entries(tables)) await writeFile(join(into, file), text);
  await mkdir(join(into, 'sessions'));

  const draw = randomNumbers(seed);
  let ballots = 0;
  for (let done = 0; done < events; ) {
    const rollCalls: RollCall[] = [];
    for (const last = Math.min(done + PER_SESSION, events); done < last; done += 1) {
      const letters = vote(members, blocs, noise, draw);
      ballots += letters.replaceAll('X', '').length;
      rollCalls.push(rollCall(seed, done + 1, codes, letters));
    }
    const file = `sessions/${fourDigits(Math.ceil(done / PER_SESSION))}.csv`;
    await writeFile(join(into, file), writePacked(rollCalls));
    files.push(file);
    report?.(done, events);
  }
  return { files, rollCalls: events, ballots };
}

function check({ states, events, blocs, seed, noise }: GenerateOptions): void {
  whole('number of states', states, 2, MOST);
  whole('number of events', events, 1, MOST * PER_SESSION);
  whole('number of blocs', blocs, 1, states);
  whole('seed', seed, 1, Number.MAX_SAFE_INTEGER);
  if (!(noise >= 0 && noise < 1)) throw new WrongUsage(`The noise is ${noise} and must be at least 0 and below 1.`);
  const last = keyOf(seed, events);
  if (last.length > LONGEST_KEY)
    throw new WrongUsage(
      `The seed ${seed} is too long for ${events} events: the key ${last} would have ${last.length} characters and may have ${LONGEST_KEY}.`,
    );
}

function whole(what: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new WrongUsage(`The ${what} is ${value} and must be a whole number from ${least} to ${most}.`);
}

const fourDigits = (number: number): string => String(number).padStart(4, '0');
const codeOf = (state: number): string => `x-syn-${fourDigits(state)}`;
const keyOf = (seed: number, event: number): string => `syn/${seed}/${event}`;

type Member = { readonly code: string; readonly bloc: number };

function tablesOf({ states, events, blocs, seed, noise }: GenerateOptions, members: readonly Member[]) {
  const table = (header: string, rows: readonly string[] = []) => `${[header, ...rows].join('\n')}\n`;
  const citation = `Made up by a program from the seed ${seed} with ${states} states, ${events} events, ${blocs} blocs and noise ${noise}; nothing in it happened, and no state in it exists.`;
  return {
    'dataset.yaml': table('# Synthetic: for tests of scale, and of whether planted blocs are found.', [
      `slug: synthetic-${seed}`,
      `name: Synthetic roll calls, made up from the seed ${seed}`,
      'licence: CC0-1.0',
      'url: https://example.org/synthetic',
      `citation: ${citation}`,
    ]),
    'states.csv': table(
      'code,iso2,m49,region,member,name',
      members.map(
        ({ code, bloc }, place) => `${code},,,Synthetic bloc ${bloc},no,Synthetic state ${fourDigits(place + 1)}`,
      ),
    ),
    'names.csv': table('code,kind,language,name,valid_from,valid_to'),
    'topics.csv': table('code,slug,name,coded_to'),
    'ineligible.csv': table('state,from,to,records,reason'),
    'broken.csv': table('record,reason'),
    'symbols.csv': table('key,symbol'),
    'blocs.csv': table(
      'code,bloc',
      members.map(({ code, bloc }) => `${code},${bloc}`),
    ),
  };
}

function rollCall(seed: number, event: number, states: readonly string[], letters: string): RollCall {
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor((event - 1) / PER_DAY)));
  return {
    key: keyOf(seed, event),
    record: event,
    date: day.toISOString().slice(0, 10),
    scope: 'WHOLE',
    flags: '---',
    topics: [],
    cited: '',
    heading: 'Synthetic',
    description: '',
    details: NO_DETAILS,
    totals: '',
    parts: [],
    states,
    letters,
  };
}

/** The letters of one roll call: every bloc takes a position, and every member follows it, or a die, or is not there. */
function vote(members: readonly Member[], blocs: number, noise: number, draw: () => number): string {
  const positions = Array.from({ length: blocs }, () => position(draw()));
  let letters = '';
  for (const { bloc } of members) {
    if (draw() < CHANCE.absent) letters += 'X';
    else if (draw() < noise) letters += CHOICES[Math.floor(draw() * CHOICES.length)];
    else letters += positions[bloc - 1];
  }
  return letters;
}

const position = (number: number): string => (number < CHANCE.yes ? 'Y' : number < CHANCE.yes + CHANCE.no ? 'N' : 'A');
