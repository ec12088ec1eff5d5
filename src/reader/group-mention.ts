import type { Mention } from './mention.ts';
import { overlap } from './span.ts';
import { slugOf } from './words.ts';

const MANY =
  'many|most|some|several|other|all|a few|few|various|multiple|numerous|a number of|dozens of|scores of|hundreds of|both|those same|those|these|developing|developed|small|large|member|western|african|european|asian|arab|island|wealthy|poor|authoritarian|repressive|leading|independent|local|digital|civil society|privacy|human rights|rights|environmental|industry|press freedom|trade|aid|health|tech|technology|private sector|critical|the';
const WHO =
  'states|countries|nations|governments|regimes|members|member states|member countries|delegates|delegations|diplomats|negotiators|organi[sz]ations|groups|NGOs|CSOs|experts|critics|detractors|opponents|supporters|stakeholders|companies|firms|giants|activists|advocates|campaigners|observers|scientists|researchers|lawyers|lawmakers|parliamentarians|officials|participants|unions|industry representatives';
/** Actors whom a text only counts or describes: `many states`, `civil society groups`. */
const COUNTED = `(?:(?:nearly|almost|close to|some|about|around|roughly|over|more than|at least|fewer than|as many as|up to) )?\\d{1,3}(?!,?\\d)`;
const GROUP = new RegExp(
  `(?<![\\p{L}\\d,.-])(?:${COUNTED} )?(?:(?:${MANY})(?: |, )(?:and )?){0,4}(?:${WHO})(?![\\p{L}-])`,
  'giu',
);
/** Some who are named by no noun. */
const ALONE =
  /(?<=\b(?:Still|Yet|But|However|Meanwhile), )some(?= (?:say|said|argue|fear|warn))|\bsome(?= urging| arguing| saying| warning)/giu;

const OFFICIALS = /^(?:officials|diplomats|delegates|negotiators|lawmakers)$/i;

/** Groups that a text speaks of, none of them known elsewhere: each wording is a group of its article. */
export function groupMentions(text: string, article: string, taken: readonly Mention[]): Mention[] {
  const key = slugOf(article.slice(article.indexOf(':') + 1), 16);
  return (
    [...text.matchAll(GROUP), ...text.matchAll(ALONE)]
      .map(({ 0: found, index }) => {
        const bare = found.replace(/^the /i, '');
        const start = index + found.length - bare.length;
        return {
          id: `group:${key}-${slugOf(bare, 40)}`,
          start,
          end: index + found.length,
          text: bare,
          how: 'DESCRIBED' as const,
        };
      })
      .filter((span) => !taken.some((one) => overlap(one, span) && !one.id.startsWith('topic:')))
      // `Chadian officials` are those of Chad, who is named.
      .filter(
        ({ start, text: word }) =>
          !OFFICIALS.test(word) || !taken.some(({ id, end }) => id.startsWith('state:') && end === start - 1),
      )
      .sort((a, b) => a.start - b.start)
  );
}
