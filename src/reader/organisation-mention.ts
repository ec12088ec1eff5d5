import type { Mention } from './mention.ts';
import { overlap } from './span.ts';
import { slugOf } from './words.ts';

/** The type of an organisation by the word that says what it is. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:Committee|Council|Commission|Assembly|Agency|Ministry|Department|Office|Secretariat|Authority|Programme|Bureau|Conference|Organi[sz]ation|University|College|Parliament|Court|Bank)\b/,
    'institution',
  ],
  [
    /\b(?:Foundation|Forum|Watch|Institute|Network|Association|Trust|Society|Centre|Center|Federation|Union|Initiative|Fund|League|Observatory|Defenders)\b|\bInternational$/,
    'ngo',
  ],
  [/\b(?:Alliance|Coalition|Accord|Group)\b/, 'alliance'],
  [/\b(?:Inc|Corp|Corporation|Ltd|Limited|AG|SA|PLC|Company|Technologies|Systems|Holdings)\b/, 'company'],
  [
    /\b(?:Times|Post|Courier|Herald|News|Journal|Tribune|Gazette|Guardian|Telegraph|Chronicle|Press|Review|Observer|Broadcasting|Magazine|Wire|Ledger|Standard|Mail|Mirror|Daily|Weekly|Monitor|Inquirer|Bulletin)\b/,
    'publisher',
  ],
];
const NAME =
  /(?<!\p{L})\p{Lu}[\p{L}’-]+(?: (?:(?:of|for|on|and|the|against) )*\p{Lu}[\p{L}’-]+){1,6}(?: \((?<short>\p{Lu}{2,8})\))?/gu;
/** The type of what has such a name, if it is that of an organisation: what it is, stands at its end or before "of". */
export const organisationType = (name: string): string | undefined =>
  KINDS.find(([pattern]) => pattern.test(name.replace(/ (?:of|for|on|against) .*$/, '')))?.[1];

/** An employer of which the name does not say what it is: `a campaigner at Ocean Justice`. */
const EMPLOYER =
  /\b(?:director|campaigner|lawyer|activist|economist|expert|head|chief|lead|leader|president|spokes(?:man|woman|person)|officer|manager|adviser|advisor|analyst|fellow|coordinator|founder|researcher|scientist|executive) (?:at|of|for|with) (?:the )?$/;
const START =
  /^(?:The|A|An|In|On|At|By|For|But|And|After|Before|While|When|If|Most|Many|Some|Other|Deputy|Executive|Director|President|Chair|Head|Delegates|This|That|Its|Their) /;

/** Organisations by what stands before their names: `the industry body QuantEU`, `a representative of BirdPath`, `According to Via Semilla,`. */
const TOLD: readonly (readonly [string, string])[] = [
  ['news agency|newspaper|daily|magazine|broadcaster|website|outlet|weekly', 'publisher'],
  ['company|firm|manufacturer|startup|start-up|miner|carmaker|chipmaker|retailer|giant', 'company'],
  ['alliance|coalition', 'alliance'],
  [
    'body|chamber|group|NGO|charity|think tank|lobby|association|union|network|campaign|organi[sz]ation|federation|watchdog|movement|cooperative',
    'ngo',
  ],
];
const PROPER = String.raw`(?:\p{Lu}[\p{L}\d’-]+|\p{Lu}{2,})(?: \p{Lu}[\p{L}\d’-]+){0,3}`;
const BY_NOUN = TOLD.map(([nouns, type]) => [new RegExp(`\\b(?:${nouns}) (?<name>${PROPER})`, 'gdu'), type] as const);
const BY_SPEAKER = new RegExp(
  `(?:\\b(?:spokes(?:person|man|woman)|representative|observer) (?:of|for) |\\b(?:report|study|survey|analysis) (?:by|from) |\\b(?:director|lawyer|campaigner|adviser|analyst|researcher) at )(?<name>${PROPER})`,
  'gdu',
);

