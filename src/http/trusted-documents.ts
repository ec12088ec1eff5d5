import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { parse } from 'graphql';

/** Texts of documents by their ids, which are `sha256:` and the hash of the text, or what the maker of the manifest calls them. */
export type Manifest = ReadonlyMap<string, string>;

export const NO_DOCUMENTS: Manifest = new Map();

/** Reads a manifest, a JSON object of ids and texts as GraphQL Code Generator and Relay write it; throws an error with a sentence. */
export function readManifest(file: string): Manifest {
  const bad = (why: string) =>
    new Error(
      `CAUCUS_DOCUMENTS: "${file}" ${why}. It has to be a JSON object of ids and the texts of their documents.`,
    );
  let content: unknown;
  try {
    if (!statSync(file).isFile()) throw new Error('it is no file');
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw bad(`cannot be read: ${(error as Error).message}`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw bad('is no JSON object');
  const entries = Object.entries(content);
  const other = entries.find(([, text]) => typeof text !== 'string');
  if (other) throw bad(`has something else than a text under "${other[0]}"`);
  for (const [id, text] of entries) {
    try {
      parse(text);
    } catch (error) {
      throw bad(`has a document that is no GraphQL under "${id}": ${(error as Error).message}`);
    }
  }
  return new Map(entries);
}

/** The document of an id of the manifest, or of a hash: `sha256:` may stand before it, here and there. */
export const documentOf = (manifest: Manifest, id: string): string | undefined =>
  manifest.get(id) ?? manifest.get(id.startsWith(PREFIX) ? id.slice(PREFIX.length) : PREFIX + id);

const PREFIX = 'sha256:';

/** A manifest with more texts, by their hashes. */
export const withTexts = (manifest: Manifest, texts: readonly string[]): Manifest =>
  new Map([...manifest, ...texts.map((text) => [PREFIX + hash('sha256', text), text] as const)]);
