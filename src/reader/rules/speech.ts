import { isOf, type Mention, mentionsIn } from '../mention.ts';
import { actorsIn, called, type Reading, topicFor } from '../reading.ts';
import { aboutOf, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';
import { overlap, type Span } from '../span.ts';
import type { Voice } from '../voice.ts';
import { heldIn, voteIn } from '../vote-count.ts';

/** What is said in a sentence is said of the thing that its words name first, else of the treaty. */
function subjectOf(reading: Reading, place: Span, speakers: readonly Mention[]): string | null {
  const { mentions, treaty, lexicon, text } = reading;
  const here = mentionsIn(mentions, place).filter(({ id }) => !speakers.some((one) => one.id === id));
  const [thing] = here.filter(isOf(['provision', 'treaty', 'decision', 'document']));
  if (thing !== undefined) return thing.id;
  const [topic] = here.filter(isOf(['topic']));
  const said = topic?.id ?? treaty?.id ?? lexicon.topicOf(text.slice(place.start, place.end)) ?? here[0]?.id;
  if (said !== undefined) return said;
  // An article without a text that is negotiated tells of a vote, or of what its title says.
  const [held] = heldIn(reading);
  if (held !== undefined) return voteIn(reading, held.sentence);
  const title = reading.paragraphs.find(({ kind }) => kind === 'TITLE');
  return title === undefined ? null : topicFor(reading, title.text);
}

const sentencesOf = (reading: Reading, ...modes: readonly Voice['mode'][]): [Sentence, Voice][] =>
  [...reading.voices].filter(([, { mode }]) => modes.includes(mode));

/** One claim for each of those who say it. */
function said(reading: Reading, place: Span, voice: Voice): Found[] {
  const subject = subjectOf(reading, place, voice.speakers);
  if (subject === null) return [];
  return voice.speakers.map((speaker) => {
    const about = aboutOf(reading, place, [called(reading, speaker.id), called(reading, subject), voice.verb]);
    return {
      subject,
      value: `On: ${about}`,
      text: `${called(reading, speaker.id)} speaks of ${called(reading, subject)} (${about}).`,
      places: [place],
      voice: { ...voice, speakers: [speaker] },
      at: placeSaidAt(reading, place),
    };
  });
}

/** The text in which something is said: `…, said in a press release`. */
const placeSaidAt = ({ documents, sentences }: Reading, place: Span): string | undefined => {
  const paragraph = sentences.find((sentence) => overlap(sentence, place))?.paragraph;
  return documents.find(({ sentence }) => sentence.paragraph === paragraph)?.id;
};

const quotation: Rule = {
  name: 'a quotation with its speaker',
  predicate: 'SAID_OF',
  confidence: 0.7,
  find: (reading) =>
    sentencesOf(reading, 'VERBATIM').flatMap(([sentence, voice]) => {
      const quoted = reading.quotations.filter((one) => overlap(one, sentence));
      const start = Math.max(sentence.start, Math.min(...quoted.map((one) => one.start)));
      const end = Math.min(sentence.end, Math.max(...quoted.map((one) => one.end)));
      return said(reading, placeOf(reading, start, end), voice);
    }),
};

/** A sentence that says that somebody did something, and not what: the stance rules read it. */
const NO_CONTENT = /^(?:spoke|expressed support|objected|hailed|dismissed|thanked)\b/;

const reported: Rule = {
  name: 'what somebody is reported to say',
  predicate: 'SAID_OF',
  confidence: 0.75,
  find: (reading) =>
    sentencesOf(reading, 'PARAPHRASED').flatMap(([sentence, voice]) =>
      NO_CONTENT.test(voice.verb) ? [] : said(reading, placeOf(reading, sentence.start, sentence.end), voice),
    ),
};

const continued: Rule = {
  name: 'a sentence that goes on with what somebody is reported to say',
  predicate: 'SAID_OF',
  confidence: 0.8,
  find: (reading) =>
    sentencesOf(reading, 'CONTINUED').flatMap(([sentence, voice]) =>
      said(reading, placeOf(reading, sentence.start, sentence.end), voice),
    ),
};

/** Facts that other rules read: what is said in an answer is what is left. */
const IS_FACT =
  /\b(?:ratified|signed|voted|abstained|adopted by|needs? \d+|requires? \d+|(?:comes?|enters?) into force|proposed|tabled)\b/i;
/** So many words say nothing: `Not really.` */
const SHORT = 4;

const answered: Rule = {
  name: 'what somebody answers in a conversation',
  predicate: 'SAID_OF',
  confidence: 0.6,
  find: (reading) =>
    sentencesOf(reading, 'ANSWERED').flatMap(([sentence, voice]) => {
      const [first] = actorsIn(reading, sentence);
      const ofOther = first !== undefined && first.start - sentence.start < 5 && first.how !== 'PRONOUN';
      const isOnText = mentionsIn(reading.mentions, sentence).some(isOf(['treaty', 'provision', 'document']));
      const judges = /\b(?:should|must|would|ought|needs? to|it|this)\b/i.test(sentence.text);
      return sentence.text.split(/\s+/).length <= SHORT ||
        ofOther ||
        IS_FACT.test(sentence.text) ||
        !(isOnText || judges)
        ? []
        : said(reading, placeOf(reading, sentence.start, sentence.end), voice);
    }),
};

export const speechRules: readonly Rule[] = [quotation, reported, continued, answered];
