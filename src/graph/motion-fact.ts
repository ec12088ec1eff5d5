import { list, nullable, number, oneOf, row, type TypeOf, text } from './kernel/shape.ts';

/** What the description of a vote can say of an amendment or a paragraph. */
const kind = oneOf('PROPOSER', 'SPONSORS', 'DOCUMENT', 'EFFECT', 'PARAGRAPHS', 'DRAFT');
export type MotionFactKind = TypeOf<typeof kind>;

/** What a description says, as the macro `@facts` makes it: the value as reviewed, and the words that say it, with their first place in it. */
const motionFact = row({ kind, value: text, start: number, words: text });
export type MotionFact = TypeOf<typeof motionFact>;

/** What a motion has of facts; `factsFrom` is the record whose description says them: `unvotes/13`. */
export const FACTS = { facts: list(motionFact), factsFrom: nullable(text) };
