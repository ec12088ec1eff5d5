import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { mcpServer } from './server.ts';
import type { Tools } from './tool.ts';

/**
 * Answers one request of the streamable HTTP transport, whose body has at most `largest` bytes, with a server of its own: nothing is remembered between
 * requests. Who goes away ends what was asked.
 */
export async function overHttp(tools: Tools, request: Request, largest: number): Promise<Response> {
  const server = mcpServer(tools);
  const close = () => void server.close().catch(() => {});
  request.signal.addEventListener('abort', close, { once: true });
  try {
    const transport = new WebStandardStreamableHTTPServerTransport({
      enableJsonResponse: true,
      maxRequestBodySize: largest,
    });
    await server.connect(transport);
    return await transport.handleRequest(request);
  } finally {
    request.signal.removeEventListener('abort', close);
    await server.close();
  }
}
