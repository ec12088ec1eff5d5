import type { TypedDocumentString } from './operations.ts';

/** What the server answers: `data` has what could be had, and `errors` why what is null in it could not. */
export type Answer<Data> = {
  readonly data: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
  readonly extensions?: { readonly dataVersion?: string };
};

/** The variables of a document, which may be left out where none has to be given. */
type Given<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** Asks one server. */
export type Client = {
  /** The answer to a document; throws an error with a sentence where what comes is no answer. */
  ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    ...given: Given<Variables>
  ): Promise<Answer<Data>>;
};

/** A client of the server whose address, `…/graphql`, is `url`. Documents are sent by their ids, and as texts to a server that does not know these. */
export function createClient({
  url,
  fetch = globalThis.fetch,
}: {
  url: string;
  fetch?: typeof globalThis.fetch;
}): Client {
  async function post<Data>(body: object): Promise<Answer<Data>> {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    try {
      return JSON.parse(text) as Answer<Data>;
    } catch {
      throw new Error(
        `${url} answered ${response.status} with no JSON: "${text.slice(0, 100)}". Is it the address of a Caucus server?`,
      );
    }
  }

  return {
    async ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, ...[variables]: Given<Variables>) {
      const documentId = document.__meta__?.hash as string | undefined;
      if (documentId !== undefined) {
        const answer = await post<Data>({ documentId, variables });
        if (answer.errors?.[0]?.extensions?.code !== 'PERSISTED_DOCUMENT_NOT_FOUND') return answer;
      }
      return post<Data>({ query: document.toString(), variables });
    },
  };
}
