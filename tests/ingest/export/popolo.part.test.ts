import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { popoloExport } from '../../../src/ingest/export/popolo.ts';
import { popolo } from '../../../src/ingest/sources/popolo/popolo.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { bring } from '../../support/import.ts';
import { sandbox } from '../../support/sandbox.ts';

const graph = testGraph();
afterAll(() => graph.close());

type Organization = { id: string; name: string; identifiers?: { scheme: string; identifier: string }[] };
type File = {
  organizations: Organization[];
  motions: { id: string; organization_id: string; result?: string }[];
  vote_events: {
    identifier: string;
    organization_id: string;
    motion_id: string;
    result?: string;
    counts: { option: string; value: number }[];
    votes: { voter_id: string; option: string }[];
  }[];
};

async function exported(only: string): Promise<{ folder: string; file: File }> {
  const folder = await folderOf({});
  const target = join(folder, 'votes.json');
  await popoloExport.write(graph, target, { only, dataset: '', bom: false }, () => {});
  return { folder, file: JSON.parse(await readFile(target, 'utf8')) as File };
}

describe('a Popolo file that was exported', () => {
  it('has in it whatever its ids name', async () => {
    const { file } = await exported('ga/74/');
    const organizations = new Set(file.organizations.map(({ id }) => id));
    const motions = new Set(file.motions.map(({ id }) => id));

    expect(file.vote_events.length).toBeGreaterThan(50);
    for (const { organization_id } of file.motions) expect(organizations).toContain(organization_id);
    for (const { organization_id, motion_id, votes } of file.vote_events) {
      expect(organizations).toContain(organization_id);
      expect(motions).toContain(motion_id);
      for (const { voter_id } of votes) expect(organizations).toContain(voter_id);
    }
  });

  it('counts and says what came of each vote, stated or not, and has codes of three letters', async () => {
    const { file } = await exported('ga/74/');
    const vote = file.vote_events.find(({ identifier }) => identifier === 'ga/74/247');

    expect(file.vote_events.every(({ counts }) => counts.length > 0)).toBe(true);
    expect(vote).toMatchObject({ result: 'pass' });
    expect(vote?.counts).toEqual(
      expect.arrayContaining([
        { option: 'yes', value: 79 },
        { option: 'no', value: 60 },
      ]),
    );
    expect(file.organizations.find(({ name }) => name === 'France')?.identifiers).toContainEqual({
      scheme: 'ISO 3166-1 alpha-3',
      identifier: 'FRA',
    });
  });

  it('is the same votes when it is read again', async () => {
    const { folder, file } = await exported('ga/74/24');

    await sandbox(graph, async (graph) => {
      const { written, problems } = await bring(importOf(popolo), graph, folder);

      expect(problems.listed).toEqual([]);
      expect(written).toMatchObject({ created: 0, joined: 0, changed: 0 });
      expect(written?.unchanged).toBeGreaterThanOrEqual(file.vote_events.length);
    });
  });
});
