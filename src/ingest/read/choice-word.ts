/** Words for the options of a vote that files have, by Popolo's names for these: in the six languages of the United Nations, German, Portuguese, Japanese and Korean, and letters. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  yes: [
    ...[
      'yes',
      'y',
      'yea',
      'yeas',
      'aye',
      'ayes',
      'for',
      'in favour',
      'in favor',
      'favour',
      'favor',
      'in favour of',
      'voted yes',
      'voted for',
    ],
    ...['ja', 'dafür', 'sim', '賛成', '찬성'],
    ...['oui', 'pour', 'sí', 'a favor', 'да', 'за', '赞成', '贊成', '是', 'نعم', 'مؤيد', 'مؤيدون'],
  ],
  no: [
    ...['no', 'n', 'nay', 'nays', 'noe', 'noes', 'against', 'opposed', 'voted no', 'voted against'],
    ...['nein', 'dagegen', 'não', '反対', '반대'],
    ...['non', 'contre', 'en contra', 'нет', 'против', '反对', '反對', '否', 'لا', 'معارض', 'معارضون'],
  ],
  abstain: [
    ...['abstain', 'a', 'abstention', 'abstained', 'abstaining', 'abstentions', 'abst', 'abst.', 'abs', 'abs.'],
    ...['abstenu', "s'abstient", 'abstención', 'se abstiene', 'воздержался', 'воздержалась', 'воздержались'],
    ...['enthaltung', 'enthalten', 'abstenção', '棄権', '기권'],
    ...['弃权', '棄權', 'امتناع', 'ممتنع', 'ممتنعون'],
  ],
  absent: ['absent', 'not present', 'excused', 'ausente', 'отсутствует', 'отсутствовал', '缺席', 'غائب', 'abwesend'],
  'not voting': [
    ...['not voting', 'nv', 'x', 'non voting', 'nonvoting', 'novote', 'did not vote', 'dnv'],
    ...['did not participate', 'not participating', 'did not take part', 'present, not voting', 'present not voting'],
    ...['ne participe pas au vote', "n'a pas pris part au vote", 'non votant'],
    ...['no participa en la votación', 'не голосовал', '未投票', 'لم يصوت'],
  ],
  ineligible: ['ineligible', 'not a member', 'non member'],
  unknown: ['unknown'],
  paired: ['paired'],
};

/** A word without the accidents of typing: case, marks, hyphens. */
const folded = (word: string): string =>
  word
    .normalize('NFD')
    // Signs without a width come with texts from the web.
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

const OPTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([option, words]) => words.map((word) => [folded(word), option] as const)),
);

/** The option of Popolo that a word stands for; null where nobody knows it. */
export const optionOfWord = (word: string): string | null => OPTIONS.get(folded(word)) ?? null;

/** In a map, a word after which nothing is said of the state. */
export const NOTHING_SAID = 'none';

/** What files write where they say nothing. */
const SILENT = new Set(['', 'NA', 'N/A', 'n/a', 'NaN', 'null', '.']);

/**
 * How numbers and signs are used: each way, with the signs that tell it from others. A 9 beside 1 and 0 is of a state of which no vote is known, which
 * may have been absent or no member.
 */
const CODINGS: readonly { readonly marks: readonly string[]; readonly of: Readonly<Record<string, string>> }[] = [
  { marks: ['1', '0'], of: { '1': 'yes', '0': 'no', '9': 'unknown' } },
  { marks: ['1', '-1'], of: { '1': 'yes', '-1': 'no', '0': 'abstain', '9': 'unknown' } },
  { marks: ['✓', '✗'], of: { '✓': 'yes', '✗': 'no', '-': NOTHING_SAID } },
  { marks: ['+', '-'], of: { '+': 'yes', '-': 'no', '0': 'abstain' } },
  { marks: ['1', '6'], of: { '1': 'yes', '6': 'no', '7': 'abstain', '9': 'unknown', '0': NOTHING_SAID } },
  { marks: ['1', '3', '8'], of: { '1': 'yes', '2': 'abstain', '3': 'no', '8': 'absent', '9': NOTHING_SAID } },
];

const signOf = (word: string): string | null => {
  const sign = word
    .trim()
    .replace(/^[✔☑]$/, '✓')
    .replace(/^[✘☒]$/, '✗')
    .replace(/^[−–—]$/, '-')
    .replace(/[.,]0+$/, '');
  return /^(?:[+✓✗-]|-?\d)$/.test(sign) ? sign : null;
};

/**
 * What each of the words of a column of choices means: as told, else as the word itself says, else as numbers and signs are used that stand beside each
 * other so. Null where that is not clear.
 */
export function meaningsOf(
  words: readonly string[],
  told: Readonly<Record<string, string | null>>,
): ReadonlyMap<string, string | null> {
  const open = words.filter((word) => told[word] == null && !SILENT.has(word));
  const signs = new Set(open.flatMap((word) => signOf(word) ?? []));
  const fitting = CODINGS.filter(
    ({ marks, of }) => marks.every((mark) => signs.has(mark)) && [...signs].every((sign) => sign in of),
  );
  // Beside F, an A is one of those against.
  const otherLetters = open.some((word) => ['f', 'ab'].includes(folded(word)));
  const [coding] = fitting.length === 1 ? fitting : [];
  const meaning = (word: string): string | null => {
    if (told[word] != null) return told[word];
    if (SILENT.has(word)) return NOTHING_SAID;
    const sign = signOf(word);
    if (sign !== null) return coding?.of[sign] ?? null;
    return otherLetters && folded(word) === 'a' ? null : optionOfWord(word);
  };
  return new Map(words.map((word) => [word, meaning(word)]));
}
