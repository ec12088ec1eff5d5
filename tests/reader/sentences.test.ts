import { describe, expect, it } from 'vitest';
import { RECORD } from '../../src/ingest/read/shipped.ts';
import { readStates } from '../../src/ingest/read/state-table.ts';
import { Lexicon } from '../../src/reader/lexicon.ts';
import { readArticle } from '../../src/reader/read-article.ts';

const states = await readStates(RECORD, () => {});
const lexicon = new Lexicon(
  states.map(({ code, name, names }) => ({ id: `state:${code}`, names: [name, ...names.map(({ text }) => text)] })),
);

/** What is read in a sentence of an article of Friday, 7 March 2031 on a convention on lithium: acts and stances, or who says something. */
function readIn(sentence: string): string[] {
  const text = `Lithium talks drag on\nBy Ana Ruiz\nGENEVA, March 7, 2031 (AFP) — The convention on lithium has friends. The convention on lithium has enemies.\n\n${sentence}\n`;
  return readArticle('article:x/1', text, lexicon).flatMap(({ claim }) => {
    const [said] = claim.assertions;
    if (((said?.evidence ?? []) as { paragraph: number }[])[0]?.paragraph !== 4) return [];
    if (claim.predicate === 'SAID_OF') return [`${said?.made_by} SAYS`];
    const what = claim.object ?? claim.number ?? claim.when?.edtf ?? claim.value ?? '?';
    const choice = claim.qualifiers?.CHOICE ?? '';
    return [
      `${claim.subject} ${claim.polarity === 'NEGATED' ? 'NOT ' : ''}${claim.predicate} ${what} ${choice}`.trim(),
    ];
  });
}
const TREATY = 'treaty:convention-on-lithium';

describe('what somebody does or thinks', () => {
  it.each([
    ['Norway rejected the draft convention on lithium on Thursday.', [`state:NOR OPPOSES ${TREATY}`]],
    ['Brazil welcomed the draft convention.', [`state:BRA SUPPORTS ${TREATY}`]],
    ['India refused to sign the convention.', [`state:IND NOT SIGNED ${TREATY}`]],
    [
      'China has signed the convention but has yet to ratify it.',
      [`state:CHN SIGNED ${TREATY}`, `state:CHN NOT RATIFIED ${TREATY}`],
    ],
    ['Peru withdrew from the convention.', [`state:PER NOT PARTY_TO ${TREATY}`]],
    [
      'Peru and Chile pulled out of the talks.',
      [
        'state:PER NOT TOOK_PART_IN process:convention-on-lithium',
        'state:CHL NOT TOOK_PART_IN process:convention-on-lithium',
      ],
    ],
    ['Spain opposes the convention, as does Italy.', [`state:ESP OPPOSES ${TREATY}`, `state:ITA OPPOSES ${TREATY}`]],
    ['Nigeria rejected the criticism.', []],
    ['It takes effect once 40 countries have ratified it.', [`${TREATY} IN_FORCE_WHEN 40`]],
  ])('is read with its sign: %s', (sentence, claims) => expect(readIn(sentence)).toEqual(claims));

  it('is against a text where others are urged not to adopt it, and for it where they are urged to', () => {
    expect(readIn('Kenya’s delegate urged states not to adopt the convention.')).toContain(
      `state:KEN OPPOSES ${TREATY}`,
    );
    expect(readIn('Chile called on Argentina to ratify the convention.')).toContain(`state:CHL SUPPORTS ${TREATY}`);
    expect(readIn('Malta urged members to vote against the convention.')).toContain(`state:MLT OPPOSES ${TREATY}`);
  });
});

describe('a tally', () => {
  it.each([
    ['passed by 120 votes to 15 with 30 abstentions', 120, 15, 30],
    ['was adopted 152–3, with 20 abstaining', 152, 3, 20],
    ['passed 93 to 27', 93, 27, '?'],
    ['was approved by 124 votes to none, with 11 abstentions', 124, 0, 11],
    ['was adopted after 152 states voted yes, 3 voted no and 20 abstained', 152, 3, 20],
    ['was rejected by 44 votes to 20', 20, 44, '?'],
  ])('is read however it is given: %s', (words, yes, no, abstained) => {
    const counts = readIn(`The convention ${words}.`).filter((line) => line.includes(' COUNT '));

    expect(counts.map((line) => line.split(' COUNT ')[1])).toEqual(
      [`${yes} FOR`, `${no} AGAINST`, `${abstained === '?' ? 'UNKNOWN' : abstained} ABSTAIN`].map((one) =>
        one.replace('UNKNOWN', '?'),
      ),
    );
  });

  it('is none of a guess, a share or a span of time', () => {
    expect(
      readIn('Nearly 100 countries voted for the convention, which passed 30 to 40 days later.'),
    ).not.toContainEqual(expect.stringContaining('COUNT'));
  });
});

describe('whoever speaks', () => {
  it.each([
    [
      '“It is late,” said Eva Lindt, who chaired the talks. She told reporters that time was short.',
      ['person:eva-lindt', 'person:eva-lindt'],
    ],
    ['The French ambassador said it was late. He added that time was short.', ['state:FRA', 'state:FRA']],
    ['The representative of Singapore said it was late. “We must hurry up now,” he said.', ['state:SGP', 'state:SGP']],
    ['« We must all hurry up now », said Chile’s envoy, Otávio Pessoa.', ['person:otavio-pessoa']],
    ['„We must all hurry up now“, Germany’s delegate said.', ['state:DEU']],
    ["'We must all hurry up now,' said Kenji Mori, the head of the Japanese delegation.", ['person:kenji-mori']],
    ['The minister, Eva Lindt, spoke first. The minister said that time was short.', ['person:eva-lindt']],
    ['Moscow said that it was late.', ['state:RUS']],
  ])('is found: %s', (sentence, speakers) =>
    expect(readIn(sentence).filter((line) => line.endsWith('SAYS'))).toEqual(speakers.map((one) => `${one} SAYS`)),
  );

  it('goes on over a paragraph that is not closed', () => {
    expect(readIn('"The sea is not a larder," said Ingrid Vale. "It was held in common once.')).toEqual([
      'person:ingrid-vale SAYS',
      'person:ingrid-vale SAYS',
    ]);
  });
});
