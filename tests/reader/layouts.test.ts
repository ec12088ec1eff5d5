import { describe, expect, it } from 'vitest';
import { RECORD } from '../../src/ingest/read/shipped.ts';
import { readStates } from '../../src/ingest/read/state-table.ts';
import { Lexicon } from '../../src/reader/lexicon.ts';
import { readArticle } from '../../src/reader/read-article.ts';

const states = await readStates(RECORD, () => {});
const lexicon = new Lexicon(
  states.map(({ code, name, names }) => ({ id: `state:${code}`, names: [name, ...names.map(({ text }) => text)] })),
);

/** What is read in a text, in one line each: what is said of something by whom it is said. */
const linesOf = (...text: string[]): string[] =>
  readArticle('article:x/1', text.join('\n'), lexicon).map(({ claim }) => {
    const by = claim.assertions[0]?.made_by;
    const what = claim.object ?? claim.number ?? claim.when?.edtf ?? claim.value_kind ?? '';
    return claim.predicate === 'SAID_OF'
      ? `${claim.subject} SAID_OF by ${by}`
      : `${claim.subject} ${claim.polarity === 'NEGATED' ? 'NOT ' : ''}${claim.predicate} ${what}`;
  });

const BODY = [
  'The Convention on Peat is near. Delegates in Riga spoke of the Convention on Peat for a week.',
  'Estonia signed the convention.',
];

describe('a conversation', () => {
  const interview = [
    'Who drains the bog?',
    'The Peat Gazette, 3 May 2031',
    'Ilse Kroon is policy director at Bog Watch. She follows the Convention on Peat.',
    'Q: What does the Convention on Peat change?',
    'A: Article 4 is the heart of the convention. Latvia and Estonia opposed it.',
    'Q: Did Poland agree?',
    'A: Poland did not sign. It should sign the convention now.',
  ];

  it('gives an answer to whoever answers, and a question to nobody', () => {
    expect(linesOf(...interview).filter((line) => line.includes('SAID_OF'))).toEqual([
      'provision:convention-on-peat/art-4 SAID_OF by person:ilse-kroon',
      'treaty:convention-on-peat SAID_OF by person:ilse-kroon',
    ]);
  });

  it('knows what "it" is from the sentence before', () => {
    expect(linesOf(...interview)).toEqual(
      expect.arrayContaining([
        'state:LVA OPPOSES provision:convention-on-peat/art-4',
        'state:EST OPPOSES provision:convention-on-peat/art-4',
        'state:POL NOT SIGNED treaty:convention-on-peat',
      ]),
    );
  });

  it('lets what is claimed in an answer be claimed by whoever answers', () => {
    const claims = readArticle('article:x/1', interview.join('\n'), lexicon).map(({ claim }) => claim);
    const [said] = claims.find(({ subject }) => subject === 'state:POL')?.assertions ?? [];

    expect(said).toMatchObject({ mode: 'VERBATIM', made_by: 'person:ilse-kroon' });
  });
});

describe('whoever has signed', () => {
  it.each([
    ['Opinion | Greta Holm', 'person:greta-holm'],
    ['Posted by Greta Holm on 3 May 2031', 'person:greta-holm'],
    ['Greta Holm, El Faro. Translated from the Spanish by Jo Bell', 'person:greta-holm'],
  ])('stands in a line of its own: %s', (line, author) =>
    expect(linesOf('Peat talks drag on', line, ...BODY)).toContain(`article:x/1 AUTHORED_BY ${author}`),
  );

  it('stands below a letter, and wants what the letter wants', () => {
    const lines = linesOf(
      'Letters: peat deserves better',
      'Sir,',
      ...BODY,
      'Parliament must reject the convention.',
      'Dr Greta Holm',
      'Secretary, Bog Watch',
    );

    expect(lines).toContain('article:x/1 AUTHORED_BY person:greta-holm');
    expect(lines).toContain('person:greta-holm OPPOSES treaty:convention-on-peat');
    expect(lines).toContain('treaty:convention-on-peat SAID_OF by person:greta-holm');
  });

  it('is of the medium that a byline names, and of the one before the day', () => {
    const byline = 'Greta Holm, El Faro. Translated from the Spanish by Jo Bell';

    expect(linesOf('Peat talks drag on', byline, ...BODY)).toContain('article:x/1 PUBLISHED_BY publisher:el-faro');
    expect(linesOf('Peat talks drag on', 'The Riga Examiner, 3 May 2031', ...BODY)).toContain(
      'article:x/1 PUBLISHED_BY publisher:riga-examiner',
    );
    expect(linesOf('Peat talks drag on', 'Radio Riga | 3 May 2031', ...BODY)).toContain(
      'article:x/1 PUBLISHED_BY publisher:radio-riga',
    );
  });
});

describe('an entry of a live report', () => {
  it('begins behind its time of day', () => {
    expect(linesOf('Peat talks: live', '3 May 2031', ...BODY, '18.40 Latvia supports the convention.')).toContain(
      'state:LVA SUPPORTS treaty:convention-on-peat',
    );
  });
});
