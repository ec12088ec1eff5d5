import { type Document, isCollection, isScalar, isSeq, visit } from 'yaml';

/** What stands on one line in the files of dossiers, and what has items that do. */
const INLINE = ['when', 'qualifiers', 'via', 'about', 'except', 'claims', 'corroborates', 'contradicts'];
const INLINE_ITEMS = ['evidence', 'links', 'origins'];

/** Gives what is new in a document the form that hand-written dossiers have: places, dates and short lists stand on a line of their own. */
export function withFlow(document: Document): Document {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isCollection(value) || value.range) return;
      if (INLINE.includes(String(key.value)) && (!isSeq(value) || value.items.every(isScalar))) value.flow = true;
      if (INLINE_ITEMS.includes(String(key.value)) && isSeq(value))
        for (const item of value.items) if (isCollection(item)) item.flow = true;
    },
  });
  return document;
}
