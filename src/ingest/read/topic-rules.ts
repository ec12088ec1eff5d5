import { join } from 'node:path';
import { readTable } from './csv.ts';
import type { Note } from './problem.ts';
import { DATA } from './shipped.ts';
import { shippedOnce } from './shipped-once.ts';

const FIELDS = ['SUBJECT', 'AGENDA', 'TITLE', 'DESCRIPTION'] as const;
const MATCHES = ['EXACT', 'PREFIX', 'WORDS'] as const;
type TopicField = (typeof FIELDS)[number];
type TopicRule = {
  readonly topic: string;
  readonly field: TopicField;
  readonly match: (typeof MATCHES)[number];
  /** In small letters, without marks and punctuation, between two blanks, as all texts are that it is held against: so words fit as a whole. */
  readonly text: string;
  readonly excludes: boolean;
};

/** What rules look at; of subjects and agenda items several are joined by ` | `. */
export type TopicTexts = {
  readonly title: string;
  readonly agenda: string;
  readonly subjects: string;
  readonly description: string;
};

/** The reviewed rules of `data/topics/`: a vote is on a topic where a rule of it fits and none that excludes it. */
export class TopicRules {
  /** Slug and name of every topic that has rules. */
  readonly topics: ReadonlyMap<string, string>;
  readonly #rules: readonly TopicRule[];

  constructor(topics: ReadonlyMap<string, string>, rules: readonly TopicRule[]) {
    this.topics = topics;
    this.#rules = rules;
  }

  /** The slugs of the topics, in the order of the table. */
  of({ title, agenda, subjects, description }: TopicTexts): string[] {
    const texts: Record<TopicField, readonly string[]> = {
      SUBJECT: subjects.split(' | ').map(spaced),
      AGENDA: agenda.split(' | ').map((item) => spaced(withoutNumbers(item))),
      TITLE: [spaced(title.replace(TAIL, ''))],
      DESCRIPTION: [spaced(description)],
    };
    const found = new Set<string>();
    const excluded = new Set<string>();
    for (const rule of this.#rules)
      if (texts[rule.field].some((text) => fits(rule, text))) (rule.excludes ? excluded : found).add(rule.topic);
    return [...this.topics.keys()].filter((topic) => found.has(topic) && !excluded.has(topic));
  }
}

const FOLDER = join(DATA, 'topics');
const TOPICS = 'topics.csv';
const RULES = 'rules.csv';

export const readTopicRules = (note: Note): Promise<TopicRules> =>
  shippedOnce('rules', [join(FOLDER, TOPICS), join(FOLDER, RULES)], note, readRules);

async function readRules(note: Note): Promise<TopicRules> {
  const topics = new Map<string, string>();
  for await (const { fields } of readTable(FOLDER, TOPICS, ['slug', 'name'], note))
    topics.set(fields[0] ?? '', fields[1] ?? '');
  const rules: TopicRule[] = [];
  const columns = ['topic', 'field', 'match', 'text', 'effect', 'note'];
  for await (const { fields, at } of readTable(FOLDER, RULES, columns, note)) {
    const [topic = '', field = '', match = '', text = '', effect = ''] = fields;
    if (!topics.has(topic)) note(at(0), `The topic "${topic}" is not in ${TOPICS}.`);
    if (!FIELDS.some((known) => known === field))
      note(at(1), `The field "${field}" is not one of ${FIELDS.join(', ')}.`);
    if (!MATCHES.some((known) => known === match))
      note(at(2), `The match "${match}" is not one of ${MATCHES.join(', ')}.`);
    if (text === '' || plain(text) !== text)
      note(
        at(3),
        `The text "${text}" must be written as "${plain(text)}": small letters, no marks, one blank between words.`,
      );
    if (!['', 'NOT'].includes(effect)) note(at(4), `The effect "${effect}" is neither empty nor NOT.`);
    rules.push({
      topic,
      field: field as TopicRule['field'],
      match: match as TopicRule['match'],
      text: spaced(text),
      excludes: effect === 'NOT',
    });
  }
  return new TopicRules(topics, rules);
}

/** The topics as rows of the graph. */
export const topicRows = ({ topics }: TopicRules) =>
  [...topics].map(([slug, name]) => ({ type: 'topic', slug, name }) as const);

function fits({ match, text }: TopicRule, value: string): boolean {
  if (match === 'EXACT') return value === text;
  return match === 'PREFIX' ? value.startsWith(text) : value.includes(text);
}

const TAIL = /\s*:\s*(?:draft )?(?:resolution|decision)s?\b.*$/is;
/** Symbols of documents and numbers of items stand before the words of an agenda item. */
const NUMBER =
  /^(?:[AS]\/\S+|\(?(?:Add|Rev|Corr)\.\S*|[S&+-]|and|\d[\d.,/+a-z]*(?:\[\S*\])*\S{0,3}|\[\S*\]|[a-z]{0,2}\(\S*\)|S\d+)$/i;

function withoutNumbers(item: string): string {
  const words = item.trim().split(/\s+/);
  const first = words.findIndex((word) => !NUMBER.test(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}

const spaced = (text: string): string => ` ${plain(text)} `;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
