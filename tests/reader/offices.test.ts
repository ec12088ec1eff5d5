import { describe, expect, it } from 'vitest';
import { RECORD } from '../../src/ingest/read/shipped.ts';
import { readStates } from '../../src/ingest/read/state-table.ts';
import { Lexicon } from '../../src/reader/lexicon.ts';
import { readArticle } from '../../src/reader/read-article.ts';

const states = await readStates(RECORD, () => {});
const lexicon = new Lexicon(
  states.map(({ code, name, names }) => ({ id: `state:${code}`, names: [name, ...names.map(({ text }) => text)] })),
);

/** What is read in a sentence of an article on a convention on peat. */
const readIn = (sentence: string) =>
  readArticle(
    'article:x/1',
    `Peat talks drag on\nBy Ana Ruiz\nRIGA, May 3, 2031 (AFP) — The Convention on Peat has friends. The Convention on Peat has enemies.\n\n${sentence}\n`,
    lexicon,
  );

/** Who says something in it, and in what capacity. */
const speakersIn = (sentence: string): string[] =>
  readIn(sentence)
    .filter(({ claim }) => claim.predicate === 'SAID_OF')
    .map(({ claim: { assertions } }) => `${assertions[0]?.made_by} as ${assertions[0]?.in_capacity ?? '–'}`);

/** What is claimed in it, but by whom. */
const claimsIn = (sentence: string): string[] =>
  readIn(sentence)
    .filter(({ claim }) => (claim.assertions[0]?.evidence as { paragraph: number }[] | undefined)?.[0]?.paragraph === 4)
    .map(
      ({ claim }) =>
        `${claim.subject} ${claim.polarity === 'NEGATED' ? 'NOT ' : ''}${claim.predicate} ${claim.object ?? claim.number ?? claim.when?.edtf ?? ''}`,
    );

describe('somebody of whom only the office is told', () => {
  it.each([
    ['A Latvian diplomat said that the convention was weak.', 'state:LVA as role:lva-diplomat'],
    [
      'A spokesperson for Turba Labs said that the convention was weak.',
      'ngo:turba-labs as role:turba-labs-spokesperson',
    ],
    ['A representative of BirdPath said that the convention was weak.', 'ngo:birdpath as role:birdpath-representative'],
    ['Latvian officials said that the convention was weak.', 'state:LVA as –'],
  ])('speaks for whose the office is: %s', (sentence, speaker) => expect(speakersIn(sentence)).toEqual([speaker]));

  it('has a role that says where it is', () => {
    const [found] = readIn('A Latvian diplomat said that the convention was weak.').filter(
      ({ claim }) => claim.predicate === 'SAID_OF',
    );

    expect(found?.entities).toContainEqual({
      id: 'role:lva-diplomat',
      name: 'Diplomat',
      title: 'Diplomat',
      at: 'state:LVA',
    });
  });

  it('is none where a name follows', () => {
    expect(speakersIn('A Latvian diplomat, Juris Ozols, said that the convention was weak.')).toEqual([
      expect.stringMatching(/^person:juris-ozols as /),
    ]);
  });
});

const TREATY = 'treaty:convention-on-peat';

describe('a role', () => {
  it.each([
    ['Greta Holm, who chairs the Institute for Wet Land, spoke.', 'role:institute-for-wet-land-chair'],
    ['The Committee for Wet Land elected Ms. Greta Holm of Norway as its Chair.', 'role:committee-for-wet-land-chair'],
    [
      'The Working Group on Wet Land met under the chairmanship of Ms. Greta Holm.',
      'role:working-group-on-wet-land-chair',
    ],
  ])('is told by a verb: %s', (sentence, role) =>
    expect(claimsIn(sentence)).toContain(`person:greta-holm HOLDS_ROLE ${role}`),
  );
});

describe('what a state does', () => {
  it.each([
    ['Latvia and Malta did not sign.', [`state:LVA NOT SIGNED ${TREATY}`, `state:MLT NOT SIGNED ${TREATY}`]],
    ['Malta signed in April.', [`state:MLT SIGNED ${TREATY}`]],
    ['Malta has signed but not ratified.', [`state:MLT SIGNED ${TREATY}`, `state:MLT NOT RATIFIED ${TREATY}`]],
    ['Malta became the 12th state to ratify it.', [`state:MLT RATIFIED ${TREATY}`]],
    ['It enters into force ninety days after the third ratification.', [`${TREATY} IN_FORCE_WHEN 3`]],
  ])('is read where the treaty is not named again: %s', (sentence, claims) =>
    expect(claimsIn(sentence)).toEqual(claims),
  );

  it('is told of the amendment that was told of last', () => {
    expect(claimsIn('Malta proposed an amendment to article 2. Latvia supported the amendment.')).toContain(
      'state:LVA SUPPORTS amendment:x-1-4-amendment-to-convention-on-peat',
    );
  });

  it('is told of a part of an article', () => {
    expect(claimsIn('Malta tabled an amendment to delete paragraph 3 of article 9.')).toEqual(
      expect.arrayContaining([
        'provision:convention-on-peat/art-9/para-3 PART_OF provision:convention-on-peat/art-9',
        'amendment:x-1-4-amendment-to-convention-on-peat AMENDS provision:convention-on-peat/art-9/para-3',
      ]),
    );
  });

  it.each(['Malta proposed article 7.', 'Article 7 was inserted by Malta.'])(
    'may be to propose an article: %s',
    (sentence) => expect(claimsIn(sentence)).toContain('state:MLT PROPOSED provision:convention-on-peat/art-7'),
  );

  it('may last from one day to another', () => {
    expect(claimsIn('The third session was held in Riga from 4 to 8 April 2031.')).toContainEqual(
      expect.stringMatching(/^session:\S+ DATED 2031-04-04\/2031-04-08$/),
    );
  });
});

describe('a group', () => {
  it('that is counted has its number', () => {
    const [found] = readIn('Nearly 90 countries have backed the convention.').filter(
      ({ claim }) => claim.predicate === 'SUPPORTS',
    );

    expect(found?.entities).toContainEqual(
      expect.objectContaining({ wording: 'Nearly 90 countries', countMin: 90, openList: true }),
    );
  });
});
