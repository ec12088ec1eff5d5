import compromise from 'compromise/two';
import { isOf, type Mention, mentionsIn } from './mention.ts';
import type { Sentence } from './sentence.ts';
import { isOffice } from './state-word.ts';

const PRONOUN = /\b(?:[Ss]he|[Hh]e)\b|^(?:It|They)\b/g;
const SPOKE =
  /\b(?:said|says|told|tells|added|warned|argued|noted|called|replied|asked|wrote|insisted|accused|welcomed|urged)\b/;

/** Whom pronouns stand for: the person who spoke last, and fits; or the last organisation or state that did something. */
export function pronounMentions(text: string, sentences: readonly Sentence[], mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const isPerson = (one: Mention) =>
    isOf(['person'])(one) || (isOf(['state', 'institution', 'ngo', 'bloc'])(one) && isOffice(text, one));
  let people: readonly Mention[] = [];
  let body: Mention | undefined;
  for (const [place, sentence] of sentences.entries()) {
    for (const { 0: word, index } of sentence.text.matchAll(PRONOUN)) {
      const start = sentence.start + index;
      const earlier = mentionsIn(mentions, { start: sentence.start, end: start }).filter(isPerson);
      const meant = /^(?:she|he)$/i.test(word)
        ? [...people, ...earlier].findLast((one) => fits(one, word))
        : sentences[place - 1]?.paragraph === sentence.paragraph
          ? body
          : undefined;
      if (meant !== undefined) found.push({ ...meant, start, end: start + word.length, text: word, how: 'PRONOUN' });
    }
    const here = mentionsIn(mentions, sentence);
    const persons = here.filter(isPerson);
    // Who speaks in a sentence is meant rather than whoever else it names.
    const speaker = persons.findLast(({ end }) => SPOKE.test(text.slice(end, end + 60).split(/[.;“”"]/)[0] ?? ''));
    people = [...people, ...persons, ...(speaker === undefined ? [] : [speaker])].slice(-12);
    body =
      here.find(isOf(['state', 'bloc', 'institution', 'ngo', 'company', 'alliance', 'group', 'publisher'])) ?? body;
  }
  return found;
}

/** Whether a person may be a she or a he, as far as the first name tells. */
function fits({ text }: Mention, pronoun: string): boolean {
  const first = compromise(text.split(' ')[0] ?? '');
  return !first.has(/^she$/i.test(pronoun) ? '#MaleName' : '#FemaleName');
}