/** Organisations whose names say nothing of what they are, where the text says it. */
export function organisationsTold(text: string, taken: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const [pattern, type] of [...BY_NOUN, [BY_SPEAKER, 'ngo'] as const])
    for (const { groups, indices } of text.matchAll(pattern)) {
      const [start = 0, end = 0] = indices?.groups?.name ?? [];
      const name = groups?.name ?? '';
      // `Open Wires Sweden` is no state, whatever stands at its end.
      const inside = taken.filter((one) => overlap(one, { start, end }) && !one.id.startsWith('topic:'));
      const free = inside.every((one) => one.id.startsWith('state:') && one.start > start && one.end === end);
      if (!free || /^(?:The|A|An|In|On|At)\b/.test(name) || found.some((one) => overlap(one, { start, end }))) continue;
      found.push({ id: `${organisationType(name) ?? type}:${slugOf(name)}`, start, end, text: name, how: 'NAME' });
    }
  return [...found, ...again(text, found, taken)];
}

/** Where the names stand once more, without what tells what they are. */
const again = (text: string, found: readonly Mention[], taken: readonly Mention[]): Mention[] =>
  [...new Map(found.map((one) => [one.text, one])).values()].flatMap((one) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}-])${one.text}(?![\\p{L}-])`, 'gu'))]
      .map(({ index }) => ({ ...one, start: index, end: index + one.text.length }))
      .filter((span) => ![...found, ...taken].some((other) => overlap(other, span))),
  );

/** Organisations of which a text has a full name and nobody knows, and their initials where the text gives them. */
export function organisationMentions(text: string, taken: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const { 0: phrase, index, groups } of text.matchAll(NAME)) {
    let name = groups?.short === undefined ? phrase : phrase.slice(0, phrase.indexOf(' ('));
    let start = index;
    while (START.test(name)) {
      const lead = (name.match(START) ?? [''])[0].length;
      name = name.slice(lead);
      start += lead;
    }
    const type =
      organisationType(name) ?? (EMPLOYER.test(text.slice(Math.max(0, start - 40), start)) ? 'ngo' : undefined);
    // `The Third Committee of the General Assembly`: whose it is has a name of its own.
    const owner = taken.find(
      (one) => one.start > start && one.start < start + name.length && !one.id.startsWith('topic:'),
    );
    const cut = owner === undefined ? -1 : name.search(/ (?:of|at|in|for)(?: the)? (?=\p{Lu})/u);
    if (
      owner !== undefined &&
      cut !== -1 &&
      start + cut < owner.start &&
      / (?:of|at|in|for)(?: the)? $/.test(text.slice(start, owner.start))
    )
      name = text.slice(start, owner.start).replace(/ (?:of|at|in|for)(?: the)? $/, '');
    const span = { start, end: start + name.length };
    if (
      type === undefined ||
      /\b(?:Convention|Treaty|Protocol|Agreement|Law|Act)\b/.test(name) ||
      !name.includes(' ') ||
      name.includes('\n') ||
      taken.some((one) => overlap(one, span) && !one.id.startsWith('topic:'))
    )
      continue;
    const id = found.find((one) => one.text === name)?.id ?? `${type}:${slugOf(name)}`;
    found.push({ id, ...span, text: name, how: 'NAME' });
    if (groups?.short !== undefined)
      for (const { index: at } of text.matchAll(new RegExp(`(?<!\\p{L})${groups.short}(?!\\p{L})`, 'gu')))
        found.push({ id, start: at, end: at + groups.short.length, text: groups.short, how: 'SHORT' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What a body is called when it has been named: by the word in its name that says what it is. */
const MEANT =
  /\b[Tt]he (?<noun>committee|council|commission|assembly|agency|ministry|department|forum|foundation|institute|network|association|federation|union|alliance|coalition|bloc|company|institution|conference|secretariat)\b(?! (?:of|on|for) \p{Lu})/gu;

/** Bodies that have been named in full and are meant by what they are: `the committee`. */
export function bodyMentions(text: string, bodies: readonly Mention[]): Mention[] {
  const before = [...bodies].sort((a, b) => a.start - b.start);
  return [...text.matchAll(MEANT)].flatMap(({ 0: found, index, groups }): Mention[] => {
    const noun = groups?.noun ?? '';
    const body = before.findLast(
      (one) => one.end < index && TYPES.test(one.id) && new RegExp(`\\b${noun}\\b`, 'i').test(one.text),
    );
    const start = index + found.length - noun.length;
    const free = !bodies.some((one) => overlap(one, { start, end: start + noun.length }));
    return body !== undefined && free
      ? [{ ...body, start, end: start + noun.length, text: noun, how: 'DESCRIBED' }]
      : [];
  });
}
const TYPES = /^(?:institution|ngo|alliance|company|bloc):/;
