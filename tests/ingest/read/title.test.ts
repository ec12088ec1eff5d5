import { beforeAll, describe, expect, it } from 'vitest';
import { readTitles, type Titles } from '../../../src/ingest/read/title.ts';

describe('the name of a vote', () => {
  let titles: Titles;

  beforeAll(async () => {
    titles = await readTitles((_, sentence) => expect.fail(sentence));
  });

  it.each([
    [
      'Territorial integrity of Ukraine : resolution / adopted by the General Assembly',
      'Territorial integrity of Ukraine',
    ],
    ['Decolonization of Mauritius:resolution/ adopted by the General Assembly', 'Decolonization of Mauritius'],
    [
      'Security Council resolution 2001 (2011) [on extension of the mandate of the UN Assistance Mission for Iraq (UNAMI) for a period of 12 months]',
      'Extension of the mandate of the UN Assistance Mission for Iraq (UNAMI) for a period of 12 months',
    ],
    ['Human rights , peace and development : resolution', 'Human rights, peace and development'],
  ])('is the official title without its tail: %s', (title, name) => {
    expect(titles.ofTitle(title)).toBe(name);
  });

  it.each([
    ['CHINA REPRESENTATION', 'China representation'],
    ['ARMED CONFLICTS PREVENTION--MEDIATION', 'Armed conflicts prevention – mediation'],
    ['UN. SECURITY COUNCIL, ELECTIONS', 'UN Security Council, elections'],
    ['NUCLEAR TESTS, U.S.S.R. AND U.K.', 'Nuclear tests, USSR and UK'],
    ['Dissemination of information', 'Dissemination of information'],
  ])('is, of a heading in capitals, a sentence with names kept: %s', (heading, name) => {
    expect(titles.ofHeading(heading)).toBe(name);
  });

  it.each([
    [
      'TO ADOPT A CUBAN AMENDMENT (A/3-C) TO THE UK PROPOSAL ON THE 6TH COMM. REPORT.',
      'To adopt a Cuban amendment (A/3-C) to the UK proposal on the 6th Committee report.',
    ],
    ['TO ADOPT PARA. (C) OF RESOL. 217 (III).', 'To adopt paragraph (c) of resolution 217 (III).'],
    ['The President: We shall now proceed to the vote.', ''],
  ])('is, of a description, the same, and nothing of the words of a meeting: %s', (description, name) => {
    expect(titles.ofDescription(description)).toBe(name);
  });

  it('comes from the title before the description, and from that before the heading', () => {
    const texts = { title: '', description: '', heading: 'CHINA REPRESENTATION' };

    expect(titles.nameOf(texts)).toBe('China representation');
    expect(titles.nameOf({ ...texts, description: 'TO SEAT CHINA.' })).toBe('To seat China.');
    expect(titles.nameOf({ ...texts, description: 'TO SEAT CHINA.', title: 'Rights of China : resolution' })).toBe(
      'Rights of China',
    );
  });
});
