import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { mcpServer } from './server.ts';
import type { Tools } from './tool.ts';

/** Serves one client over a pair of streams, until it goes away. */
export async function overStdio(tools: Tools, input: Readable, output: Writable): Promise<void> {
  const server = mcpServer(tools);
  const gone = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    finished(input, { writable: false }).then(resolve, () => resolve());
  });
  await server.connect(new StdioServerTransport(input, output));
  await gone;
  await server.close();
}
