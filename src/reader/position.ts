import { amendmentMeant } from './amendment.ts';
import { behalfIn } from './behalf.ts';
import { isOf, listBefore, type Mention, mentionsIn } from './mention.ts';
import { opinionOf } from './own-voice.ts';
import { make, type Reading, topicFor } from './reading.ts';
import { clauseOf, restOf } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { slugOf, upperFirst } from './words.ts';

/** Who speaks for a state is the state: `Kenya's delegate urged`, `the French ambassador opposed`. */
const OF_OFFICE =
  /(?:’s|'s)? (?:[\p{L}.-]+ ){0,3}?(?:ambassador|envoy|delegate|delegation|representative|government|negotiators?|diplomats|officials) $/u;

export const STATES = ['state', 'bloc', 'group', 'institution', 'ngo', 'company', 'alliance', 'person'];
/** The actors who stand before a verb, all of them where they are enumerated. */
export function subjects(reading: Reading, sentence: Sentence, place: number): Mention[] {
  const actors = mentionsIn(reading.mentions, sentence).filter(isOf(STATES));
  const plain = reading.text
    .slice(sentence.start, place)
    .replace(/(?:said )?(?:that )?(?:it|they) [“"]$/, '')
    .replace(OF_OFFICE, ' ')
    .replace(/(?:\b(?:also|have|has|had|then|strongly|initially|firmly|long|they|continue to|it)\b[ ]*)+$/i, '');
  const end = sentence.start + plain.length;
  // Behind the name of a person an insertion may list others: `X, head of a group of A and B, criticised`.
  const person = actors.filter(isOf(['person'])).findLast((one) => one.end <= end && reading.text[one.end] === ',');
  if (person !== undefined && plain.trimEnd().endsWith(',')) return [person];
  const included = /, including (?:the )?.*, $/.exec(plain);
  if (included !== null) {
    const from = sentence.start + included.index;
    const named = actors.filter((one) => one.start > from && one.end <= end);
    const [all] = actors.filter((one) => one.end === from);
    // `Many delegates, including from Africa and Asia`: not all of Africa, but some from there.
    if (all !== undefined && included[0].startsWith(', including from '))
      return named.map((one) => someFrom(reading, all, one));
    return all === undefined ? named : [...named, all];
  }
  // `Fiji, speaking for others, called for`: who stands before the insertion.
  const aside = /, (?!and |or |as well )\p{Ll}[^,]*, $/u.exec(plain);
  const asked = aside === null ? undefined : actors.find((one) => one.end === sentence.start + aside.index);
  if (asked !== undefined) {
    const behalf = behalfIn(reading.text, actors, asked.end, end);
    return behalf === null ? [asked] : [...(behalf.also ? [asked] : []), ...behalf.principals];
  }
  if (/(?:^|, (?:but |and )?|\b(?:and|but) )[Ww]e $/.test(plain)) {
    const author = opinionOf(reading);
    return author === null ? [] : [{ ...author, start: sentence.start + plain.length - 3, end }];
  }
  const list = listBefore(reading.text, actors, end, 4);
  if (list.length > 0) return list;
  // Of two verbs that are joined the second has the subject of the first.
  if (/,? (?:and|but) $/.test(plain)) return actors.slice(0, 1).filter((one) => one.end <= end);
  const insertion = /, [^,]*(?:, [^,]*)*, $|\([^)]*\) $/.exec(plain);
  const before =
    insertion === null
      ? undefined
      : actors.find(
          (one) => one.end === sentence.start + insertion.index || one.end + 1 === sentence.start + insertion.index,
        );
  return before === undefined ? [] : [before];
}

/** Those of a group who come from somewhere. */
function someFrom(reading: Reading, { text }: Mention, where: Mention): Mention {
  const wording = `${text} from ${where.text}`;
  const id = make(reading, {
    id: `group:${slugOf(reading.article.slice(8), 16)}-${slugOf(wording, 40)}`,
    name: upperFirst(wording),
    wording,
    countMin: 1,
    openList: true,
    ...(where.id.startsWith('bloc:') ? { drawn_from: where.id } : {}),
  });
  return { ...where, id };
}

/** What "it" is: of the nearest sentence before that speaks of the text or a part of it, what it speaks of first; not further back than two paragraphs. */
const meantBefore = ({ mentions, sentences }: Reading, sentence: Sentence): string | null =>
  sentences
    .filter(({ paragraph, start }) => start < sentence.start && sentence.paragraph - paragraph <= 2)
    .map((one) => mentionsIn(mentions, one).find(isOf(['treaty', 'provision'])))
    .findLast((one) => one !== undefined)?.id ?? null;

/** What a position is on: the treaty where the words begin with it, else the topic that they are about. */
export function matterOf(reading: Reading, sentence: Sentence, from: number): string | null {
  const clause = clauseOf(restOf(reading, sentence, from)).trim();
  const here = mentionsIn(reading.mentions, { start: from, end: from + clause.length + 1 });
  // `Kenya supported the amendment`, `Canada opposed it`: of what the text has told before.
  if (/^(?:the|this|that|his|her|its|their) (?:\p{Ll}+ )?(?:amendment|proposal|motion)\b/u.test(clause)) {
    const amendment = amendmentMeant(reading, from);
    if (amendment !== null) return amendment;
  }
  if (/^(?:it|that|them)(?: (?!(?:is|was|as)\b)|[.,]|$)/.test(clause)) return meantBefore(reading, sentence);
  const first = here.find(isOf(['treaty', 'provision', 'document']));
  if (
    first !== undefined &&
    first.start - from <= 28 &&
    /^(?:the |a |an |this |draft |new |proposed |final |revised |adoption of |the adoption of |the need for |wording in |the wording in |the wording of |multiple articles of )*$/i.test(
      reading.text.slice(from, first.start).trimStart(),
    )
  )
    // One is for what a resolution is about: it is no matter itself.
    return isOf(['document'])(first) ? topicFor(reading, reading.treaty?.name.replace(/^\w+ on /, '') ?? '') : first.id;
  return topicFor(reading, clause);
}
