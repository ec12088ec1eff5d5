import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curate } from '../../src/curation/curate.ts';
import { accept, duplicate, reject } from '../../src/curation/decide-candidate.ts';
import { rank, rejectClaim } from '../../src/curation/decide-claim.ts';
import { lockedFolder } from '../../src/curation/folder-lock.ts';
import { undo } from '../../src/curation/undo.ts';
import { content, filesOf, harbour, hasClaim, homesOf, inOrder } from '../support/curated.ts';

const by = 'anna';

describe('a decision that is taken back', () => {
  it('leaves every file byte for byte as it was, whatever was decided', async () => {
    const folder = await harbour();
    const states = [await filesOf(folder)];
    const decisions = [
      accept('R001', homesOf, { by }),
      accept('R003', homesOf, { by }),
      reject('R005', { by, reason: 'Nobody: is nobody.' }),
      duplicate('R004', 'A01', homesOf, { by, hasClaim }),
      rank('A01', 'DEPRECATED', 'Hearsay.'),
      rejectClaim('B01', { by, reason: 'Misread.' }),
    ];
    for (const decide of decisions) {
      await curate(folder, decide, { by });
      states.push(await filesOf(folder));
    }

    for (const before of states.slice(0, -1).reverse()) {
      await curate(folder, undo(), { by: 'bert' });
      expect(await filesOf(folder)).toEqual(before);
    }
    await expect(curate(folder, undo(), { by })).rejects.toThrow('Nothing has been decided on the dossier harbour');
    expect((await content(folder, 'curation.yaml')).curations).toHaveLength(2 * decisions.length);
  });

  it('goes alone where others came after it, and comes back when that is undone', async () => {
    const folder = await harbour();
    await curate(folder, accept('R001', homesOf, { by }), { by });
    await curate(folder, accept('R002', homesOf, { by }), { by });
    const both = await filesOf(folder);

    await curate(folder, undo(1), { by });

    expect((await content(folder, 'claims/harbour-1.yaml')).claims.map(({ key }: { key: string }) => key)).toEqual([
      'B02',
    ]);
    await inOrder(folder);
    await expect(curate(folder, undo(1), { by })).rejects.toThrow(/^Decision 1 has been undone already, by anna/);
    await curate(folder, undo(3), { by });
    expect(await filesOf(folder)).toEqual(both);
  });

  it('is refused where its place has been changed by hand', async () => {
    const folder = await harbour();
    await curate(folder, rank('A01', 'PREFERRED', 'x'), { by });
    const path = join(folder, 'claims/claims.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('rank: PREFERRED', 'rank: NORMAL'));

    await expect(curate(folder, undo(), { by })).rejects.toThrow(
      'claims/claims.yaml has been changed in the same place',
    );
  });
});

describe('whoever decides', () => {
  it('waits for another one, so that no decision is lost', async () => {
    const folder = await harbour();

    await Promise.all([
      curate(folder, accept('R001', homesOf, { by }), { by }),
      curate(folder, accept('R002', homesOf, { by: 'bert' }), { by: 'bert' }),
      curate(folder, reject('R005', { by, reason: 'x' }), { by }),
    ]);

    expect((await content(folder, 'claims/harbour-1.yaml')).claims).toHaveLength(2);
    expect((await content(folder, 'curation.yaml')).curations.map(({ number }: { number: number }) => number)).toEqual([
      1, 2, 3,
    ]);
    expect(await readdir(folder)).not.toContain('.curating');
  });

  it('does not wait for one who was killed, and only so long for one who is there', async () => {
    const folder = await harbour();
    const { pid: dead } = spawnSync('true');
    await writeFile(join(folder, '.curating'), `${hostname()} ${dead}`);
    await curate(folder, reject('R005', { by, reason: 'x' }), { by });

    await writeFile(join(folder, '.curating'), `${hostname()} ${process.pid}`);
    await expect(lockedFolder(folder, async () => {}, 200)).rejects.toThrow(
      /^Somebody else is deciding on the dossier in /,
    );
  });

  it('finishes what one began who was killed while writing', async () => {
    const folder = await harbour();
    const before = await filesOf(folder);
    await curate(folder, accept('R001', homesOf, { by }), { by });
    const after = await filesOf(folder);
    // The list of decisions and the roster were written, and no more.
    await writeFile(join(folder, 'candidates/harbour-1.yaml'), before['candidates/harbour-1.yaml'] ?? '');
    await rm(join(folder, 'claims/harbour-1.yaml'));

    await curate(folder, reject('R005', { by, reason: 'x' }), { by });

    const finished = await filesOf(folder);
    expect(finished['entities.yaml']).toBe(after['entities.yaml']);
    expect(
      (await content(folder, 'candidates/harbour-1.yaml')).candidates.map(({ status }: { status: string }) => status),
    ).toEqual(['accepted', 'open', 'open', 'open', 'rejected']);
  });

  it('finds the files as they were where what comes after the writing fails', async () => {
    const folder = await harbour();
    const before = await filesOf(folder);
    const states: Record<string, string>[] = [];
    const bring = async () => {
      states.push(await filesOf(folder));
      throw new Error('The database is away.');
    };

    await expect(curate(folder, accept('R001', homesOf, { by }), { by, bring })).rejects.toThrow(
      'The database is away.',
    );
    expect(states).toEqual([expect.not.objectContaining(before), before]);
    expect(await filesOf(folder)).toEqual(before);
    expect(await readdir(folder)).not.toContain('curation.yaml');
  });
});
