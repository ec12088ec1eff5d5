import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { DATA, folderOf, readAll } from '../../support/folder.ts';
import { partOfRecord } from '../../support/part-of-record.ts';

const SHIPPED = join(DATA, generalAssembly.folder ?? '');
/** The sessions whose facts are changed here. */
const FIRST = /^0[123]\.csv$/;

describe('the reviewed facts on amendments and paragraphs', () => {
  let accounts: Account[];
  const having = (scope: string, kind: string) =>
    accounts.filter((account) => account.scope === scope && account.facts.some((fact) => fact.kind === kind)).length;

  beforeAll(async () => {
    const { rows } = await readAll(generalAssembly, SHIPPED);
    accounts = rows.filter((row) => row.type === 'account');
  });

  it('say of 150 of 232 amendments who proposed them or how many did, and of 160 what they do to the text', () => {
    expect(accounts.filter(({ scope }) => scope === 'AMENDMENT')).toHaveLength(232);
    expect(having('AMENDMENT', 'PROPOSER')).toBe(126);
    expect(having('AMENDMENT', 'SPONSORS')).toBe(24);
    expect(having('AMENDMENT', 'EFFECT')).toBe(160);
    expect(having('AMENDMENT', 'DOCUMENT')).toBe(148);
    expect(having('AMENDMENT', 'PARAGRAPHS')).toBe(153);
  });

  it('say of 721 of 732 votes on paragraphs which paragraphs these are', () => {
    expect(accounts.filter(({ scope }) => scope === 'PARAGRAPH')).toHaveLength(732);
    expect(having('PARAGRAPH', 'PARAGRAPHS')).toBe(721);
    expect(having('PARAGRAPH', 'DRAFT')).toBe(365);
  });

  it('are of nothing else, and each names the words of its description', () => {
    expect(having('WHOLE', 'PROPOSER') + having('PROCEDURAL', 'PROPOSER')).toBe(0);
    expect(accounts.find(({ record }) => record === '13')?.facts).toEqual([
      { kind: 'PROPOSER', value: 'RUS', start: 9, words: 'USSR' },
      { kind: 'DOCUMENT', value: 'A/C.3/19', start: 26, words: 'A/C.3/19' },
      { kind: 'EFFECT', value: 'ADD', start: 193, words: 'INSERT' },
      { kind: 'PARAGRAPHS', value: 'new paragraph c', start: 206, words: 'SUB-PARAGRAPH C' },
      { kind: 'DRAFT', value: 'A/45', start: 69, words: 'A/45' },
    ]);
  });

  it.each([
    [
      'a place where other words stand',
      '13,PROPOSER,RUS,9,USSR',
      '13,PROPOSER,RUS,10,USSR',
      'motions.csv:4:20: The description of the roll call 13 has "SSR " at 10 and not "USSR".',
    ],
    [
      'a state that no table has',
      '13,PROPOSER,RUS,9,USSR',
      '13,PROPOSER,SUN,9,USSR',
      'motions.csv:4:13: The state "SUN" is not in states.csv.',
    ],
    [
      'a fact of another kind',
      '13,EFFECT,ADD',
      '13,RESULT,ADD',
      'motions.csv:6:4: The fact "RESULT" is not one of PROPOSER, SPONSORS, DOCUMENT, EFFECT, PARAGRAPHS, DRAFT.',
    ],
    [
      'an effect of another kind',
      '13,EFFECT,ADD',
      '13,EFFECT,KEEP',
      'motions.csv:6:11: The EFFECT is "KEEP" and must be one of ADD, REPLACE, DELETE, MODIFY, RENUMBER.',
    ],
    [
      'a part with the number 0',
      'operative 3',
      'operative 0',
      'motions.csv:118:16: The PARAGRAPHS is "operative 0" and must be parts of a text, separated by "; ", of which none is empty or has the number 0.',
    ],
    ['a number that no vote has', '13,DRAFT', '99999,DRAFT', 'motions.csv:8:1: No roll call has the number "99999".'],
  ])('refuse %s', async (_, from, to, problem) => {
    const data = await folderOf({});
    await partOfRecord(data, FIRST);
    const folder = join(data, generalAssembly.folder ?? '');
    const text = await readFile(join(folder, 'motions.csv'), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, 'motions.csv'), text.replace(from, to));

    expect((await readAll(generalAssembly, folder)).problems).toEqual([problem]);
  });
});
