import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Graph } from './graph.ts';
import { query, statement } from './query.ts';
import { text } from './shape.ts';

const FILES = readdirSync(new URL('../../../cypher/setup/', import.meta.url))
  .filter((file) => file.endsWith('.cypher'))
  .sort();

const STATEMENTS = FILES.map((file) => statement(`setup/${file.slice(0, -'.cypher'.length)}`));

const names = query('index/names', {}, { name: text });

/** The name of the constraint or index that a statement makes; that which waits for all of them has none. */
const nameIn = (text: string): string | undefined => /^CREATE (?:CONSTRAINT|INDEX) (\w+)/m.exec(text)?.[1];

/** How often a statement is tried again that met another one of the same kind, and how long is waited at most before, in milliseconds. */
const TRIES = 40;
const PAUSE = 500;

/** Another process has made the same one between our look and our turn: with the next try it is there. */
const ALREADY = /Schema\.\w*AlreadyExists$/;

/**
 * Brings the constraints and indexes of `cypher/setup/` into being, in the order of the files; may be repeated at will, and by two processes at once: their
 * locks can meet each other, and the database then ends one of the two, which is there a moment later.
 */
export async function setUp(graph: Graph): Promise<void> {
  const there = new Set((await names(graph, {})).map(({ name }) => name));
  // To ask for each whether it is there takes a second.
  for (const statement of STATEMENTS)
    if (!there.has(nameIn(statement.text) ?? '')) await patiently(() => graph.define(statement));
}

async function patiently(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      return await work();
    } catch (error) {
      const passing = neo4j.isRetryableError(error as Error) || ALREADY.test((error as { code?: string }).code ?? '');
      if (tries === TRIES || !passing) throw error;
      await sleep(Math.random() * PAUSE);
    }
}
