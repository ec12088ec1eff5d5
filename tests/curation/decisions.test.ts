import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curate } from '../../src/curation/curate.ts';
import { accept, duplicate, reject } from '../../src/curation/decide-candidate.ts';
import { noteContradiction, rank, rejectClaim } from '../../src/curation/decide-claim.ts';
import { undo } from '../../src/curation/undo.ts';
import { content, filesOf, harbour, hasClaim, homesOf, inOrder } from '../support/curated.ts';

const by = 'anna';

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

  it('has one time, wherever that is written', async () => {
    const folder = await harbour();

    const { at } = await curate(folder, accept('R001', homesOf, { by }), { by });

    expect((await content(folder, 'candidates/harbour-1.yaml')).candidates[0].at).toBe(at);
    expect((await content(folder, 'curation.yaml')).curations[0].at).toBe(at);
  });

  it('brings what it contradicts into the list, unread; a third claim joins there', async () => {
    const folder = await harbour();

    await curate(folder, accept('R003', homesOf, { by }), { by });
    const edited = {
      claim: { ...(await content(folder, 'candidates/harbour-1.yaml')).candidates[3].claim, value: 'WITHOUT_VOTE' },
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
