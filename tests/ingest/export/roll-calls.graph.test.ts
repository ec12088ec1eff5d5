import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ballotsExport } from '../../../src/ingest/export/ballots.ts';
import { rollCallsExport } from '../../../src/ingest/export/roll-calls.ts';
import { ask } from '../../support/ask.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { hasPscl, runR } from '../../support/rscript.ts';

const graph = testGraph();
afterAll(() => graph.close());

/** A folder with the matrix of session 74. */
async function matrix(): Promise<{ folder: string; header: string[]; rows: string[][] }> {
  const folder = await folderOf({});
  const target = join(folder, 'roll-calls.csv');
  await rollCallsExport.write(graph, target, { only: 'ga/74/', dataset: '', bom: false }, () => {});
  const [header = [], ...rows] = (await readFile(target, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  return { folder, header, rows };
}

describe('a matrix of roll calls', () => {
  it('never says of a member without a ballot that it was no member', async () => {
    const { rows, header } = await matrix();

    expect(header.length).toBeGreaterThan(50);
    expect(new Set(rows.flatMap((row) => row.slice(2)))).toEqual(new Set(['1', '6', '7', '9']));
  });

  it('has rows of states that have a ballot alone, and as many votes in favour as the graph', async () => {
    const { rows, header } = await matrix();
    const codes = rows.map(([code]) => code);
    expect(codes).toContain('FRA');
    for (const former of ['CSK', 'YUG', 'DDR']) expect(codes).not.toContain(former);

    const { data } = await ask<{ votes: { nodes: { for: number }[] } }>(
      graph,
      '{ votes(first: 1, where: { symbol: "A/RES/74/247" }) { nodes { for } } }',
    );
    const place = header.indexOf('ga/74/247');
    expect(rows.filter((row) => row[place] === '1')).toHaveLength(data.votes.nodes[0]?.for ?? 0);
  });

  it('begins with the mark of UTF-8 where Excel is to know it, and so does a table of ballots', async () => {
    const folder = await folderOf({});
    for (const format of [rollCallsExport, ballotsExport]) {
      const target = join(folder, `${format.name}.csv`);
      await format.write(graph, target, { only: 'ga/74/247', dataset: '', bom: true }, () => {});
      expect([...(await readFile(target)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    }
  });
});

console.log(
  hasPscl ? 'The calls of R in docs/import.md run.' : 'No R with pscl is here: the calls in docs/import.md do not run.',
);

if (hasPscl)
  describe('the calls of R in docs/import.md', () => {
    it('read the matrix and estimate a point for each state, France and Cuba on two sides', async () => {
      const { folder, rows } = await matrix();
      const docs = await readFile('docs/import.md', 'utf8');
      const [, script = ''] = /```r\n([\s\S]*?)```/.exec(docs) ?? [];

      const printed = runR(
        `set.seed(1)\n${script}\ncat("votes", dim(votes$votes), "\\n")\nx <- points$xbar[, 1]\ncat("points", x["FRA"] * x["CUB"] < 0, length(x), "\\n")`,
        folder,
      );

      expect(printed).toContain(`votes ${rows.length} `);
      expect(printed).toMatch(/points TRUE \d+/);
    }, 360_000);
  });
