import { beforeAll, describe, expect, it } from 'vitest';
import type { DossierRow } from '../../../src/ingest/sources/dossier/dossier-row.ts';
import type { ClaimRecord } from '../../../src/ingest/sources/dossier/dossier-shape.ts';
import { project } from '../../../src/ingest/sources/dossier/project.ts';
import { shippedDossier } from '../../support/claim.ts';

const RODRIGUEZ = { made_by: 'person:katitza-rodriguez', in_capacity: 'role:eff-policy-director-global-privacy' };

describe('the dossier on the cybercrime convention', () => {
  let rows: DossierRow[];
  let claims: ClaimRecord[];
  const claim = (key: string) => claims.find((one) => one.key === key) as ClaimRecord;
  const edges = (type: string) => project('un-cybercrime', claims).edges.filter((edge) => edge.type === type);

  beforeAll(async () => {
    rows = await shippedDossier();
    claims = rows.flatMap((row) => (row.type === 'claim' ? [row.claim] : []));
  });

  it('gives every word to who said it, in the capacity in which it was said', () => {
    for (const key of ['F23', 'F24', 'F27', 'H100']) expect(claim(key).assertions).toMatchObject([RODRIGUEZ]);
    expect(claim('H46').assertions[0]?.at).toBe('document:ashton-hart-follow-up');
    expect(edges('AUTHORED_BY').filter(({ from }) => from === 'urn:caucus:article:002')).toHaveLength(3);
  });

  it('calls reported only what an article says in its own voice, and tells quoted from other words', () => {
    const said = claims.flatMap(({ key, assertions }) => assertions.map((one) => ({ key, ...one })));
    const modes = (key: string) => claim(key).assertions.map(({ mode }) => mode);

    expect(said.filter(({ mode, made_by }) => mode === 'REPORTED' && !made_by.startsWith('article:'))).toEqual([]);
    for (const key of ['H14', 'H17', 'H28', 'H100', 'G67']) expect(modes(key)).toEqual(['VERBATIM']);
    for (const key of ['G45', 'G51', 'H13', 'H18', 'H50', 'H58', 'D50']) expect(modes(key)).toEqual(['PARAPHRASED']);
  });

  it('dates positions taken at the first session by it, and none before', () => {
    const taken = claims.filter(({ key, valid_from }) => /^[GD]/.test(key) && valid_from === '2022-03-01');

    expect(taken.length).toBeGreaterThanOrEqual(50);
    expect(claims.filter(({ valid_from }) => valid_from === '2022-02-28')).toEqual([]);
    expect(claim('H25').when?.latest).toBe('2022-03-09');
  });

  it('has no stand that ended and never began', () => {
    const open = claims.filter(
      ({ predicate, valid_from, valid_to }) =>
        ['SUPPORTS', 'OPPOSES'].includes(predicate) && valid_to !== undefined && valid_from === undefined,
    );

    expect(open).toEqual([]);
  });

  it('leads from each paragraph to its article and from there to the treaty', () => {
    const parts = edges('PART_OF').map(({ from, to }) => `${from.slice(11)} > ${to.slice(11)}`);

    expect(parts).toEqual(
      expect.arrayContaining([
        'provision:un-cybercrime/art-6/para-2 > provision:un-cybercrime/art-6',
        'provision:un-cybercrime/art-6 > treaty:un-cybercrime',
        'provision:un-cybercrime/art-47/para-1/point-c > provision:un-cybercrime/art-47/para-1',
        'provision:un-cybercrime/art-47/para-1 > provision:un-cybercrime/art-47',
        'provision:un-cybercrime/art-47 > treaty:un-cybercrime',
      ]),
    );
  });

  it('has the four examples of content, and the stands of the Tech Accord and of its member', () => {
    const narrower = edges('NARROWER').filter(({ from }) => from.endsWith('content-related-offences'));
    const against = edges('OPPOSES').filter(({ to }) => to === 'urn:caucus:treaty:un-cybercrime');

    expect(narrower.map(({ to }) => to.split(':').at(-1)).sort()).toEqual([
      'copyright-infringement',
      'disinformation',
      'hate-speech',
      'incitement-to-terrorism',
    ]);
    expect(against.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['urn:caucus:alliance:cybersecurity-tech-accord', 'urn:caucus:company:microsoft']),
    );
  });

  it('dates the session that adopted the draft, and the documents that say when they were published', () => {
    const { properties } = project('un-cybercrime', claims);

    expect(properties.get('urn:caucus:session:ahc/reconvened')).toMatchObject({ edtf: '2024-08-08' });
    expect(properties.get('urn:caucus:document:digital-compact-brief-2023')).toMatchObject({ edtf: '2023-05' });
    expect(edges('PUBLISHED_BY').map(({ from }) => from)).toEqual(
      expect.arrayContaining([
        'urn:caucus:document:us-state-dept-release',
        'urn:caucus:document:digital-compact-brief-2023',
      ]),
    );
  });

  it('counts two origins of forty ratifications, and calls contested only the dates of the adoption', () => {
    const contradiction = rows.find((row) => row.type === 'contradiction' && row.contradiction.key === 'I03');
    const corroboration = rows.find((row) => row.type === 'corroboration' && row.corroboration.key === 'K01');

    expect(contradiction).toMatchObject({ contradiction: { claims: ['D31', 'D32', 'D33'] } });
    expect(corroboration).toMatchObject({ corroboration: { claims: ['D48', 'D49'], origins: [{}, {}] } });
  });
});
