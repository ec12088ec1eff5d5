import { pipeline, type Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { messageLines } from './lines.ts';
import { mcpServer } from './server.ts';
import type { Tools } from './tool.ts';

/** Serves one client over a pair of streams, until it goes away. A line that is no message is answered with an error, and told to `log`: the SDK would pass over it. */
export async function overStdio(
  tools: Tools,
  input: Readable,
  output: Writable,
  log: (sentence: string) => void,
): Promise<void> {
  const server = mcpServer(tools, { batches: false });
  const lines = messageLines(({ code, message, id, wantsAnswer }) => {
    log(message);
    if (wantsAnswer) output.write(`${JSON.stringify({ jsonrpc: '2.0', error: { code, message }, id })}\n`);
  });
  const gone = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    finished(lines).then(resolve, () => resolve());
  });
  pipeline(input, lines, (error) => {
    if (error) log(error.message);
  });
  await server.connect(new StdioServerTransport(lines, output));
  await gone;
  await server.close();
  lines.destroy();
}
