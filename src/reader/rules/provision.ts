import { ACTORS, isOf, listBefore, listFrom, type Mention, mentionsIn } from '../mention.ts';
import { above, provisionNamed } from '../provision-mention.ts';
import { called, make, type Reading } from '../reading.ts';
import { aboutOf, each, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

/** The provision that a sentence tells of: by its number, by its subject, or that of the sentence before where it goes on. */
export function provisionOf(reading: Reading, sentence: Sentence): string | null {
  const numbered = mentionsIn(reading.mentions, sentence).find(isOf(['provision']));
  const named = numbered?.id ?? provisionNamed(sentence.text, reading);
  if (named !== null || !/^(?:This|It|These|One clause)\b/.test(sentence.text)) return named;
  const before = reading.sentences[reading.sentences.indexOf(sentence) - 1];
  return before?.paragraph === sentence.paragraph ? provisionOf(reading, before) : null;
}

/** An article that a text names by its number is a part of the treaty; its paragraphs are parts of it. */
const numbered: Rule = {
  name: 'an article of a treaty by its number',
  predicate: 'PART_OF',
  confidence: 0.85,
  find: (reading) => {
    const { treaty } = reading;
    if (treaty === null) return [];
    return reading.mentions.filter(isOf(['provision'])).flatMap(({ id, start, end }): Found[] => {
      const found: Found[] = [];
      for (let part = id; part.startsWith('provision:'); part = above(part, treaty.id)) {
        defineProvision(reading, part);
        const whole = above(part, treaty.id);
        if (whole.startsWith('provision:')) defineProvision(reading, whole);
        found.push({
          subject: part,
          object: whole,
          text: `${called(reading, part)} is a part of ${called(reading, whole)}.`,
          places: [{ start, end }],
          ...(part === id ? {} : { inferred: true as const }),
        });
      }
      return found;
    });
  },
};

function defineProvision(reading: Reading, id: string): void {
  const [article = '', paragraph, point] = id
    .split('/')
    .slice(1)
    .map((part) => part.replace(/^\w+-/, ''));
  const name = `Article ${article}${paragraph === undefined ? '' : `(${paragraph})`}${point === undefined ? '' : `(${point})`}`;
  const number = `Article ${article}${paragraph === undefined ? '' : `, paragraph ${paragraph}`}${point === undefined ? '' : `, point (${point})`}`;
  reading.made.delete(id);
  make(reading, { id, name, number });
}

/** Verbs that say what a treaty does, where it stands right before them. */
const DOES =
  /(?<= )(?:bans|prohibits|outlaws|obliges|requires|commits|allows|permits|lets|sets up|establishes|creates|contains|includes|guarantees|limits|caps|provides|does not bind|(?:would|will|shall) (?:ban|prohibit|outlaw|oblige|require|commit|allow|permit|let|set up|establish|create|give|make|limit|bind))\b/g;
const PROVIDES =
  /\b(?:calls for|includes? provisions? (?:allowing|requiring|that)|(?:a|the) provision (?:allowing|requiring|that)|obliges|requires (?:states|countries|nations|parties)|instructing|stresses a need|which provides|provides (?:that|for)|are allowed to|are free to|can ask|can request|do not have to|need not|says (?:that )?it (?:should|shall|must) not|(?:[Nn]ations|[Ss]tates|[Cc]ountries|[Pp]arties) (?:can|may)|the (?:clause|article|provision) (?:states?|says)|(?:this|that) includes)\b/gi;

/** Where a text tells what a treaty or a part of it says. */
function provisions(
  reading: Reading,
): { subject: string; start: number; end: number; words: string; sentence: Sentence }[] {
  const found: { subject: string; start: number; end: number; words: string; sentence: Sentence }[] = [];
  each(
    reading,
    PROVIDES,
    (match, sentence) => {
      // One sentence says one thing, however many such words it has.
      if (found.some((one) => one.sentence === sentence)) return [];
      const law = mentionsIn(reading.mentions, sentence).find(
        ({ id, start }) => id.startsWith('treaty:') && id !== reading.treaty?.id && start > match.end,
      );
      const subject = law?.id ?? provisionOf(reading, sentence) ?? reading.treaty?.id;
      const goesOn = /^(?:this|that) includes/i.test(match.text);
      if (subject !== undefined && (!goesOn || subject.startsWith('provision:')))
        found.push({ subject, start: match.start, end: sentence.end, words: match.text, sentence });
      return [];
    },
    { quoted: true },
  );
  each(reading, DOES, (match, sentence) => {
    const treaty = mentionsIn(reading.mentions, sentence).find(
      ({ id, end }) => /^(?:treaty|provision):/.test(id) && end === match.start - 1,
    );
    const isIt =
      /(?:^|[.;] |, )[Ii]t $/.test(reading.text.slice(sentence.start, match.start)) &&
      reading.sentences.some(
        (one) =>
          one.paragraph === sentence.paragraph &&
          one.end < sentence.start &&
          /\b(?:treaty|convention|agreement|accord|pact|draft|text)\b/i.test(one.text),
      );
    const subject = treaty?.id ?? (isIt ? reading.treaty?.id : undefined);
    if (subject !== undefined && !found.some((one) => one.sentence === sentence))
      found.push({ subject, start: match.start, end: sentence.end, words: match.text, sentence });
    return [];
  });
  return found;
}

const provides: Rule = {
  name: 'what a treaty or a part of it provides',
  predicate: 'PROVIDES',
  confidence: 0.75,
  find: (reading) =>
    provisions(reading).map(({ subject, start, end, words, sentence }) => ({
      subject,
      value: `On: ${aboutOf(reading, { start, end })}`,
      qualifiers: {
        MODALITY: /oblig|requir|instruct/.test(words)
          ? 'obliges'
          : /allow|can|not have to|need not|free/i.test(words)
            ? 'allows'
            : /includes/.test(words)
              ? 'includes'
              : 'states',
      },
      text: `The article says what ${called(reading, subject)} provides.`,
      places: [placeOf(reading, start, end)],
      voice: reading.voices.get(sentence),
    })),
};

const bySubject: Rule = {
  name: 'a part of a treaty by its subject',
  predicate: 'PART_OF',
  confidence: 0.65,
  find: (reading) => {
    const { treaty } = reading;
    if (treaty === null) return [];
    const told = each(
      reading,
      /\b(?:provisions?|clauses?|article)\b/g,
      (match, sentence) => {
        const id = provisionNamed(sentence.text, reading);
        return id === null ? [] : [{ subject: id, text: '', places: [placeOf(reading, match.start, sentence.end)] }];
      },
      { quoted: true },
    );
    const all = [
      ...told.map(({ subject, places: [place] }) => ({ subject, start: place?.start ?? 0, end: place?.end ?? 0 })),
      ...provisions(reading),
    ];
    return all
      .filter(
        ({ subject }, place) =>
          subject.startsWith('provision:') &&
          !/\/art-/.test(subject) &&
          all.findIndex((one) => one.subject === subject) === place,
      )
      .map(({ subject, start, end }) => ({
        subject,
        object: treaty.id,
        text: `${called(reading, subject)} is a part of ${treaty.name}.`,
        places: [placeOf(reading, start, end)],
      }));
  },
};

/** `Luxembourg proposed article 8`, `article 4 was inserted by China`. */
const proposed: Rule = {
  name: 'who proposed an article of the treaty',
  predicate: 'PROPOSED',
  confidence: 0.7,
  find: (reading) => {
    const claim = (who: Mention, provision: string, start: number, end: number): Found => ({
      subject: who.id,
      object: provision,
      text: `${called(reading, who.id)} proposed ${called(reading, provision)}.`,
      places: [placeOf(reading, start, end)],
    });
    const active = each(reading, PROPOSED, (match, sentence) => {
      const here = mentionsIn(reading.mentions, sentence);
      const provision = here.filter(isOf(['provision'])).find(({ start }) => start === match.end);
      const who = listBefore(reading.text, here.filter(isOf(ACTORS)), match.start, 6);
      return provision === undefined ? [] : who.map((one) => claim(one, provision.id, one.start, provision.end));
    });
    const passive = each(reading, WAS_PROPOSED, (match, sentence) => {
      const here = mentionsIn(reading.mentions, sentence);
      const provision = here.filter(isOf(['provision'])).findLast(({ end }) => end === match.start);
      const isIt = /^It $/.test(reading.text.slice(sentence.start, match.start + 1));
      const object = provision?.id ?? (isIt ? provisionOf(reading, sentence) : null);
      const who = listFrom(reading.text, here.filter(isOf(ACTORS)), match.end, 6);
      return object === null ? [] : who.map((one) => claim(one, object, match.start, one.end));
    });
    return [...active, ...passive];
  },
};
const PROPOSED =
  /\b(?:proposed|put forward|tabled|introduced|drafted|wrote|inserted) (?=(?:[Aa]rticle|[Pp]aragraph) \d)/g;
const WAS_PROPOSED =
  / (?:was|were|had been) (?:proposed|put forward|tabled|introduced|drafted|written|inserted) by (?:the )?/g;

export const provisionRules: readonly Rule[] = [numbered, bySubject, provides, proposed];
