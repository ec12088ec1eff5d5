import { hash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { refusal } from './refusal.ts';
import { documentOf, type Manifest } from './trusted-documents.ts';

/** How many bytes of documents are kept that clients have registered by their hashes. */
const KEPT = 5_000_000;
/** What one more document takes beside its text: its hash and its place. */
const ENTRY = 200;

/** What of a request names its document. Nothing of it has been looked at yet. */
type Named = { readonly query?: unknown; readonly documentId?: unknown; readonly extensions?: unknown };

/**
 * Finds the documents of requests that only name them: by `documentId`, as the appendix of GraphQL over HTTP has it, those of the manifest; by
 * `extensions.persistedQuery.sha256Hash`, as Apollo and urql send it, also those that a client has registered by sending text and hash at once.
 * Where only trusted documents are answered nothing is registered, and a text is answered when it is one of the manifest's.
 */
export function persistedDocuments(manifest: Manifest, trustedOnly: boolean): Plugin {
  const trusted = new Set(manifest.values());
  const registered = new LRUCache<string, string>({
    maxSize: KEPT,
    sizeCalculation: (text) => Buffer.byteLength(text) + ENTRY,
  });

  const byId = (id: unknown, query: unknown): string => {
    if (query !== undefined)
      throw refusal('BAD_REQUEST', 'documentId and query are both given. Send one: the id, or the text.');
    if (typeof id !== 'string') throw refusal('BAD_REQUEST', 'documentId has to be a string.');
    const text = documentOf(manifest, id);
    if (text !== undefined) return text;
    const sentence = `documentId: ${JSON.stringify(id)} is none of the documents that this server knows.`;
    throw refusal('PERSISTED_DOCUMENT_NOT_FOUND', sentence, { status: 404 });
  };

  const byHash = (sha256: string, query: unknown): unknown => {
    if (typeof query !== 'string') {
      const text = documentOf(manifest, sha256) ?? registered.get(sha256);
      if (text !== undefined) return text;
      // These words, and not a sentence, are what the clients look for.
      if (trustedOnly) throw unknownHash('PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED');
      throw unknownHash('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND');
    }
    if (hash('sha256', query) !== sha256)
      throw refusal(
        'PERSISTED_QUERY_MISMATCH',
        'sha256Hash is not the SHA-256 of the query, in lower-case hexadecimal.',
      );
    if (!trustedOnly) registered.set(sha256, query);
    return query;
  };

  return {
    onParams({ params, setParams }) {
      const { documentId, ...rest } = params as Named;
      const sha256 = hashOf(rest.extensions);
      let { query } = rest;
      if (documentId != null) query = byId(documentId, query);
      else if (sha256 !== undefined) query = byHash(sha256, query);
      if (query == null)
        throw refusal(
          'BAD_REQUEST',
          'There is no question here: send its text as "query", or name it by its "documentId".',
        );
      if (trustedOnly && !trusted.has(query as string))
        throw refusal(
          'DOCUMENT_NOT_TRUSTED',
          'This server answers trusted documents only, and this is none. Name one by its documentId.',
          { status: 403 },
        );
      if (query !== (params as Named).query || documentId != null)
        setParams({ ...rest, query } as Parameters<typeof setParams>[0]);
    },
  };
}

function hashOf(extensions: unknown): string | undefined {
  const { version, sha256Hash } =
    (extensions as { persistedQuery?: Record<string, unknown> } | undefined)?.persistedQuery ?? {};
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : undefined;
}

/** It is part of the conversation with these clients, so that the older media type has 200 for it. */
const unknownHash = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 404, spec: true } } });
