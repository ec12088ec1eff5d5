import { make, type Reading } from './reading.ts';
import { slugOf } from './words.ts';

const PROPOSED = '(?:proposed|put forward|tabled|submitted|introduced|moved|sponsored|offered)';
/** `an amendment proposed by Iran`, `an amendment to article 2 tabled by Kenya`. */
export const PROPOSED_BY = new RegExp(
  `\\bamendments?\\b(?: [^.;,“”"]{0,60}?)? (?:that was |which was )?${PROPOSED} by (?:the )?`,
  'g',
);
/** `Brazil has withdrawn its amendment`, `Namibia introduced an amendment`. */
export const PROPOSED_ONE = new RegExp(
  `\\b(?:(?:has |had |have )?(?:${PROPOSED}|withdrawn|withdrew)) (?:an|its|his|her|their|a|two|several) (?:\\p{Ll}+ )?amendments?\\b`,
  'gu',
);
/** `Mongolia proposed that article 7 be deleted`. */
export const PROPOSED_THAT =
  /\bproposed (?:that (?:the )?(?<what>[^.;,]{3,50}?) be (?<how>deleted|removed|replaced|amended)|(?<act>deleting|removing|replacing|amending|to delete|to remove) )/g;

/** An amendment that a sentence tells of; each paragraph has its own. */
export const amendmentIn = (reading: Reading, { paragraph }: { paragraph: number }): string => {
  const name = `Amendment to ${reading.treaty?.name ?? 'the text'}`;
  return make(reading, { id: `amendment:${slugOf(`${reading.article.slice(8)} ${paragraph} ${name}`)}`, name });
};

/** The amendment that is meant by "the amendment" or "the proposal": the one of which a text has told last. */
export function amendmentMeant(reading: Reading, place: number): string | null {
  const told = reading.sentences.filter(({ start, text }) =>
    [PROPOSED_BY, PROPOSED_ONE, PROPOSED_THAT].some((pattern) => start < place && text.search(pattern) !== -1),
  );
  const last = told.at(-1);
  return last === undefined ? null : amendmentIn(reading, last);
}
