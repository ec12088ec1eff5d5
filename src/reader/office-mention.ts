import { isOf, type Mention } from './mention.ts';
import { overlap } from './span.ts';

const OFFICE =
  'chair|chairman|chairwoman|chairperson|minister|ambassador|envoy|president|director|secretary-general|spokesman|spokeswoman|spokesperson|commissioner|negotiator|coordinator|delegate|diplomat|rapporteur|professor|campaigner|lawyer';
const MEANT = new RegExp(
  `\\b[Tt]he (?:[\\p{L}-]+(?:’s|'s) )?(?:[\\p{Ll}-]+ )?(?<office>${OFFICE})(?= (?:also |later |then )?(?:said|says|told|added|warned|argued|noted|called|urged|replied|insisted|explained))`,
  'gu',
);

/** People who are meant by an office that the text has given them: `the minister added`, `the committee's chair said`. */
export const officeMentions = (text: string, mentions: readonly Mention[]): Mention[] =>
  [...text.matchAll(MEANT)].flatMap(({ 0: found, index, groups }): Mention[] => {
    const office = groups?.office ?? '';
    const span = { start: index + found.length - office.length, end: index + found.length };
    // A state or a body before the office says whose it is: then that is who speaks.
    if (mentions.some((one) => overlap(one, { start: index, end: span.end }) && isOf(['state', 'person'])(one)))
      return [];
    const holder = mentions.filter(isOf(['person'])).findLast((one) => one.end < index && holds(text, one, office));
    return holder === undefined ? [] : [{ ...holder, ...span, text: office, how: 'DESCRIBED' }];
  });

/** Whether an office stands right before or behind the name of a person. */
const holds = (text: string, { start, end }: Mention, office: string): boolean =>
  new RegExp(`\\b${office}\\b[^.;“”"]{0,40}$`, 'i').test(text.slice(Math.max(0, start - 70), start)) ||
  new RegExp(`^, [^.;“”"]{0,50}\\b${office}\\b`, 'i').test(text.slice(end, end + 70));
