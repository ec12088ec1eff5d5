import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BETWEEN_ITEMS, BulkTables } from '../../../src/ingest/bulk/bulk-tables.ts';
import { folderOf } from '../../support/folder.ts';

describe('the tables of a bulk import', () => {
  it('name each property with its type, and leave empty what a node does not have', async () => {
    const folder = await folderOf({});
    const tables = new BulkTables(folder);

    await tables.addNodes(
      ['Entity', 'State'],
      [
        { id: 'a', name: 'A', current: true },
        { id: 'b', m49: 4, name: null },
      ],
    );

    expect(tables.nodes).toEqual([{ labels: ['Entity', 'State'], file: join(folder, 'nodes-Entity-State.csv') }]);
    expect(read(folder, 'nodes-Entity-State.csv')).toEqual([
      'id:ID,name:string,current:boolean,m49:long',
      '"a","A",true,',
      '"b",,,4',
    ]);
  });

  it('keep quotation marks, empty texts, lists and empty lists', async () => {
    const folder = await folderOf({});

    await new BulkTables(folder).addNodes(
      ['Motion'],
      [
        { id: 'a', name: 'a "quoted", text', aliases: ['one', 'two'], places: [1, 2], title: '' },
        { id: 'b', aliases: [] },
      ],
    );

    const [, first, second] = read(folder, 'nodes-Motion.csv');
    expect(first).toBe(`"a","a ""quoted"", text","one${BETWEEN_ITEMS}two","1${BETWEEN_ITEMS}2",""`);
    expect(second).toBe('"b",,"",,');
  });

  it('have a line for each relationship, with the ids of its ends', async () => {
    const folder = await folderOf({});

    await new BulkTables(folder).addEdges('VOTED', [{ from: 'a', to: 'b', properties: { key: 'k' } }]);

    expect(read(folder, 'relationships-VOTED.csv')).toEqual([':START_ID,:END_ID,key:string', '"a","b","k"']);
  });

  it('leave out a kind of which there is nothing', async () => {
    const tables = new BulkTables(await folderOf({}));

    await tables.addNodes(['Topic'], []);
    await tables.addEdges('ON', []);

    expect([tables.nodes, tables.relationships]).toEqual([[], []]);
  });
});

const read = (folder: string, file: string): string[] => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
