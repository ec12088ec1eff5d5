import { expect } from 'vitest';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { ask } from './ask.ts';
import { recording } from './fake-graph.ts';

/** What to ask of everything that has evidence, and what comes of it. */
export const WHERE = 'evidence { paragraph document { id } }';
export type Written = { evidence: { paragraph: number; document: { id: string } }[] };
export type Named = { id: string };

/** What a server reads once for all questions: all votes and all claims, and the version that they are of. */
const ONCE: readonly string[] = [
  'roll-call/all',
  'roll-call/events',
  'roll-call/marked-ballots',
  'roll-call/states',
  'dataset/unfinished-runs',
  'dataset/version',
  'claim/ledger',
];

/** The statements that questions cost. */
export const namesOf = ({ statements }: ReturnType<typeof recording>): string[] =>
  statements.map(({ name }) => name).filter((name) => !ONCE.includes(name));

/** What a question answers; it fails when it errs or costs more than so many statements. */
export async function asked<T>(graph: Graph, most: number, question: string): Promise<T> {
  const recorded = recording(graph);
  const { data, errors } = await ask<T>(recorded, question);
  const sent = namesOf(recorded);
  expect(errors).toBeUndefined();
  expect(sent.length, sent.join(', ')).toBeLessThanOrEqual(most);
  return data;
}

/** An id without what all ids begin with; of an article its number. */
export const short = ({ id }: Named): string => id.replace(/^urn:caucus:(article:)?/, '');

/** Where it is written: `000 ¶11`. */
export const places = ({ evidence }: Written): string[] =>
  evidence.map(({ paragraph, document }) => `${short(document)} ¶${paragraph}`);
