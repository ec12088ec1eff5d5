/** Values of variables, or the arguments of a tool, by their names. */
export type Values = Readonly<Record<string, unknown>>;

/** An answer as GraphQL over HTTP gives it, with the data version that it is of. */
export type Answer = {
  readonly data?: Values | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
  readonly extensions?: { readonly dataVersion?: string };
};

/**
 * Asks the server a document, within all its limits; what goes wrong stands in the answer. Reading ends early when `signal` aborts. Of a document of several
 * operations `operationName` says which.
 */
export type Ask = (document: string, variables: Values, signal: AbortSignal, operationName?: string) => Promise<Answer>;

/** Asks through the door that HTTP comes in by, without the network. */
export const askThrough =
  (fetch: (request: Request) => Promise<Response>): Ask =>
  async (query, variables, signal, operationName) => {
    const response = await fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables, operationName }),
        signal,
      }),
    );
    if (response.headers.get('content-type')?.startsWith('application/json')) return (await response.json()) as Answer;
    return { errors: [{ message: (await response.text()) || response.statusText }] };
  };
