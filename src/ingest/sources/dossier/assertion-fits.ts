import type { ClaimRecord } from './dossier-shape.ts';
import { ENTITY_TYPES, typeOf } from './entity-type.ts';

/** What is wrong in an assertion: where, and a sentence that says what would be right. */
type Misplaced = { readonly path: readonly (string | number)[]; readonly sentence: string };

const ACTORS = Object.keys(ENTITY_TYPES).filter((type) => ENTITY_TYPES[type]?.labels.includes('Actor'));
/** Who can make a claim: whoever acts, a text in its own voice, or somebody of whom only the role is known. */
const MAKERS = [...new Set([...ACTORS, 'article', 'document', 'role'])];
/** Where something can be said. A person or a text of law is no place. */
const VENUES = [
  ...new Set(['session', 'process', 'document', 'article', ...ACTORS.filter((type) => type !== 'person')]),
];
/** What speaks in a voice of its own, without a speaker. */
const TEXTS = ['article', 'document'];
/** What an article can quote without naming a speaker: a text, or somebody who acts. */
const QUOTED = [...ACTORS, 'treaty', 'provision', 'amendment', 'motion', 'resolution', 'document'];

/** Who speaks, as what, through whom and where, as far as these cannot be that: the graph would have nobody in their place. */
export function misplacedIn({ subject, predicate, assertions }: ClaimRecord): Misplaced[] {
  return assertions.flatMap(({ mode, made_by, in_capacity, via, at }, place) => {
    const check = (id: string | undefined, allowed: readonly string[], what: string, ...path: (string | number)[]) =>
      id === undefined || allowed.includes(typeOf(id))
        ? []
        : [
            {
              path: ['assertions', place, ...path],
              sentence: `${id} cannot be ${what}: that is ${allowed.join(', ')}.`,
            },
          ];
    const wrong = (isWrong: boolean, sentence: string, ...path: (string | number)[]) =>
      isWrong ? [{ path: ['assertions', place, ...path], sentence }] : [];
    const maker = typeOf(made_by);
    return [
      ...wrong(
        mode === 'REPORTED' && MAKERS.includes(maker) && !TEXTS.includes(maker),
        `${made_by} is neither article nor document, and REPORTED is what one says in its own voice: who is quoted word for word is VERBATIM, who is rendered in other words PARAPHRASED.`,
        'mode',
      ),
      ...wrong(
        mode === 'VERBATIM' && maker === 'article' && (predicate === 'SAID_OF' || !QUOTED.includes(typeOf(subject))),
        `${made_by} is no speaker, whose own words are VERBATIM: what an article says in its own voice is REPORTED, and who is quoted in it makes the claim.`,
        'mode',
      ),
      ...via.flatMap((id, order) =>
        wrong(
          id === made_by,
          `${id} makes the claim, which cannot have come through itself: leave it out of via.`,
          'via',
          order,
        ),
      ),
      ...check(made_by, MAKERS, 'who makes a claim', 'made_by'),
      ...check(in_capacity, ['role'], 'in what capacity somebody speaks', 'in_capacity'),
      ...via.flatMap((id, order) => check(id, ACTORS, 'through whom a claim came', 'via', order)),
      ...check(at, VENUES, 'where something was said', 'at'),
    ];
  });
}
