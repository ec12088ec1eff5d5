import { stemsOf, withJoined, wordsIn } from './words.ts';

/** Something that is in the graph or in a dossier, with all that it is called. The first name is its own. */
export type Known = { readonly id: string; readonly names: readonly string[]; readonly kind?: string | undefined };

/** What is said already of what is known: two ends, as of a claim. */
export type Relation = {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string | undefined;
  /** Of a date, its day. */
  readonly day?: string | undefined;
};

/** The type in an id. */
export const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Names that are written short everywhere. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bUnited Nations\b/, 'UN'],
  [/^United States( of America)?$/, 'US'],
  [/^United States of America$/, 'USA'],
  [/^United Kingdom( of Great Britain and Northern Ireland)?$/, 'UK'],
  [/^European Union$/, 'EU'],
  [/^United Arab Emirates$/, 'UAE'],
];

/** All that a reader knows before it reads. */
export class Lexicon {
  readonly known: readonly Known[];
  readonly relations: readonly Relation[];
  readonly #byId: ReadonlyMap<string, Known>;
  readonly #weight: ReadonlyMap<string, number>;

  constructor(known: readonly Known[], relations: readonly Relation[] = []) {
    this.known = known.map(({ id, names, kind }) => ({ id, kind, names: [...new Set(names.flatMap(alsoShort))] }));
    this.relations = relations;
    this.#byId = new Map(this.known.map((one) => [one.id, one]));
    const count = new Map<string, number>();
    for (const { names } of this.ofTypes('topic', 'treaty'))
      for (const stem of new Set(stemsOf(names[0] ?? ''))) count.set(stem, (count.get(stem) ?? 0) + 1);
    this.#weight = new Map([...count].map(([stem, times]) => [stem, 1 / Math.sqrt(times)]));
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  nameOf(id: string): string {
    return this.#byId.get(id)?.names[0] ?? id;
  }

  ofTypes(...types: readonly string[]): Known[] {
    return this.known.filter(({ id }) => types.includes(typeOf(id)));
  }

  /** The objects of what is said of a subject. */
  objectsOf(subject: string, predicate: string): string[] {
    return this.relations.flatMap((one) =>
      one.subject === subject && one.predicate === predicate && one.object !== undefined ? [one.object] : [],
    );
  }

  subjectsOf(predicate: string, object: string): string[] {
    return this.relations.flatMap((one) => (one.object === object && one.predicate === predicate ? [one.subject] : []));
  }

  /**
   * The topic that a phrase is about: of those half of whose name, by the weight of its words, is in the phrase, the one of which most is in it. A word that few topics
   * have weighs more.
   */
  topicOf(phrase: string, kinds: readonly string[] = []): string | null {
    const stems = new Set(withJoined(stemsOf(phrase), new Set(this.#weight.keys())));
    let best: { id: string; score: number } | null = null;
    for (const { id, names, kind = 'SUBJECT' } of this.ofTypes('topic')) {
      if (kinds.length > 0 && !kinds.includes(kind)) continue;
      for (const name of names) {
        const wanted = [...new Set(stemsOf(name))];
        const all = wanted.reduce((sum, stem) => sum + this.#weightOf(stem), 0);
        const there = wanted.filter((stem) => stems.has(stem)).reduce((sum, stem) => sum + this.#weightOf(stem), 0);
        if (all === 0 || there / all < HALF) continue;
        const score = there * (there / all);
        if (best === null || score > best.score) best = { id, score };
      }
    }
    return best?.id ?? null;
  }

  #weightOf = (stem: string): number => this.#weight.get(stem) ?? 1;
}

/** So much of the name of a topic must be in a phrase. */
const HALF = 0.55;

const alsoShort = (name: string): string[] => [
  name,
  ...SHORT.flatMap(([long, short]) => (long.test(name) ? [name.replace(long, short)] : [])),
];

/** Whether a name is written in capitals alone, so that its letters must be as they are. */
export const isShort = (name: string): boolean => name.length <= 5 || !/\p{Ll}/u.test(name);

/** The words of a name as they are compared. */
export const keyOf = (name: string): string[] => wordsIn(name).map(({ folded }) => folded);
