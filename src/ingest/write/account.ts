import type { MotionFact } from '../read/motion-fact.ts';
import type { Position } from '../read/problem.ts';
import type { Result } from '../read/result-word.ts';
import { type Details, NO_DETAILS, repeatedKey, type Scope } from '../read/roll-call.ts';
import { NOT_STATED, type StatedTotals } from '../read/stated-totals.ts';

/** What one source says of one vote event, with the ballots. */
export type Account = {
  readonly type: 'account';
  /** The slug of the dataset, and the record's id in it. */
  readonly dataset: string;
  readonly record: string;
  /** Records of parts of the text that were put to this one vote, each with the key of its part: `3899 ga/50/38-b-ii`. */
  readonly parts: readonly string[];
  /** The key of the vote event: `ga/74/247`. */
  readonly key: string;
  /** EDTF: a year, a month or a day. */
  readonly date: string;
  /** The regular session that it falls in, as the source counts or by its day. */
  readonly session: number;
  readonly scope: Scope;
  readonly symbol: string | null;
  /** What was voted on, as people read it: made of the title, the description or the heading. */
  readonly name: string;
  /** As the source spells it. */
  readonly heading: string;
  /** What was voted on, in a sentence or two; empty where the source says nothing. */
  readonly description: string;
  readonly details: Details;
  /** What the description says of an amendment or a paragraph, as reviewed. */
  readonly facts: readonly MotionFact[];
  /** Slugs. */
  readonly topics: readonly string[];
  /** The topics of which the source says of every vote whether it is on them, so that no other needs to be asked. */
  readonly codedTopics: readonly string[];
  /** Whether the source counts it among the important votes; null where it does not say. */
  readonly important: boolean | null;
  /** The source has lost nearly all ballots. */
  readonly broken: boolean;
  /** The whole roll call is on record. */
  readonly complete: boolean;
  /** The key of the vote event of which this is another record. */
  readonly repeats: string | null;
  /** Whether text and ballots belong together is open. */
  readonly doubtful: boolean;
  /** A person has decided that it is the vote of its key, however the ballots of others differ. */
  readonly decided: boolean;
  /** What the source says came of it; null where it does not say. */
  readonly result: Result | null;
  readonly totals: StatedTotals;
  /** Codes of states, and one letter of `LETTERS` for each, or a full stop where the source says nothing. */
  readonly states: readonly string[];
  readonly letters: string;
  readonly at: Position;
};

/** All records that an account is of, its own first. */
export const recordsOf = ({ record, parts }: Pick<Account, 'record' | 'parts'>): string[] => [
  ...new Set([record, ...parts.map((part) => part.slice(0, part.indexOf(' ')))]),
];

/** The keys of the parts that were put to the vote of an account. */
export const partKeysOf = ({ parts }: Pick<Account, 'parts'>): string[] =>
  parts.map((part) => part.slice(part.indexOf(' ') + 1));

/** The letters of a roll call, and what each of them is in the graph. */
export const LETTERS: Readonly<Record<string, string>> = {
  Y: 'FOR',
  N: 'AGAINST',
  A: 'ABSTAIN',
  X: 'ABSENT',
  '-': 'NOT_VOTING',
  I: 'INELIGIBLE',
  '?': 'UNKNOWN',
};

export const LETTER_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LETTERS).map(([letter, choice]) => [choice, letter]),
);

/** How many of an account's ballots are for, against, abstentions, and of members that did not vote. */
export type Counted = readonly [yes: number, no: number, abstain: number, missing: number];

/**
 * An account without its ballots, which are counted, and without its place in a file: what the graph keeps of it, on the relationship from
 * the event to the dataset.
 */
export type AccountHead = Omit<Account, 'type' | 'states' | 'letters' | 'at' | 'decided'> & {
  readonly counted: Counted;
};

type Properties = Readonly<Record<string, unknown>>;
type KeptHead = Omit<AccountHead, 'dataset' | 'key' | 'totals' | 'details' | 'facts'> &
  StatedTotals &
  Details &
  KeptFacts & { readonly hash?: string };

/** Facts as properties, which hold no objects: the n-th of each list is of the n-th fact. */
export type KeptFacts = {
  readonly factKinds: readonly MotionFact['kind'][];
  readonly factValues: readonly string[];
  readonly factStarts: readonly number[];
  readonly factWords: readonly string[];
};
export const keptFacts = (facts: readonly MotionFact[]): KeptFacts => ({
  factKinds: facts.map(({ kind }) => kind),
  factValues: facts.map(({ value }) => value),
  factStarts: facts.map(({ start }) => start),
  factWords: facts.map(({ words }) => words),
});

/** The fields that are properties as they are, in the order in which they are hashed: two sources may say the same in another order. */
const PLAIN = [
  ...(['record', 'parts', 'date', 'session', 'scope', 'symbol', 'name', 'heading', 'description', 'topics'] as const),
  ...(['codedTopics', 'broken', 'complete', 'doubtful', 'result', 'counted'] as const),
];

/** The properties that keep a head; what is not so, or not stated, has none. */
export function headProperties({
  key,
  totals,
  repeats,
  details,
  facts,
  important,
  ...head
}: AccountHead): Record<string, unknown> {
  const properties: Record<string, unknown> = {
    ...Object.fromEntries(PLAIN.map((field) => [field, head[field]])),
    ...Object.fromEntries((Object.keys(NO_DETAILS) as (keyof Details)[]).map((field) => [field, details[field]])),
    ...keptFacts(facts),
    repeats: repeatedKey(key) === null ? repeats : null,
    ...totals,
  };
  const filled = Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
  return important === null ? filled : { ...filled, important };
}

const NOBODY: Counted = [0, 0, 0, 0];

/** What a head says where its properties do not, in the order in which heads are written to files. */
const UNSAID = {
  ...{ record: '', parts: [], date: '', session: 0, scope: 'WHOLE', symbol: null, name: '', heading: '' },
  ...{ description: '', topics: [], codedTopics: [], counted: NOBODY },
  ...{ important: null, broken: false, complete: false, doubtful: false, repeats: null, result: null },
};

/** The head that was kept in properties. */
export function headOf(dataset: string, key: string, kept: Properties): AccountHead {
  const properties = { ...NOT_STATED, ...UNSAID, ...NO_DETAILS, ...keptFacts([]), ...kept } as KeptHead;
  const {
    hash: _,
    for: yes,
    against,
    abstain,
    notVoting,
    title,
    meeting,
    report,
    agenda,
    subjects,
    draft,
    note,
    factKinds,
    factValues,
    factStarts,
    factWords,
    ...said
  } = properties;
  const totals = { for: yes, against, abstain, notVoting };
  const details = { title, meeting, report, agenda, subjects, draft, note };
  const facts = factKinds.map((kind, place) => ({
    kind,
    value: factValues[place] ?? '',
    start: factStarts[place] ?? 0,
    words: factWords[place] ?? '',
  }));
  return { dataset, key, ...said, details, facts, repeats: repeatedKey(key) ?? said.repeats, totals };
}
