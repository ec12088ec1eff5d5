import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import type { ClaimRecord } from '../../../src/ingest/sources/dossier/dossier-shape.ts';
import { project } from '../../../src/ingest/sources/dossier/project.ts';
import type { Edge } from '../../../src/ingest/sources/dossier/project-merge.ts';
import { DATA, readAll } from '../../support/folder.ts';

const VOTE = 'urn:caucus:vote:irn-delete-non-suppression';
const AMENDMENT = 'urn:caucus:amendment:irn-delete-non-suppression';
const CLAUSE = 'urn:caucus:provision:non-suppression';

describe('the projection of the dossier', () => {
  let claims: ClaimRecord[];
  const projected = (of: readonly ClaimRecord[] = claims) => project('un-cybercrime', of);
  const edges = (type: string, of?: readonly ClaimRecord[]): Edge[] =>
    projected(of).edges.filter((edge) => edge.type === type);
  const claim = (key: string): ClaimRecord => {
    const found = claims.find((one) => one.key === key);
    if (found === undefined) throw new Error(`There is no claim ${key}.`);
    return found;
  };
  const changed = (key: string, change: Partial<ClaimRecord>) =>
    claims.map((one) => (one.key === key ? { ...one, ...change } : one));

  beforeAll(async () => {
    const { rows } = await readAll(dossier, join(DATA, dossier.folder ?? ''));
    claims = rows.flatMap((row) => (row.type === 'claim' ? [row.claim] : []));
  });

  it('gives seven named states and Iran, which is inferred, a ballot for the deletion', () => {
    const ballots = edges('VOTED');

    expect(ballots.map(({ from }) => from.slice(-3)).sort()).toEqual([
      'IND',
      'IRN',
      'LBY',
      'PRK',
      'RUS',
      'SDN',
      'SYR',
      'VEN',
    ]);
    expect(ballots.every(({ to, properties }) => to === VOTE && properties.choice === 'FOR')).toBe(true);
    expect(ballots.filter(({ properties }) => properties.inferred)).toMatchObject([
      {
        from: 'urn:caucus:state:IRN',
        properties: { rule: claim('F19').rule, claims: ['urn:caucus:claim:un-cybercrime/f19'] },
      },
    ]);
  });

  it('keys a ballot by state, latest day and event, and again for amendments', () => {
    const [ballot] = edges('VOTED').filter(({ from }) => from.endsWith('RUS'));

    expect(ballot?.properties).toMatchObject({
      key: 'RUS|2024-08-08|irn-delete-non-suppression',
      amendmentKey: 'RUS|2024-08-08|irn-delete-non-suppression',
    });
  });

  it('states what the source states of the vote, and nothing of what is unknown', () => {
    expect(projected().properties.get(VOTE)).toEqual({
      result: 'REJECTED',
      for: 23,
      against: 102,
      edtf: '../2024-08-08',
      latest: '2024-08-08',
      wording: 'before the adoption',
    });
  });

  it('makes no ballot of a state that voted for a decision', () => {
    expect(claim('F25').predicate).toBe('VOTED');
    expect(edges('VOTED').filter(({ from }) => from.endsWith('USA'))).toEqual([]);
  });

  it('says who proposed the amendment, what it amends and which way it bears', () => {
    expect(projected().properties.get(AMENDMENT)).toEqual({ effect: 'DELETE' });
    expect(edges('PROPOSED').filter(({ to }) => to === AMENDMENT)).toMatchObject([{ from: 'urn:caucus:state:IRN' }]);
    expect(edges('AMENDS')).toMatchObject([{ from: AMENDMENT, to: CLAUSE }]);
    expect(edges('BEARS_ON').filter(({ from }) => from === AMENDMENT)).toMatchObject([
      { to: CLAUSE, properties: { direction: -1 } },
    ]);
  });

  it('puts a claim behind every edge', () => {
    expect(projected().edges.filter(({ properties }) => properties.claims.length === 0)).toEqual([]);
  });

  it('does not depend on the order of the claims', () => {
    expect(projected([...claims].reverse())).toEqual(projected());
  });

  it('leaves a deprecated claim out', () => {
    const rest = edges('VOTED', changed('F12', { rank: 'DEPRECATED' }));

    expect(rest.some(({ from }) => from.endsWith('IND'))).toBe(false);
  });

  it('prefers what is ranked first among claims on one number', () => {
    const rival = { ...claim('F08'), key: 'F99', number: 24, rank: 'PREFERRED' as const };

    expect(projected([...claims, rival]).properties.get(VOTE)).toMatchObject({ for: 24, against: 102 });
  });

  it('contests a ballot on which two claims differ, and names both', () => {
    const rival = { ...claim('F12'), key: 'F99', qualifiers: { CHOICE: 'AGAINST' } };
    const [ballot] = edges('VOTED', [...claims, rival]).filter(({ from }) => from.endsWith('IND'));

    expect(ballot?.properties).toMatchObject({
      contested: true,
      choice: 'FOR',
      claims: ['urn:caucus:claim:un-cybercrime/f12', 'urn:caucus:claim:un-cybercrime/f99'],
    });
  });

  it('takes a ballot for certain as soon as one claim says so', () => {
    const said = { ...claim('F12'), key: 'F99', subject: 'state:IRN' };
    const [ballot] = edges('VOTED', [...claims, said]).filter(({ from }) => from.endsWith('IRN'));

    expect(ballot?.properties).not.toHaveProperty('inferred');
    expect(ballot?.properties.claims).toHaveLength(2);
  });

  it('makes no edge of a denial', () => {
    expect(edges('PROPOSED', changed('F26', { polarity: 'NEGATED' })).some(({ to }) => to === AMENDMENT)).toBe(false);
  });
});
