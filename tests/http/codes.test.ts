import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const FILES = [
  ...readdirSync(new URL('src/http/', ROOT)).map((name) => `src/http/${name}`),
  'src/json-size.ts',
  'src/serve.ts',
  'src/api/kernel/bad-input.ts',
  'src/api/kernel/curator.ts',
];
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** What is written in capitals and is no code of an error. */
const OTHERS = ['ACCEPTED', 'CONTRADICTION_NOTED', 'DUPLICATE', 'REJECTED'];

it('the codes that clients meet are all in the documentation, and no others', () => {
  const codes = FILES.flatMap((path) => [...read(path).matchAll(/'([A-Z]+(?:_[A-Z]+)+|(?!E)[A-Z]{8,})'/g)])
    .map(([, code = '']) => code)
    .filter((code) => !OTHERS.includes(code));
  // Yoga has it of its own.
  const all = new Set([...codes, 'GRAPHQL_PARSE_FAILED']);
  const table = read('docs/http.md').match(/\| Code \| What is to be done[\s\S]*?\n\n/)?.[0] ?? '';
  const documented = [...table.matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)].map(([, code = '']) => code);

  expect(new Set(documented)).toEqual(all);
});
