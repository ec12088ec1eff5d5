/** What a part of a question is for a reader, by the name that it has there. */
const PARTS: Readonly<Record<string, string>> = {
  about: 'thing',
  articles: 'text',
  bodies: 'body',
  day: 'day',
  dossiers: 'dossier',
  from: 'day',
  iso3: 'state',
  memberOf: 'group',
  sessions: 'session',
  states: 'state',
  text: 'text',
  to: 'day',
  topics: 'topic',
};

/** What a thing is for a reader, by the type in its id, where that is another word. */
const THINGS: Readonly<Record<string, string>> = {
  bloc: 'group',
  dataset: 'dossier',
  group: 'counted group',
  institution: 'body',
  ngo: 'NGO',
};

const LOST = 'What the address asks for is not understood here. Take a filter away, or begin anew.';

/** What is said in place of errors of these codes, whose sentences are for programs. */
const CODES: Readonly<Record<string, string>> = {
  BAD_CURSOR: 'The page of the list that the address names is not there. Begin at the first page.',
  PERSISTED_DOCUMENT_NOT_FOUND: 'The server is another one than when this page was opened. Load the page again.',
};

/** Sentences that name parts of a question, and how a reader is told the same. */
const SENTENCES: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [
    /^the graph has nothing with the id "urn:caucus:([a-z-]+):([^"]+)".*$/s,
    (_, type = '', key = '') => `There is no ${THINGS[type] ?? type} “${key}”.`,
  ],
  [/^\S+ is the same (thing|state) as .*$/, (_, what = '') => `Both are the same ${what}. Name two.`],
  [
    / that minCommonVotes asks for,(.*): lower it, or look at more votes\./,
    (_, at = '') => ` that it takes,${at}. ${MORE}`,
  ],
  [/ Lower minCommonVotes or neighbours, or look at more votes\./, () => ` ${MORE}`],
];
const MORE = 'Look at more sessions at once.';

/** Where in a question an error is: `where.topics: `, `states[1]: `. */
const PLACE = /^[a-z]\w*(?:\.\w+|\[\d+\])*: (?=\S)/;
const OF_A_VARIABLE = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]+)")?; (?:(?:Date|DateTime): )?(.*)$/s;
/** Words that only who writes questions knows: quoted names, ids, names in two parts, variables. */
const OF_PROGRAMS = /`|\burn:|\b[a-z]+[A-Z]\w*\b|\$\w|\b(?:Int|String|ID|Boolean)\b/;

/** A sentence of the server for who reads a page: of what was chosen there, and with no name of a part of the question. */
export function inPlainWords(sentence: string, code?: string): string {
  const instead = CODES[code ?? ''];
  if (instead !== undefined) return instead;
  const [, variable = '', place, why] = OF_A_VARIABLE.exec(sentence) ?? [];
  if (why !== undefined && OF_PROGRAMS.test(why)) return notUnderstood(place ?? variable);
  const told = SENTENCES.reduce(
    (text, [pattern, words]) => text.replace(pattern, words),
    (why ?? sentence).replace(PLACE, ''),
  );
  const kept = told.match(/.+?[.!?](?=\s|$)|.+$/gs)?.filter((part) => !OF_PROGRAMS.test(part)) ?? [];
  return kept.length === 0
    ? LOST
    : kept
        .join('')
        .trim()
        .replace(/^./, (letter) => letter.toUpperCase());
}

/** What is said of a part of a question, such as `where.sessions[0]`, that is of another kind than it has to be. */
function notUnderstood(place: string): string {
  const part =
    PARTS[
      place
        .replaceAll(/\[\d+\]/g, '')
        .split('.')
        .at(-1) ?? ''
    ];
  return part === undefined ? LOST : `The ${part} that the address names is not understood. Choose another.`;
}
