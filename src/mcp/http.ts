import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { mcpServer } from './server.ts';
import type { Tools } from './tool.ts';

/** The status of a request whose client did not wait: nobody sees it. */
const GONE = 499;

/**
 * Answers one request of the streamable HTTP transport, whose body has at most `largest` bytes, with a server of its own: nothing is remembered between
 * requests. Who goes away ends what was asked.
 */
export async function overHttp(tools: Tools, request: Request, largest: number): Promise<Response> {
  const server = mcpServer(tools);
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: largest,
  });
  // The transport does not notice that its client has gone, and would wait.
  const gone = new Promise<Response>((resolve) => {
    request.signal.addEventListener('abort', () => resolve(new Response(null, { status: GONE })), { once: true });
  });
  try {
    await server.connect(transport);
    return await Promise.race([transport.handleRequest(request), gone]);
  } finally {
    await server.close();
  }
}
