import type { Manifest } from './trusted-documents.ts';

/** The address at which a document of the explorer is asked, by its name; undefined where the manifest has none of this name. */
export function questionAddress(
  documents: Manifest,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  const [id] = [...documents].find(([, text]) => new RegExp(`\\bquery ${name}\\(`).test(text)) ?? [];
  if (id === undefined) return;
  const query = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
  return `http://127.0.0.1/graphql?${query}`;
}
