import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvRecord, readTable } from './csv.ts';
import type { Note, Position } from './problem.ts';

/** What a description can say of the amendment or the paragraph that was voted on, and the form of its value. */
const FORMS = {
  PROPOSER: { form: /^([A-Z]{3}|x-[a-z0-9-]+)$/, says: 'the code of a state' },
  SPONSORS: { form: /^[1-9]\d*$/, says: 'a whole number above 0' },
  DOCUMENT: { form: /^A\/\S+(; A\/\S+)*$/, says: 'symbols of documents, separated by "; "' },
  EFFECT: { form: /^(ADD|REPLACE|DELETE|MODIFY|RENUMBER)$/, says: 'one of ADD, REPLACE, DELETE, MODIFY, RENUMBER' },
  PARAGRAPHS: {
    form: /^(?!.*\b(?:0+|null|undefined)\b)[^\s;](?:[^;]*[^\s;])?(?:; [^\s;](?:[^;]*[^\s;])?)*$/,
    says: 'parts of a text, separated by "; ", of which none is empty or has the number 0',
  },
  DRAFT: { form: /^A\/\S+$/, says: 'the symbol of a document' },
} as const;
export type FactKind = keyof typeof FORMS;
export const FACT_KINDS = Object.keys(FORMS) as [FactKind, ...FactKind[]];

/** What a description says of a motion: the value as reviewed, and the words that say it with their first place, in UTF-16 code units. */
export type MotionFact = {
  readonly kind: FactKind;
  readonly value: string;
  readonly start: number;
  readonly words: string;
};

/** Reviewed facts by the number of the roll call in its source, each with the place of its row. */
export type MotionFacts = ReadonlyMap<string, readonly (MotionFact & { at(field: number): Position })[]>;

export const MOTIONS_FILE = 'motions.csv';
const COLUMNS = ['rcid', 'fact', 'value', 'start', 'words'];

/** Reads the reviewed facts of a folder, which may have none; a row whose value is not of its form is noted. */
export async function readMotionFacts(folder: string, note: Note): Promise<MotionFacts> {
  const facts = new Map<string, (MotionFact & Pick<CsvRecord, 'at'>)[]>();
  if (!existsSync(join(folder, MOTIONS_FILE))) return facts;
  for await (const { fields, at } of readTable(folder, MOTIONS_FILE, COLUMNS, note)) {
    const [record = '', kind = '', value = '', start = '', words = ''] = fields;
    const known = FORMS[kind as FactKind];
    if (known === undefined) note(at(1), `The fact "${kind}" is not one of ${FACT_KINDS.join(', ')}.`);
    else if (!known.form.test(value)) note(at(2), `The ${kind} is "${value}" and must be ${known.says}.`);
    if (!/^\d+$/.test(start)) note(at(3), `The start "${start}" is not a whole number.`);
    if (words === '') note(at(4), 'The row has no words: a fact names those that say it.');
    const listed = facts.get(record) ?? [];
    facts.set(record, listed);
    listed.push({ kind: kind as FactKind, value, start: Number(start), words, at });
  }
  return facts;
}

/** Whether the words of a fact stand in the description where the fact says. */
const isSaid = ({ start, words }: MotionFact, description: string): boolean => description.startsWith(words, start);

/** What the reviewed facts say of one roll call, as far as its description has their words. */
export const factsOf = (facts: MotionFacts, record: string, description: string): MotionFact[] =>
  (facts.get(record) ?? [])
    .filter((fact) => isSaid(fact, description))
    .map(({ kind, value, start, words }) => ({ kind, value, start, words }));

/**
 * Holds the reviewed facts against the roll calls of the same folder: `check` notes a fact whose words do not stand where it says, or whose
 * state is in no table; `settle` notes a number that no roll call has.
 */
export function checkFacts(facts: MotionFacts, states: ReadonlySet<string>, note: Note) {
  const seen = new Set<string>();
  return {
    check(record: string, description: string): void {
      seen.add(record);
      for (const fact of facts.get(record) ?? []) {
        if (!isSaid(fact, description))
          note(
            fact.at(4),
            `The description of the roll call ${record} has "${description.slice(fact.start, fact.start + fact.words.length)}" at ${fact.start} and not "${fact.words}".`,
          );
        if (fact.kind === 'PROPOSER' && !states.has(fact.value))
          note(fact.at(2), `The state "${fact.value}" is not in states.csv.`, { code: 'UNKNOWN_STATE' });
      }
    },
    settle(): void {
      for (const [record, [first]] of facts)
        if (first !== undefined && !seen.has(record)) note(first.at(0), `No roll call has the number "${record}".`);
    },
  };
}
