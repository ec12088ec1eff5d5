import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOfHtml } from '../../src/reader/html-text.ts';
import { type Lexicon, typeOf } from '../../src/reader/lexicon.ts';
import { type ReadClaim, readArticle } from '../../src/reader/read-article.ts';
import { stemsOf } from '../../src/reader/words.ts';
import { pairs } from './score.ts';

/** Articles that were made up to be read, and beside each what a careful reader finds in it: a line for each claim, with its paragraph. */
const FOLDER = 'tests/reader/made-up';
/** How the lines call the article. */
const ARTICLE = 'article:x/1';

/** `5 state:FRA NOT SIGNED treaty:tax-treaty (person:a-b)`: a paragraph, a claim, and who says it. */
type Expected = {
  readonly line: string;
  readonly paragraph: number;
  readonly subject: string;
  readonly negated: boolean;
  readonly predicate: string;
  readonly words: readonly string[];
  readonly speaker: string | undefined;
};

export type MadeUp = {
  readonly name: string;
  readonly found: readonly ReadClaim[];
  readonly expected: readonly Expected[];
  readonly pairs: ReadonlyMap<ReadClaim, Expected>;
};

export const madeUpNames = async (): Promise<string[]> =>
  (await readdir(FOLDER)).filter((file) => file.endsWith('.claims.txt')).map((file) => file.split('.')[0] ?? '');

export async function madeUp(name: string, lexicon: Lexicon): Promise<MadeUp> {
  const text = await textOf(name);
  const found = readArticle(ARTICLE, text, lexicon);
  const lines = (await readFile(join(FOLDER, `${name}.claims.txt`), 'utf8')).trim().split('\n');
  const expected = lines.map(expectedIn);
  return { name, found, expected, pairs: pairs(found, expected, ({ claim }, one) => isExpected(claim, one)) };
}

async function textOf(name: string): Promise<string> {
  const files = await readdir(FOLDER);
  const page = `${name}.html`;
  return files.includes(page)
    ? (textOfHtml(await readFile(join(FOLDER, page), 'utf8')) ?? '')
    : readFile(join(FOLDER, `${name}.txt`), 'utf8');
}

function expectedIn(line: string): Expected {
  const parts =
    /^(?<paragraph>\d+) (?<subject>\S+) (?<not>NOT )?(?<predicate>[A-Z_]+)(?<rest>[^(]*)(?:\((?<speaker>.*)\))?$/.exec(
      line,
    )?.groups;
  if (parts === undefined) throw new Error(`"${line}" is no claim: write "5 state:FRA SIGNED treaty:tax-treaty".`);
  return {
    line,
    paragraph: Number(parts.paragraph),
    subject: parts.subject ?? '',
    negated: parts.not !== undefined,
    predicate: parts.predicate ?? '',
    words: (parts.rest ?? '').trim().split(' ').filter(Boolean),
    speaker: parts.speaker,
  };
}

/** Whether a candidate is what was expected: of what is said, who says it counts, and not of what it is said. */
function isExpected(claim: ReadClaim['claim'], one: Expected): boolean {
  const [said] = claim.assertions;
  const paragraphs = (said?.evidence ?? []).map((place) => (place as { paragraph: number }).paragraph);
  if (claim.predicate !== one.predicate || !paragraphs.includes(one.paragraph)) return false;
  if ((claim.polarity === 'NEGATED') !== one.negated) return false;
  if (one.predicate === 'SAID_OF')
    return (
      isSame(said?.made_by ?? '', one.speaker ?? ARTICLE) ||
      [...(said?.via ?? []), said?.in_capacity ?? ''].some((id) => isSame(id, one.speaker ?? ''))
    );
  const given = [claim.object, claim.number, claim.when?.edtf, claim.value_kind, claim.value, claim.qualifiers?.CHOICE];
  return (
    isSame(claim.subject, one.subject) &&
    one.words.every((word) =>
      given.some((own) => String(own) === word || (word.includes(':') && isSame(String(own), word))),
    )
  );
}

/** Of these an article speaks of one in a paragraph, however it is called. */
const ANY = ['vote', 'decision', 'process', 'session', 'group', 'role', 'amendment'];
const BODIES = ['ngo', 'institution', 'alliance', 'company'];

/** Whether two ids are of the same thing: new things have names of the reader's. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [typeOf(a), typeOf(b)];
  if (one !== other && !(BODIES.includes(one) && BODIES.includes(other))) return false;
  if (a === b || ANY.includes(one)) return true;
  if (one === 'state' || one === 'article') return false;
  if (one === 'provision') return a.split('/').at(-1) === b.split(/[:/]/).at(-1);
  const [left, right] = [a, b].map((id) => stemsOf(id.slice(id.indexOf(':') + 1).replaceAll('-', ' ')));
  const both = (left ?? []).filter((stem) => right?.includes(stem)).length;
  return both / Math.max(left?.length ?? 0, right?.length ?? 0, 1) >= 0.5;
}
