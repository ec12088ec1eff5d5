import { beforeAll, describe, expect, it } from 'vitest';
import type { ContradictionRecord } from '../../../src/ingest/sources/dossier/contradiction-shape.ts';
import type { ClaimRecord, EntityRecord } from '../../../src/ingest/sources/dossier/dossier-shape.ts';
import { type ProjectionOptions, project } from '../../../src/ingest/sources/dossier/project.ts';
import type { Edge } from '../../../src/ingest/sources/dossier/project-merge.ts';
import { claimOf, shippedDossier } from '../../support/claim.ts';

const RECORDED = '2026-11-24T00:00:00.000Z';
const urn = (id: string) => `urn:caucus:${id}`;
const behind = (...keys: string[]) => keys.map((key) => urn(`claim:un-cybercrime/${key.toLowerCase()}`));
const text = (edge: Edge) => JSON.stringify(edge, Object.keys(edge).concat(Object.keys(edge.properties)).sort());

describe('what the claims of the dossier become', () => {
  let claims: ClaimRecord[];
  let beside: ProjectionOptions;
  let contradictions: ContradictionRecord[];
  const projected = (of: readonly ClaimRecord[] = claims, more: ProjectionOptions = beside) =>
    project('un-cybercrime', of, more);
  const edges = (type: string, of?: readonly ClaimRecord[], more?: ProjectionOptions): Edge[] =>
    projected(of, more).edges.filter((edge) => edge.type === type);
  const between = (type: string, from: string, to?: string) =>
    edges(type).filter((edge) => edge.from === urn(from) && (to === undefined || edge.to === urn(to)));
  const properties = (id: string) => projected().properties.get(urn(id));
  const changed = (key: string, change: Partial<ClaimRecord>) =>
    claims.map((one) => (one.key === key ? { ...one, ...change } : one));
  /** The edges that only one of two projections has. */
  const moved = (of: readonly ClaimRecord[]) => {
    const before = new Set(projected().edges.map(text));
    const after = new Set(projected(of).edges.map(text));
    const only = (these: Set<string>, those: Set<string>) =>
      [...these]
        .filter((edge) => !those.has(edge))
        .map((edge): Edge => JSON.parse(edge))
        .map(({ type, from, to }) => `${type} ${from.slice(11)} ${to.slice(11)}`)
        .sort();
    return { gone: only(before, after), come: only(after, before) };
  };

  beforeAll(async () => {
    const rows = await shippedDossier();
    claims = rows.flatMap((row) => (row.type === 'claim' ? [row.claim] : []));
    contradictions = rows.flatMap((row) => (row.type === 'contradiction' ? [row.contradiction] : []));
    const entities = rows.flatMap((row): EntityRecord[] => (row.type === 'entity' ? [row.entity] : []));
    beside = { recorded: RECORDED, entities, contradictions };
  });

  it('is the same however often it is made, and in whatever order the claims come', () => {
    const shuffled = claims.map((claim, place) => ({ claim, at: (place * 7919) % claims.length }));
    shuffled.sort((a, b) => a.at - b.at);

    expect(projected()).toEqual(projected());
    expect(projected(shuffled.map(({ claim }) => claim))).toEqual(projected());
  });

  it('has a claim behind every edge, and says since when it is known', () => {
    const all = projected().edges;

    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ properties }) => properties.claims.length === 0)).toEqual([]);
    expect(all.filter(({ properties }) => properties.recordedFrom !== RECORDED)).toEqual([]);
  });

  it('moves exactly the edge of the claims that are ranked anew', () => {
    const reranked = changed('D34', { rank: 'NORMAL' }).map(
      (claim): ClaimRecord => (claim.key === 'D35' ? { ...claim, rank: 'PREFERRED', rank_reason: 'A test.' } : claim),
    );

    expect(moved(reranked)).toEqual({
      gone: ['TAKEN_BY decision:adopt-draft institution:ahc-cybercrime'],
      come: ['TAKEN_BY decision:adopt-draft group:un-member-states'],
    });
  });

  it('loses exactly the edges of a claim that is taken out', () => {
    const without = (key: string) => claims.filter((claim) => claim.key !== key);

    expect(moved(without('G44'))).toEqual({ gone: ['SUPPORTS state:GBR topic:gender-dimension'], come: [] });
    expect(moved(without('C01'))).toEqual({
      gone: [
        'HOLDS_ROLE person:ghada-waly role:unodc-executive-director',
        'ROLE_AT role:unodc-executive-director institution:unodc',
      ],
      come: [],
    });
    expect(moved(without('D39'))).toEqual({ gone: [], come: [] });
  });

  it('has one taker of a decision and one method, the preferred ones, and says that the taker is contested', () => {
    expect(between('TAKEN_BY', 'decision:adopt-draft')).toMatchObject([
      { to: urn('institution:ahc-cybercrime'), properties: { claims: behind('D34'), contested: true } },
    ]);
    expect(properties('decision:adopt-draft')).toEqual({
      method: 'CONSENSUS',
      edtf: '2024-08-08',
      earliest: '2024-08-08',
      latest: '2024-08-08',
    });
  });

  it('contests nothing for a contradiction that was rejected, or that is no conflict', () => {
    const rejected = contradictions.map((one) => ({ ...one, status: 'REJECTED' as const }));

    expect(
      edges('TAKEN_BY', claims, { ...beside, contradictions: rejected }).map(({ properties }) => properties),
    ).not.toContainEqual(expect.objectContaining({ contested: true }));
    expect(projected().edges.filter(({ properties }) => properties.contested)).toHaveLength(1);
  });

  it('dates each thing by its own event, as precisely as anybody does', () => {
    expect(properties('decision:ga/79/243')).toMatchObject({ edtf: '2024-09', method: 'VOTE' });
    expect(properties('institution:ahc-cybercrime')).toMatchObject({ edtf: '2019' });
    expect(properties('session:ahc/1')).toMatchObject({ latest: '2022-03-10' });
    expect(properties('session:ahc/2')).not.toHaveProperty('latest');
    expect(properties('process:ahc')).not.toHaveProperty('latest');
    expect(properties('article:004')).toMatchObject({ earliest: '2024-08-08', latest: '2024-09-21' });
  });

  it('makes nothing of what nobody knows, and no edge of a denial', () => {
    expect(edges('AUTHORED_BY').map(({ from }) => from)).not.toContain(urn('article:000'));
    expect(edges('RATIFIED')).toEqual([]);
    expect(between('TOOK_PART_IN', 'group:csos-ahc-1', 'session:ahc/1')).toMatchObject([
      { properties: { claims: behind('D18') } },
    ]);
  });

  it('gives each name of a list', () => {
    const { names } = projected();
    const of = new Map(names.map(({ id, text }) => [id, text]));

    expect(between('HAS_NAME', 'state:USA').map(({ to }) => of.get(to))).toEqual(['US', 'U.S.', 'United States']);
    expect(names.filter(({ text }) => text.includes(';'))).toEqual([]);
  });

  it('gives positions and memberships ids, one for each span of time', () => {
    const both = [
      claimOf({ key: 'A01', subject: 'state:USA', predicate: 'OPPOSES', object: 'treaty:one', valid_to: '2020-01-01' }),
      claimOf({
        key: 'A02',
        subject: 'state:USA',
        predicate: 'OPPOSES',
        object: 'treaty:one',
        valid_from: '2022-01-01',
      }),
      claimOf({
        key: 'A03',
        subject: 'state:USA',
        predicate: 'OPPOSES',
        object: 'treaty:one',
        valid_from: '2022-01-01',
      }),
    ];
    const ids = ['SUPPORTS', 'OPPOSES', 'MEMBER_OF', 'HOLDS_ROLE'].flatMap((type) =>
      edges(type).map(({ properties }) => String(properties.id)),
    );

    expect(project('test', both, {}).edges.map(({ properties }) => properties.claims.length)).toEqual([1, 2]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^urn:caucus:(position|membership):[0-9a-f]{32}$/.test(id))).toBe(true);
  });

  it('keeps how strongly a position was taken, and when', () => {
    expect(between('OPPOSES', 'state:USA', 'treaty:un-cybercrime')).toMatchObject([
      { properties: { strength: 'resisted', validTo: '2024-08-08', claims: behind('G60') } },
    ]);
    expect(between('OPPOSES', 'ngo:human-rights-watch', 'treaty:un-cybercrime')).toMatchObject([
      { properties: { strength: 'objects; urges rejection', claims: behind('H13', 'H83') } },
    ]);
  });

  it('takes who wants a thing deleted or altered for its opponent', () => {
    expect(between('SEEKS_CHANGE_OF', 'state:IRN', 'provision:non-suppression')).toHaveLength(1);
    expect(between('OPPOSES', 'state:IRN', 'provision:non-suppression')).toMatchObject([
      { properties: { claims: behind('F22') } },
    ]);
  });

  it('joins who spoke to what was spoken of, with the verb, and lets no article speak', () => {
    expect(between('SPOKE_ON', 'state:USA', 'topic:domestic-law')).toMatchObject([{ properties: { verb: 'PLEDGE' } }]);
    expect(edges('SPOKE_ON').filter(({ from }) => from.startsWith(urn('article:')))).toEqual([]);
  });

  it('says where roles are and what groups are drawn from', () => {
    expect(edges('ROLE_AT')).toHaveLength(13);
    expect(between('ROLE_AT', 'role:eff-policy-director-global-privacy')).toMatchObject([
      { to: urn('ngo:eff'), properties: { claims: behind('C04') } },
    ]);
    expect(between('ROLE_AT', 'role:pymnts-writer')[0]?.properties).not.toHaveProperty('validTo');
    expect(between('DRAWN_FROM', 'group:eu-members-except-irl')).toMatchObject([{ to: urn('bloc:eu') }]);
    expect(edges('EXCEPT')).toMatchObject([{ to: urn('state:IRL'), properties: { claims: behind('D54') } }]);
  });

  it('counts the signers of a letter and the members of a group as the words allow', () => {
    expect(properties('document:cso-2022')).toMatchObject({ countMin: 131, countWording: 'over 130' });
    expect(properties('document:eff-led')).toEqual({ countMin: 24, countWording: 'several dozen' });
    expect(properties('group:ngos-warning-2024')).toEqual({ countMin: 101, countWording: 'over 100' });
  });

  it('calls two things that may be one so, and never makes one of them', () => {
    expect(edges('POSSIBLY_SAME_AS')).toMatchObject([
      {
        from: urn('provision:non-suppression'),
        properties: { status: 'OPEN', by: 'un-cybercrime', claims: behind('E36') },
      },
      { from: urn('provision:conditions-and-safeguards'), properties: { claims: behind('E67') } },
    ]);
  });
});
