import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, isMap, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import { filesIn } from '../../read/files-in.ts';
import type { Note } from '../../read/problem.ts';
import { replaceFile } from '../../read/replace-file.ts';
import { readYaml } from '../../read/yaml.ts';
import { CANDIDATES, type Candidate, candidatesShape, type WrittenCandidate } from './candidate.ts';

/** A candidate that has no key yet. */
export type KeylessCandidate = Omit<WrittenCandidate, 'key'>;

/** The file of an article's candidates in the folder of its dossier. */
const candidateFileOf = (article: string): string =>
  `${CANDIDATES}/${article.slice(article.indexOf(':') + 1).replaceAll('/', '-')}.yaml`;

/** All candidates of a dossier, by the names of their files. */
async function readCandidates(folder: string, note: Note): Promise<Map<string, readonly Candidate[]>> {
  const found = new Map<string, readonly Candidate[]>();
  if (!existsSync(join(folder, CANDIDATES))) return found;
  for (const file of await filesIn(folder, /\.yaml$/, CANDIDATES)) {
    const checked = await readYaml(folder, file, candidatesShape, note);
    if (checked !== null) found.set(file, checked.value.candidates);
  }
  return found;
}

/**
 * Adds what was found in an article to its file: what stands there already, at the same place and saying the same, stays as it is, with what was decided on it. Answers
 * with how many are new.
 */
export async function addCandidates(
  folder: string,
  article: string,
  read: { readonly at: string; readonly by: string },
  found: readonly KeylessCandidate[],
  note: Note,
): Promise<{ file: string; added: number; kept: number } | null> {
  let broken = false;
  const before = await readCandidates(folder, (at, sentence, more) => {
    broken = true;
    note(at, sentence, more);
  });
  if (broken) return null;
  const file = candidateFileOf(article);
  const there = new Set((before.get(file) ?? []).map(({ claim }) => sayingAt(claim)));
  const fresh = found.filter(({ claim }) => !there.has(sayingAt(claim)));
  const keys = [...before.values()].flatMap((all) => all.map(({ key }) => Number(key.slice(1))));
  const first = Math.max(0, ...keys) + 1;
  const keyed = fresh.map((one, place) => ({ key: `R${String(first + place).padStart(3, '0')}`, ...one }));
  // What could not be read again is never written.
  candidatesShape.parse({ article, read, candidates: keyed });
  const path = join(folder, file);
  const document = existsSync(path)
    ? parseDocument(await readFile(path, 'utf8'), { version: '1.2' })
    : new Document({ article, read, candidates: [] }, { version: '1.2' });
  document.set('read', document.createNode(read));
  const list = document.get('candidates');
  for (const one of keyed) if (isSeq(list)) list.add(document.createNode(one));
  if (isSeq(list)) list.flow = false;
  visit(document, { Map: (_, map) => void shorten(map) });
  await mkdir(join(folder, CANDIDATES), { recursive: true });
  await replaceFile(path, document.toString({ lineWidth: 0 }));
  return { file, added: keyed.length, kept: there.size };
}

/** What is short stands in one line, as in the claims of a dossier. */
function shorten(map: YAMLMap): void {
  const names = map.items.map(({ key }) => String(key));
  const plain = map.items.every(({ value }) => !isMap(value) && !isSeq(value));
  if (plain && (names.includes('sha256') ? names.includes('in') : !names.includes('id')) && names.length <= 5)
    map.flow = true;
}

/** What a claim says, who says it and where it is written. */
const sayingAt = ({
  subject,
  predicate,
  object,
  number,
  value_kind,
  when,
  assertions,
}: WrittenCandidate['claim']): string =>
  JSON.stringify([
    subject,
    predicate,
    object,
    number,
    value_kind,
    // A day at the latest is another one whenever somebody reads.
    when?.edtf.replace(/^\.\..*/, '..'),
    assertions.map(({ made_by, evidence }) => [made_by, placesOf(evidence)]),
  ]);

const placesOf = (evidence: readonly unknown[]): unknown[] =>
  (evidence as { in: string; start?: number; end?: number }[]).map((one) => [one.in, one.start, one.end]);
