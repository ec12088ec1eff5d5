import { isOf, listBefore, type Mention, mentionsIn } from '../mention.ts';
import { called, type Reading } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

type Act = 'PARTY_TO' | 'SIGNED' | 'RATIFIED';

const NOT = `(?<not>(?:has |have |had )?(?:refused|declined|yet|failed|neglected) to|(?:has|have|had) (?:still )?(?:not|never)(?: yet)?|(?:has|have) yet to|did not|does not plan to|will not|would not|not yet) `;
/** By which words a state is said to have done something with a treaty, or not. */
const ACTS: readonly (readonly [Act, string, RegExp])[] = [
  [
    'PARTY_TO',
    'is a party to',
    /\b(?:are|is|became|become|remains?|(?<not>(?:is|are) not|withdrew from being|has ceased to be)) (?:a )?part(?:y|ies) to (?:the )?(?:\d{4} )?/g,
  ],
  ['PARTY_TO', 'is a party to', /\b(?<not>withdrew from|pulled out of|quit|denounced|left) (?:the |it\b)(?:\d{4} )?/g],
  [
    'SIGNED',
    'signed',
    new RegExp(
      `\\b(?:${NOT}(?:sign(?:ed)?)|(?:(?:has|have|had) )?(?:already |also )?signed(?! by\\b)(?: but not yet ratified)?) ?(?:the |it\\b)?`,
      'g',
    ),
  ],
  [
    'RATIFIED',
    'ratified',
    new RegExp(
      `\\b(?:${NOT}(?:ratify|ratified)|became the [\\w-]+ (?:state|country|nation|member|party) to ratify|(?:(?:has|have|had) )?(?:already |also |signed and )?ratified(?! by\\b)) ?(?:the |it\\b)?`,
      'g',
    ),
  ],
];
const BARE_NOT = /\b(?:and|but)(?: (?:has|have))? (?:not yet|yet to|not) $/;

/** The treaty that is meant behind a verb: one that is named, or that of the article. */
function treatyAfter(
  { text, treaty }: Reading,
  here: readonly Mention[],
  match: { start: number; end: number; text: string },
): { id: string; end: number } | null {
  const named = here
    .filter(isOf(['treaty']))
    .find(({ start, end }) => end > match.end && start >= match.start && start - match.end < 70);
  if (named !== undefined) return named;
  // `China did not sign.`, `Peru signed in May.`: of the treaty that the article is about.
  const isBare =
    !/\b(?:the|it)$/.test(match.text.trim()) &&
    /^(?:[.,;]|$| ?(?:but|in|on|last|earlier|this|yesterday|today|for)\b(?! (?:the|a|an)\b))/.test(
      text.slice(match.end).split('\n')[0] ?? '',
    );
  if (isBare && treaty?.id.startsWith('treaty:')) return { id: treaty.id, end: match.end };
  const isIt = /\bit$/.test(match.text.trim()) || /^(?:it|them)\b/.test(text.slice(match.end));
  return isIt && treaty?.id.startsWith('treaty:') ? { id: treaty.id, end: match.end } : null;
}

/** Who stands before the verb: those who are enumerated, the one whom a relative clause is about, or the subject of a verb before it. */
function whoActs(
  reading: Reading,
  sentence: Sentence,
  act: Act,
  place: number,
  here: readonly Mention[],
): readonly Mention[] {
  const plain = reading.text
    .slice(sentence.start, place)
    .replace(/(?:[—–-]\s*)?(?:which )?(?:has |have )?(?:signed but )?$|(?:[—–-] ?)?,? ?(?:which|who) $/, '');
  const actors = here
    .filter(isOf(['state', 'bloc', 'group']))
    .filter(
      ({ start }) =>
        act !== 'PARTY_TO' ||
        !/\b(?:exception of|except|but not|unlike) (?:the )?$/.test(reading.text.slice(0, start).slice(-30)),
    );
  if (plain.length < place - sentence.start)
    return actors.filter(({ end }) => end <= sentence.start + plain.trimEnd().length + 1).slice(-1);
  const listed = listBefore(reading.text, act === 'PARTY_TO' ? actors.filter(isOf(['state'])) : actors, place, 3);
  if (act === 'PARTY_TO')
    return actors
      .filter(isOf(['group', 'bloc']))
      .sort((a, b) => Number(isOf(['bloc'])(a)) - Number(isOf(['bloc'])(b)))
      .slice(0, 1)
      .concat(listed);
  // `Kenya has signed but not ratified.`
  const near = /\b(?:signed|did sign)\b[^,;]{0,30}\b(?:but|and)(?: (?:has|have))? not(?: yet)? $/.test(plain);
  if (near) return actors.filter(({ end }) => end < place).slice(-1);
  // `China has signed the treaty but has yet to ratify it.`
  return listed.length === 0 && /\b(?:but|and) $/.test(plain)
    ? actors.filter(({ end }) => end < place).slice(0, 1)
    : listed;
}

export const treatyActRules: readonly Rule[] = ACTS.map(([predicate, words, pattern]) => ({
  name: `who ${words} a treaty`,
  predicate,
  confidence: 0.6,
  find: (reading: Reading) =>
    each(reading, pattern, (match, sentence): Found[] => {
      const here = mentionsIn(reading.mentions, sentence);
      const treaty = treatyAfter(reading, here, match);
      const before = reading.text.slice(sentence.start, match.start);
      // What is to happen once so many have ratified has not happened.
      const isCondition =
        /\b(?:once|until|if|when|unless|after)\b[^.;,]*$/i.test(before) ||
        /^\s*any\b/.test(reading.text.slice(match.end));
      if (treaty === null || isCondition) return [];
      const leaves = /withdrew|pulled|quit|denounced|left/.test(match.groups.not ?? '');
      // Who leaves talks was no party; who leaves behind a treaty has one.
      if (leaves && /\b(?:talks|negotiations?|draft)\b/.test(reading.text.slice(match.end, treaty.end + 14))) return [];
      const negated = match.groups.not !== undefined || BARE_NOT.test(before);
      const did = { PARTY_TO: 'become a party to', SIGNED: 'signed', RATIFIED: 'ratified' }[predicate];
      return whoActs(reading, sentence, predicate, match.start, here).map(({ id, start }) => ({
        subject: id,
        object: treaty.id,
        ...(negated ? { polarity: 'NEGATED' as const } : {}),
        text: leaves
          ? `${called(reading, id)} has left ${called(reading, treaty.id)}.`
          : `${called(reading, id)} has ${negated ? 'not ' : ''}${did} ${called(reading, treaty.id)}.`,
        places: [placeOf(reading, Math.min(start, match.start), Math.max(match.end, treaty.end))],
      }));
    }),
}));
