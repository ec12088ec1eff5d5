import * as documents from '../../src/client/operations.ts';

const BY_NAME = new Map<string, unknown>(Object.entries(documents));

/** The typed document of an example operation, by its text. */
export function documentOf(query: string): documents.TypedDocumentString<object, object> {
  const name = /^query (\w+)/m.exec(query)?.[1];
  const document = BY_NAME.get(`${name}Document`);
  if (document === undefined) throw new Error(`There is no typed document of ${name}: run npm run codegen.`);
  return document as documents.TypedDocumentString<object, object>;
}
