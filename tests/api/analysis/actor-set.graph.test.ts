import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask, refused } = testServer();

type Named = { id: string };
type Overlap = {
  both: Named[];
  onlyA: Named[];
  openB: boolean;
  claimsBehindA: { key: string }[];
  claimsBehindB: { key: string }[];
};

const short = ({ id }: Named) => id.replace('urn:caucus:', '');
const BUDAPEST = 'urn:caucus:treaty:budapest-2001';
const overlap = async (a: string, b: string): Promise<Overlap> =>
  (
    await ask<{ overlap: Overlap }>(
      `{ overlap(a: ${a}, b: ${b}) { both { id } onlyA { id } openB claimsBehindA { key } claimsBehindB { key } } }`,
    )
  ).overlap;

describe('a set of actors', () => {
  it('is all of a bloc but one where a source says so, and says by which claim', async () => {
    const { both, onlyA, claimsBehindB } = await overlap(
      '{memberOf: "urn:caucus:bloc:eu"}',
      '{memberOf: "urn:caucus:group:eu-members-except-irl"}',
    );

    expect(both).toHaveLength(26);
    expect(onlyA.map(short)).toEqual(['state:IRL']);
    expect(claimsBehindB.map(({ key }) => key)).toEqual(['D54']);
  });

  it('is who is a party to a treaty, or signed it', async () => {
    const eu = '{memberOf: "urn:caucus:bloc:eu"}';
    const parties = await overlap(eu, `{partyTo: "${BUDAPEST}"}`);
    const signed = await overlap(eu, `{signed: "${BUDAPEST}"}`);

    expect(parties.both).toHaveLength(26);
    expect(parties.claimsBehindB.map(({ key }) => key)).toEqual(['D54']);
    expect(signed.both.map(short)).toEqual(['state:IRL']);
    expect(signed.claimsBehindB.map(({ key }) => key)).toEqual(['D55']);
  });

  it('is who says something: those for the deletion who share the concern about too many safeguards', async () => {
    const { both, claimsBehindB } = await overlap(
      '{ballots: {event: "urn:caucus:vote:irn-delete-non-suppression", choice: [FOR]}}',
      '{said: {about: ["urn:caucus:topic:rights-safeguards"], text: "overuse"}}',
    );

    expect(both.map(short)).toEqual(['state:IRN', 'state:RUS']);
    expect(claimsBehindB.map(({ key }) => key)).toEqual(['G51', 'G52', 'G53', 'G54', 'G55', 'G56']);
  });

  it('counts for whom somebody speaks among those who say it', async () => {
    const { both } = await overlap(
      '{ids: ["urn:caucus:ngo:eff", "urn:caucus:person:katitza-rodriguez", "urn:caucus:ngo:gi-toc"]}',
      '{said: {about: ["urn:caucus:provision:un-cybercrime/art-47/para-1/point-c"]}}',
    );

    expect(both.map(short)).toEqual(['ngo:eff', 'person:katitza-rodriguez']);
  });

  it('is refused where the treaty is none', async () => {
    expect(await refused('{ overlap(a: {partyTo: "urn:caucus:state:FRA"}, b: {states: ["FRA"]}) { openA } }')).toEqual([
      expect.stringMatching(/a.partyTo: "urn:caucus:state:FRA" is a state, and no treaty/),
    ]);
  });
});
