import { meaningsOf, NOTHING_SAID } from '../../read/choice-word.ts';
import { CHOICE_OF } from '../../read/popolo-option.ts';
import { type Note, type Position, REMARK } from '../../read/problem.ts';
import { LETTER_OF } from '../../write/account.ts';
import type { CsvMap } from './csv-map.ts';

/** The words of choices in a file, each as one character until all are known: what 0 means, the others say. */
export class WordBook {
  readonly #letters = new Map<string, { readonly letter: string; readonly ats: Position[]; rows: number }>();

  /** The characters of words of which it is not clear what they mean. */
  readonly unclear = new Set<string>();

  #tooMany: { readonly at: Position; readonly word: string } | undefined;

  /** The character that stands for a word; null where there are too many for a column of choices. */
  letterOf(word: string, at: () => Position): string | null {
    const known = this.#letters.get(word);
    if (known !== undefined) {
      known.rows += 1;
      if (known.rows <= RARE && meaningsOf([word], {}).get(word) === null) known.ats.push(at());
      return known.letter;
    }
    if (this.#letters.size > LAST_LETTER - FIRST_LETTER) {
      this.#tooMany ??= { at: at(), word };
      return null;
    }
    const letter = String.fromCharCode(FIRST_LETTER + this.#letters.size);
    this.#letters.set(word, { letter, ats: [at()], rows: 1 });
    return letter;
  }

  /**
   * By the characters: the letters of ballots. A word that is not clear is an error of each vote that has it; where many ballots do, it concerns the whole
   * file, and is noted where it stands first.
   */
  meanings({ choices }: CsvMap, note: Note): ReadonlyMap<string, string> {
    const letters = new Map<string, string>();
    if (this.#tooMany !== undefined) {
      const {
        at: { record: _, ...place },
        word,
      } = this.#tooMany;
      const [first = ''] = this.#letters.keys();
      note(
        place,
        `The column of choices has more than ${this.#letters.size} different values, "${first.slice(0, 40)}" and "${word.slice(0, 40)}" among them: the map must name another one.`,
      );
      return letters;
    }
    const meanings = meaningsOf([...this.#letters.keys()], choices);
    const all = [...this.#letters.values()].reduce((sum, { rows }) => sum + rows, 0);
    for (const [word, { letter, ats, rows }] of this.#letters) {
      const [{ record: _, ...place }] = ats as [Position];
      const meaning = meanings.get(word) ?? null;
      if (meaning === null) this.unclear.add(letter);
      const rare = rows === 1 || (rows <= RARE && rows < SHARE * all);
      if (meaning === null)
        for (const at of rare ? ats : [place])
          note(
            at,
            `What the choice "${word.slice(0, 40)}" means is not clear${rare ? '.' : `; ${rows} ballots have it.`}`,
            {
              hint: `Say it under choices in the map: yes, no, abstain, absent, not voting, ineligible, unknown; or, to leave these ballots out and take the rest, choices: { ${JSON.stringify(word.slice(0, 40))}: ${NOTHING_SAID} }.`,
            },
          );
      else if (meaning === NOTHING_SAID && choices[word] === undefined)
        note(
          place,
          `${rows} cells are ${word === '' ? 'empty' : `"${word}"`}: nothing is said of these states.`,
          REMARK,
        );
      letters.set(letter, LETTER_OF[CHOICE_OF[meaning ?? ''] ?? ''] ?? '.');
    }
    return letters;
  }
}

/** A word is of single votes, and not of the file, where no more ballots than this have it, and less than this share. */
const RARE = 500;
const SHARE = 0.2;

/** The characters that stand for words: a byte each, and none that a letter of a ballot is. */
const FIRST_LETTER = 160;
const LAST_LETTER = 255;
