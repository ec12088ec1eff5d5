import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many bytes of documents are kept parsed: what is parsed takes some twenty times as many. */
const KEPT = 2_000_000;
/** What one more document takes beside its text. */
const ENTRY = 100;

/** What is kept of a document under its text, the least used going first: many short ones, or few long ones. */
const byText = <V extends object>() =>
  new LRUCache<string, V>({ maxSize: KEPT, sizeCalculation: (_, text) => text.length + ENTRY });

/** The documents that were parsed, and why others were not. What is found by validating them is kept as long as they are. */
export const parsedDocuments = () => ({ documentCache: byText<DocumentNode>(), errorCache: byText<Error>() });
