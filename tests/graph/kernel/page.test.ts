import { describe, expect, it } from 'vitest';
import { idOf, pages } from '../../../src/graph/kernel/page.ts';

/** All pages of a list of so many rows, and after which rows they were asked for. */
async function read(rows: number, size: number) {
  const list = Array.from({ length: rows }, (_, at) => ({ id: `row-${at + 1}` }));
  const after: string[] = [];
  const found: string[][] = [];
  const part = async (page: { after: string; limit: number }) => {
    after.push(page.after);
    return list.filter(({ id }) => id > page.after).slice(0, page.limit);
  };
  for await (const page of pages(part, size, idOf)) found.push(page.map(idOf));
  return { after, found };
}

describe('a list that is read a page at a time', () => {
  it('is read to its end, each page from just after the last row of the one before', async () => {
    expect(await read(5, 2)).toEqual({
      after: ['', 'row-2', 'row-4'],
      found: [['row-1', 'row-2'], ['row-3', 'row-4'], ['row-5']],
    });
  });

  it('may end with a full page, behind which nothing is', async () => {
    expect(await read(4, 2)).toEqual({
      after: ['', 'row-2', 'row-4'],
      found: [
        ['row-1', 'row-2'],
        ['row-3', 'row-4'],
      ],
    });
  });

  it('may be empty', async () => {
    expect(await read(0, 2)).toEqual({ after: [''], found: [] });
  });
});
