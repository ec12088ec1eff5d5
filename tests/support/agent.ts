import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { onTestFinished } from 'vitest';

/** What a tool answered: its texts, and whether it is a failure. */
type Told = { readonly texts: readonly string[]; readonly failed: boolean };

/** How long a tool may take, in milliseconds: on a busy machine more than the minute that the client would wait. */
const PATIENCE = 120_000;

/** The SDK's own client. */
export type Agent = { readonly client: Client; tell(name: string, values?: Record<string, unknown>): Promise<Told> };

/** An agent at the other end of a transport, until the test ends; where it lives for a file, whoever made it closes it. */
export async function agent(transport: Transport, lives: 'test' | 'file' = 'test'): Promise<Agent> {
  const client = new Client({ name: 'a-test', version: '1' });
  await client.connect(transport);
  if (lives === 'test') onTestFinished(() => client.close());
  return {
    client,
    async tell(name, values = {}) {
      const { content, isError = false } = await client.callTool({ name, arguments: values }, undefined, {
        timeout: PATIENCE,
      });
      const texts = (content as { type: string; text: string }[]).map(({ text }) => text);
      return { texts, failed: isError === true };
    },
  };
}
