import type { ClaimRecord } from './dossier-shape.ts';
import { ENTITY_TYPES, typeOf } from './entity-type.ts';

/** What is wrong in an assertion: where, and a sentence that says what would be right. */
type Misplaced = { readonly path: readonly (string | number)[]; readonly sentence: string };

const ACTORS = Object.keys(ENTITY_TYPES).filter((type) => ENTITY_TYPES[type]?.labels.includes('Actor'));
/** Who can make a claim: whoever acts, a text in its own voice, or somebody of whom only the role is known. */
const MAKERS = [...ACTORS, 'article', 'document', 'role'];
/** Where something can be said. A person or a text of law is no place. */
const VENUES = ['session', 'process', 'document', 'article', ...ACTORS.filter((type) => type !== 'person')];

/** Who speaks, as what, through whom and where, as far as these cannot be that: the graph would have nobody in their place. */
export function misplacedIn({ assertions }: ClaimRecord): Misplaced[] {
  return assertions.flatMap(({ made_by, in_capacity, via, at }, place) => {
    const check = (id: string | undefined, allowed: readonly string[], what: string, ...path: (string | number)[]) =>
      id === undefined || allowed.includes(typeOf(id))
        ? []
        : [
            {
              path: ['assertions', place, ...path],
              sentence: `${id} cannot be ${what}: that is ${allowed.join(', ')}.`,
            },
          ];
    return [
      ...check(made_by, MAKERS, 'who makes a claim', 'made_by'),
      ...check(in_capacity, ['role'], 'in what capacity somebody speaks', 'in_capacity'),
      ...via.flatMap((id, order) => check(id, ACTORS, 'through whom a claim came', 'via', order)),
      ...check(at, VENUES, 'where something was said', 'at'),
    ];
  });
}
