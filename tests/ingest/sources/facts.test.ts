import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { PREDICATES } from '../../../src/graph/predicate.ts';
import type { ClaimRecord } from '../../../src/ingest/sources/dossier/dossier-shape.ts';
import { shippedClaims } from '../../support/claim.ts';

const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const FACTS = `${SHARED}dossier-facts.md`;
const MODEL = `${SHARED}design/dossier-model.md`;
const SECTIONS = { A: 49, B: 38, C: 15, D: 68, E: 70, F: 28, G: 73, H: 104 };
/** What the articles say too, and the list of facts does not. */
const MORE = ['A50', 'A51', 'A52', 'A53', 'D69', 'D70', 'E71', 'E72', 'E73', 'H105', 'H106'];

/** The keys of a section from one number to another: A08, A09, A10. */
const keys = (section: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, place) => `${section}${String(from + place).padStart(2, '0')}`);

describe('the facts of the dossier', () => {
  let claims: ClaimRecord[];
  beforeAll(async () => {
    claims = await shippedClaims();
  });

  it('are the 445 of the list and eleven more, each one claim', () => {
    const wanted = Object.entries(SECTIONS).flatMap(([section, count]) => keys(section, 1, count));

    expect(wanted).toHaveLength(445);
    expect(claims.map(({ key }) => key).sort()).toEqual([...wanted, ...MORE].sort());
  });

  it('are written in our own words, with a rule wherever nobody says so', () => {
    const silent = claims.filter(({ text, assertions }) => text === '' || assertions.length === 0);
    const guessed = claims.filter(({ assertions }) => assertions.every(({ mode }) => mode === 'INFERRED'));

    expect(silent).toEqual([]);
    expect(guessed.length).toBeGreaterThan(20);
    expect(guessed.filter(({ rule }) => rule === undefined)).toEqual([]);
  });

  it('give a span of time that ends on the first day on which it was so no more', () => {
    const ends = Object.fromEntries(
      claims.flatMap(({ key, valid_to }) => (valid_to === undefined ? [] : [[key, valid_to]])),
    );

    expect(ends).toEqual({
      C09: '2024-09-22',
      C10: '2024-09-22',
      D14: '2022-03-01',
      G59: '2024-08-08',
      G60: '2024-08-08',
      G61: '2024-08-09',
    });
  });

  it.runIf(existsSync(FACTS))('are those of the list of facts, where it is at hand', () => {
    const listed = [...readFileSync(FACTS, 'utf8').matchAll(/^\| ([A-H]\d{2,3}) \|/gm)].map(([, key]) => key);

    expect(claims.map(({ key }) => key).sort()).toEqual([...new Set([...listed, ...MORE])].sort());
  });

  it.runIf(existsSync(MODEL))('have the predicates that the model gives them, where it is at hand', () => {
    const table = /^## Predicates[\s\S]*?(?=^## )/m.exec(readFileSync(MODEL, 'utf8'))?.[0] ?? '';
    const rows = [...table.matchAll(/^\| ([A-Z_]+(?: \/ [A-Z_]+)*) \|.*\| ([^|]+) \|$/gm)];
    const wanted = rows.flatMap(([, names = '', lists = '']) =>
      names
        .split(' / ')
        .flatMap((name, place) =>
          [...(lists.split(' / ')[place] ?? '').matchAll(/([A-H])(\d{2,3})(?:–(\d{2,3}))?/g)].flatMap(
            ([, section = '', from, to = from]) => keys(section, Number(from), Number(to)).map((key) => [key, name]),
          ),
        ),
    );

    expect(wanted).toHaveLength(445);
    expect(new Set(rows.flatMap(([, names = '']) => names.split(' / ')))).toEqual(new Set(Object.keys(PREDICATES)));
    const listed = claims.filter(({ key }) => !MORE.includes(key));
    expect(Object.fromEntries(listed.map(({ key, predicate }) => [key, predicate]))).toEqual(
      Object.fromEntries(wanted),
    );
  });
});
