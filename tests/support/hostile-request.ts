/** A request body that a stranger might send to do harm, and what it tries. */
export type Hostile = readonly [what: string, body: string];

/** The body that asks a query. */
export const asked = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });
