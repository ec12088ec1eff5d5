import { hash } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many bytes of documents are kept parsed: what is parsed takes some sixty times as many. */
const KEPT = 500_000;
/** What one more document takes beside its text. */
const ENTRY = 100;
/** How many documents are remembered that were asked once. */
const ONCE = 5000;

/** What is made of documents, or of questions, under their texts: from the second time on that it is made, and the least used go first. What nobody asks again costs nothing. */
export class ByText<V extends object> {
  readonly #once = new LRUCache<string, true>({ max: ONCE });
  readonly #kept: LRUCache<string, V>;

  /** `sizeOf` says of how many characters one is made. */
  constructor(sizeOf: (made: V, text: string) => number = (_, text) => text.length) {
    this.#kept = new LRUCache({ maxSize: KEPT, sizeCalculation: (made, text) => sizeOf(made, text) + ENTRY });
  }

  get(text: string): V | undefined {
    return this.#kept.get(text);
  }

  set(text: string, made: V): void {
    const name = hash('sha256', text, 'base64');
    if (this.#once.has(name)) this.#kept.set(text, made);
    this.#once.set(name, true);
  }
}

/** The documents that were parsed, and why others were not. What is found by validating them is kept as long as they are. */
export const parsedDocuments = () => ({
  documentCache: new ByText<DocumentNode>(),
  errorCache: new ByText<Error>(),
});
