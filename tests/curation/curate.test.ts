import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { curate } from '../../src/curation/curate.ts';
import { accept, duplicate, reject } from '../../src/curation/decide-candidate.ts';
import { noteContradiction, rank, rejectClaim } from '../../src/curation/decide-claim.ts';
import { undo } from '../../src/curation/undo.ts';
import { dossier } from '../../src/ingest/sources/dossier/dossier.ts';
import { folderOf, readAll } from '../support/folder.ts';
import { HARBOUR } from '../support/harbour.ts';

const by = 'anna';
/** What another dossier is the home of. */
const homesOf = async (ids: readonly string[]) =>
  new Map(ids.filter((id) => id === 'treaty:un-cybercrime').map((id) => [id, 'un-cybercrime']));
const hasClaim = async (key: string) => key === 'un-cybercrime/D39';

const harbour = async (): Promise<string> => join(await folderOf(HARBOUR), 'harbour');
const content = async (folder: string, file: string) => parse(await readFile(join(folder, file), 'utf8'));

/** All files of a folder but the list of decisions, by their names. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.yaml') && name !== 'curation.yaml',
  );
  return Object.fromEntries(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

const inOrder = async (folder: string): Promise<void> => expect((await readAll(dossier, folder)).problems).toEqual([]);

describe('a candidate that is accepted', () => {
  it('is a claim with the next free key, and what it mentions is in the roster', async () => {
    const folder = await harbour();

    await curate(folder, accept('R001', homesOf, { by }), { by });

    const { claims } = await content(folder, 'claims/harbour-1.yaml');
    expect(claims).toMatchObject([{ key: 'B01', subject: 'ngo:open-packet-forum', predicate: 'OPPOSES' }]);
    const { external, entities } = await content(folder, 'entities.yaml');
    expect(external).toEqual(['decision:adopt-draft', 'treaty:un-cybercrime']);
    expect(entities.map(({ id }: { id: string }) => id)).toEqual(['article:harbour/1', 'ngo:open-packet-forum']);
    expect(await readFile(join(folder, 'entities.yaml'), 'utf8')).toContain('  # the text itself\n');
    const { candidates } = await content(folder, 'candidates/harbour-1.yaml');
    expect(candidates[0]).toMatchObject({
      status: 'accepted',
      by,
      became: 'B01',
      at: expect.stringMatching(/^\d{4}-/),
    });
    await inOrder(folder);
  });

  it('brings what it contradicts into the list, unread; a third claim joins there', async () => {
    const folder = await harbour();

    await curate(folder, accept('R003', homesOf, { by }), { by });
    const edited = {
      claim: { ...(await content(folder, 'candidates/harbour-1.yaml')).candidates[3].claim, value: 'LOT' },
    };
    await curate(folder, accept('R004', homesOf, { by, edited }), { by });

    expect((await content(folder, 'contradictions.yaml')).contradictions).toMatchObject([
      { key: 'I01', kind: 'CONFLICT', aspect: 'METHOD', claims: ['A01', 'B01', 'B02'], status: 'OPEN', found: 'RULE' },
    ]);
    await inOrder(folder);
  });

  it.each([
    ['R005', undefined, /person:nobody, which neither the dossier nor the graph has/],
    ['R009', undefined, /no candidate R009\. Open are R001, R002, R003, R004, R005\./],
    ['R002', { claim: { subject: 'treaty:un-cybercrime' } }, /^R002 is no claim as it stands\. claim\.predicate: /],
    ['R001', { claim: { predicate: 'AMENDS' } }, /^R001 stays as it is, .*AMENDS needs the qualifier EFFECT/],
  ])('stays open where the dossier would not be in order: %s', async (key, change, sentence) => {
    const folder = await harbour();
    const before = await filesOf(folder);
    const { candidates } = await content(folder, 'candidates/harbour-1.yaml');
    const edited = change && { claim: key === 'R001' ? { ...candidates[0].claim, ...change.claim } : change.claim };

    await expect(curate(folder, accept(key, homesOf, { by, edited }), { by })).rejects.toThrow(sentence);
    expect(await filesOf(folder)).toEqual(before);
    expect(await readdir(folder)).not.toContain('curation.yaml');
  });

  it('is not decided twice, and its key goes to no other claim once it is taken back', async () => {
    const folder = await harbour();
    await curate(folder, accept('R001', homesOf, { by }), { by });

    await expect(curate(folder, reject('R001', { by, reason: 'x' }), { by })).rejects.toThrow(
      /^R001 is accepted as B01 already, by anna at .*: undo that first\.$/,
    );
    await curate(folder, undo(), { by });
    await curate(folder, accept('R002', homesOf, { by }), { by });
    expect((await content(folder, 'claims/harbour-1.yaml')).claims[0].key).not.toBe('B01');
  });
});

describe('a candidate that repeats a claim', () => {
  it('gives it one more assertion, or only says so where the claim is of another dossier', async () => {
    const folder = await harbour();

    await curate(folder, duplicate('R004', 'A01', homesOf, { by, hasClaim }), { by });
    const { claims } = await content(folder, 'claims/claims.yaml');
    expect(claims[0].assertions).toHaveLength(2);
    await curate(folder, undo(), { by });
    await curate(folder, duplicate('R004', 'un-cybercrime/D39', homesOf, { by, hasClaim }), { by });

    expect((await content(folder, 'claims/claims.yaml')).claims[0].assertions).toHaveLength(1);
    expect((await content(folder, 'candidates/harbour-1.yaml')).candidates[3]).toMatchObject({
      status: 'duplicate',
      became: 'un-cybercrime/D39',
    });
    await expect(curate(folder, duplicate('R002', 'elsewhere/D39', homesOf, { by, hasClaim }), { by })).rejects.toThrow(
      'The graph has no claim elsewhere/D39',
    );
    await inOrder(folder);
  });
});

describe('what a curator says of claims', () => {
  it('is their rank, with its reason', async () => {
    const folder = await harbour();

    await curate(folder, rank('A01', 'PREFERRED', 'An eyewitness.'), { by });

    expect((await content(folder, 'claims/claims.yaml')).claims[0]).toMatchObject({
      rank: 'PREFERRED',
      rank_reason: 'An eyewitness.',
    });
  });

  it('is that one goes: the candidate that it came of is rejected', async () => {
    const folder = await harbour();
    await curate(folder, accept('R002', homesOf, { by }), { by });

    await curate(folder, rejectClaim('B01', { by, reason: 'Misread.' }), { by });

    expect((await content(folder, 'claims/harbour-1.yaml')).claims).toEqual([]);
    const [, candidate] = (await content(folder, 'candidates/harbour-1.yaml')).candidates;
    expect(candidate).toMatchObject({ status: 'rejected', reason: 'Misread.' });
    expect(candidate).not.toHaveProperty('became');
  });

  it('is how a contradiction is to be read, in its place in the list', async () => {
    const folder = await harbour();
    await curate(folder, accept('R003', homesOf, { by }), { by });
    const said = { kind: 'CONFLICT', aspect: 'METHOD', reading: 'One slept.', status: 'CONFIRMED' } as const;

    await curate(folder, noteContradiction({ ...said, claims: ['harbour/A01', 'B01'] }, false), { by });
    await curate(folder, noteContradiction({ ...said, kind: 'OPINION', claims: ['A01', 'un-cybercrime/D39'] }, false), {
      by,
    });

    expect((await content(folder, 'contradictions.yaml')).contradictions).toMatchObject([
      { key: 'I01', reading: 'One slept.', status: 'CONFIRMED', found: 'RULE' },
      { key: 'I02', claims: ['A01', 'un-cybercrime/D39'], found: 'HAND' },
    ]);
    await inOrder(folder);
  });
});

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
