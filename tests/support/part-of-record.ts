import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DATA } from './folder.ts';

/** Dossiers on votes of many sessions. */
const ELSEWHERE = /\/dossiers\/(nuclear-ban|ukraine-es-11)$/;
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n');

/** Copies the shipped data into a folder, with the votes of some sessions only, by the names of their files. */
export async function partOfRecord(into: string, sessions: RegExp): Promise<void> {
  await cp(DATA, into, {
    recursive: true,
    filter: (from) =>
      !ELSEWHERE.test(from) &&
      (!/\/(sessions|general-assembly|security-council)\/[^/]*$/.test(from) || sessions.test(basename(from))),
  });
  const record = join(into, 'un-general-assembly');
  const calls = readdirSync(join(record, 'sessions')).map((file) => linesOf(join(record, 'sessions', file)));
  const records = new Set(calls.flat().map((line) => line.split(',')[1]));
  const facts = linesOf(join(record, 'motions.csv'));
  const kept = facts.filter((line, place) => place === 0 || records.has(line.split(',')[0]));
  writeFileSync(join(record, 'motions.csv'), kept.join('\n'));
}
