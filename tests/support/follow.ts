import { type Client, type ClientOptions, createClient, type ExecutionResult } from 'graphql-sse';
import { afterAll } from 'vitest';

/** What a client has been told so far, and how its stream has ended. */
export type Followed = {
  readonly events: ExecutionResult<Record<string, unknown>, { dataVersion?: string }>[];
  readonly ended: Promise<'complete' | Error>;
  leave(): void;
};

const clients: Client[] = [];

/** Follows a subscription with the client of graphql-sse, as a page does, until it leaves or the test file ends. */
export function follow(url: string, query: string, options: Partial<ClientOptions> = {}): Followed {
  const client = createClient({ url, retryAttempts: 0, ...options });
  if (clients.length === 0) afterAll(() => clients.splice(0).forEach((one) => void one.dispose()));
  clients.push(client);
  const events: Followed['events'] = [];
  const { promise: ended, resolve } = Promise.withResolvers<'complete' | Error>();
  const leave = client.subscribe(
    { query },
    {
      next: (event) => void events.push(event as Followed['events'][number]),
      complete: () => resolve('complete'),
      error: (error) => resolve(error as Error),
    },
  );
  return { events, ended, leave };
}
