import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

type Asked = {
  headers: IncomingHttpHeaders;
  body: { model: string; messages: { content: string }[] };
  url: string | undefined;
};

/** A server that speaks the chat format of OpenAI and answers with this, until the test ends; what it was asked. */
export async function chatServer(content: unknown, { status = 200, wait = 0 } = {}) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    asked.push({ headers: request.headers, body: (await json(request)) as Asked['body'], url: request.url });
    await new Promise((resolve) => setTimeout(resolve, wait));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
      }),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const model = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, name: 'small', key: 'secret' };
  return { asked, model };
}
