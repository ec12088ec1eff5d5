import { createHash } from 'node:crypto';

/** A made-up article on what the shipped dossier on the cybercrime convention is about. */
const TEXT = `Delegates close the book on cybercrime
By Mara Lind, The Harbour Courier

Delegates put the draft to a vote on 7 August, and the meeting closed before dawn.

The treaty takes effect once 60 states have ratified it. The Open Packet Forum rejects it.
`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The place of words in the text, as YAML. */
function place(words: string): string {
  const start = TEXT.indexOf(words);
  const paragraph =
    TEXT.slice(0, start)
      .split('\n')
      .filter((line) => line.trim() !== '').length + (/\n$/.test(TEXT.slice(0, start)) ? 1 : 0);
  return `{ in: article:harbour/1, paragraph: ${Math.max(paragraph, 1)}, start: ${start}, end: ${start + words.length}, sha256: ${sha256(words)} }`;
}

const assertion = (words: string): string =>
  `      assertions:
        - mode: REPORTED
          made_by: article:harbour/1
          evidence:
            - ${place(words)}
`;

const candidate = (key: string, confidence: number, claim: string, words: string, more = ''): string =>
  `  - key: ${key}
    confidence: ${confidence}
    rule: made up
    claim:
${claim.replace(/^/gm, '      ')}
${assertion(words)}${more}    status: open
`;

/** A small dossier of that article: one claim by hand, and five candidates that wait. */
export const HARBOUR = {
  'texts/harbour.txt': TEXT,
  'harbour/dossier.yaml': 'slug: harbour\nname: The Harbour Courier\nlicence: CC0-1.0\ncitation: Made up.\n',
  'harbour/entities.yaml': `# Who and what it is about.
external: [decision:adopt-draft]

entities:
  # the text itself
  - id: article:harbour/1
    name: Delegates close the book
    file: harbour.txt
    sha256: ${sha256(TEXT)}
`,
  'harbour/claims/claims.yaml': `claims:
  - key: A01 # by hand
    subject: decision:adopt-draft
    predicate: METHOD
    value: VOTE
    text: 'The draft was put to a vote.'
${assertion('put the draft to a vote').replace(/^ {2}/gm, '')}`,
  'harbour/contradictions.yaml': 'contradictions: []\ncorroborations: []\n',
  'harbour/candidates/harbour-1.yaml': `article: article:harbour/1
read: { at: 2026-11-28T10:00:00Z, by: rules }
candidates:
${candidate('R001', 0.95, 'subject: ngo:open-packet-forum\npredicate: OPPOSES\nobject: treaty:un-cybercrime\ntext: The Open Packet Forum is against the treaty.', 'The Open Packet Forum rejects it', '    entities:\n      - id: ngo:open-packet-forum\n        name: Open Packet Forum\n')}${candidate('R002', 0.8, 'subject: treaty:un-cybercrime\npredicate: IN_FORCE_WHEN\nnumber: 60\nqualifiers: { ACT: ratify }\ntext: The treaty needs 60 ratifications.', 'takes effect once 60 states have ratified it', '    contradicts: [un-cybercrime/D50]\n')}${candidate('R003', 0.7, 'subject: decision:adopt-draft\npredicate: METHOD\nvalue: CONSENSUS\ntext: The draft was adopted by consensus.', 'the meeting closed before dawn')}${candidate('R004', 0.6, 'subject: decision:adopt-draft\npredicate: METHOD\nvalue: VOTE\ntext: There was a vote.', 'Delegates put the draft to a vote', '    corroborates: [A01, un-cybercrime/D39]\n')}${candidate('R005', 0.2, 'subject: person:nobody\npredicate: SAID_OF\nvalue: a meeting\ntext: Somebody spoke of a meeting.', 'the meeting')}`,
} as const;
