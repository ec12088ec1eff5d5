import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { BadMessage, readMessages } from './message.ts';
import { mcpServer } from './server.ts';
import type { Tools } from './tool.ts';

/** The status of a request whose client did not wait: nobody sees it. */
const GONE = 499;

/**
 * Answers one request of the streamable HTTP transport, whose body has been read, with a server of its own: nothing is remembered between requests. Who goes
 * away ends what was asked.
 */
export async function overHttp(tools: Tools, request: Request, body: string): Promise<Response> {
  const server = mcpServer(tools, { batches: true });
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  // The transport does not notice that its client has gone, and would wait.
  const gone = new Promise<Response>((resolve) => {
    request.signal.addEventListener('abort', () => resolve(new Response(null, { status: GONE })), { once: true });
  });
  try {
    const parsedBody = readMessages(body);
    await server.connect(transport);
    return await Promise.race([transport.handleRequest(request, { parsedBody }), gone]);
  } catch (error) {
    if (!(error instanceof BadMessage)) throw error;
    const { code, message, id } = error;
    return Response.json({ jsonrpc: '2.0', error: { code, message }, id }, { status: 400 });
  } finally {
    await server.close();
  }
}
