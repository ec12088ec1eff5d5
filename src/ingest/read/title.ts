import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable } from './csv.ts';
import type { Note } from './problem.ts';
import { capitalised, SentenceCase } from './sentence-case.ts';
import { RECORD } from './shipped.ts';
import { shippedOnce } from './shipped-once.ts';

/** What a title ends in, in the many spellings of the library: `: resolution / adopted by the General Assembly`. */
const TAIL = new RegExp(
  String.raw`\s*:?\s*(?:\b(?:resolutions?|resolultion|resoultion|resolutio|decisions?)\s*/\s*(?:a\w+ed\s+[bg]y|submitted\s+by|by)\b.*` +
    String.raw`|\b(?:resolutions?|resolultion)\s+adopted\s+[bg]y\s+the\s+(?:General\s+Assembl|United\s+Nations).*` +
    String.raw`|(?<=:)\s*\b(?:resolutions?|resolut|resolu|resol|decision)\b\s*/?\s*(?:adop\w*\s*\w*)?` +
    String.raw`|:\s*resolution?\s*\d*\s*)$`,
  'i',
);
const COUNCIL = /^(?:Security Council )?resolution \d+ ?(?:\(\d+\))?\s*\[(?:on )?(.*?)[\])]?\s*$/is;
/** Words of a meeting and cells of an agenda are no names of a vote. */
const NO_NAME = [
  /^(?:the )?(?:acting |temporary )?president\b/i,
  /^(?:General Assembly|Report of the \w+ Committee \(A\/).{0,80}The (?:Acting )?President/i,
  /The (?:Acting )?President\s*(?:\([^)]*\))?\s*:/i,
  /^A\/\S+\s+(?:\S+\s+)?-\s+.*?\.?\s+-\s+/s,
];
/** Quotation marks and letters that the source has as bytes of another encoding. */
const BYTES: Readonly<Record<string, string>> = {
  d2: '“',
  d3: '”',
  d4: '‘',
  d5: '’',
  '90': '’',
  c9: '…',
  d0: '–',
  d1: '—',
  '8e': 'é',
};
/** The source cuts descriptions off at this length. */
const CUT = 242;

/** Makes names of votes that people can read out of what the sources have. */
export class Titles {
  readonly #sentences: SentenceCase;

  constructor(sentences: SentenceCase) {
    this.#sentences = sentences;
  }

  /** What a vote was on: by its official title, else the description, else the heading; empty where none says it. */
  nameOf({ title, description, heading }: { title: string; description: string; heading: string }): string {
    return this.ofTitle(title) || this.ofDescription(description) || this.ofHeading(heading);
  }

  /** An official title without its tail, and of a resolution of the Security Council what it is on. */
  ofTitle(title: string): string {
    const text = tidy(title);
    const [, subject] = COUNCIL.exec(text) ?? [];
    if (subject !== undefined) return capitalised(spaced(tidy(subject)));
    return this.#sentences.of(spaced(withoutTail(text).replace(/^(Resolution \d+) : \[(.*)\]$/, '$1: $2')));
  }

  /** A short subject line, as `ARMS RACE--OUTER SPACE`. */
  ofHeading(heading: string): string {
    const text = withoutTail(tidy(heading))
      .replace(/^UN\. /, 'UN ')
      .replace(/\s*--\s*/g, ' – ');
    return this.#sentences.of(spaced(text));
  }

  /** A description; empty where it is no name of the vote. */
  ofDescription(description: string): string {
    const text = tidy(description)
      .replace(/(?: \d){4,}$/, '')
      .replace(/<([0-9a-f]{2})>/g, (whole, byte: string) => BYTES[byte] ?? whole)
      .replace(/(?<!\w)_(?=\w)/g, '“');
    if (NO_NAME.some((form) => form.test(text))) return '';
    const isCut = description.trimEnd().length >= CUT && !/[.!?"”)]$/.test(text);
    let plain = text.replace(/[\\"]{2,}|\\/g, '"');
    if ((plain.match(/"/g)?.length ?? 0) % 2 === 1) plain = plain.replace(/\s*"$/, '');
    plain = withoutTail(plain).replace(/-+$/, '').trimEnd();
    return this.#sentences.of(spaced(isCut ? `${plain.replace(/[\s,;:(-]*\S*$/, '')} …` : plain));
  }
}

const REGISTRY = join(RECORD, 'registry');
const NAMES = join(REGISTRY, 'proper-names.txt');
const SHORTENINGS = 'shortenings.csv';

/** The names and shortenings of the product's own reviewed lists. */
export const readTitles = (note: Note): Promise<Titles> =>
  shippedOnce('titles', [NAMES, join(REGISTRY, SHORTENINGS)], note, readSpellings);

async function readSpellings(note: Note): Promise<Titles> {
  const text = await readFile(NAMES, 'utf8');
  const names = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const shortenings = new Map<string, string>();
  for await (const { fields } of readTable(REGISTRY, SHORTENINGS, ['short', 'long'], note))
    shortenings.set(fields[0] ?? '', fields[1] ?? '');
  return new Titles(new SentenceCase({ names, shortenings }));
}

const withoutTail = (text: string): string => tidy(text.replace(TAIL, '')).replace(/[ :/]+$/, '');

/** No blanks before punctuation, as the library sets them. */
const spaced = (text: string): string =>
  text
    .replace(/\s+:\s+/g, ': ')
    .replace(/\s+([,;.)\]])/g, '$1')
    .replace(/([([])\s+/g, '$1');

const tidy = (text: string): string =>
  text
    .replace(/Â\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
