import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { sendNodeResponse } from '@whatwg-node/server';
import { refuseEarly } from './early-refusal.ts';
import type { Fault } from './errors.ts';
import { recordOf } from './request-records.ts';

/** What every answer tells browsers, whatever it is: not to guess at its type, and to tell no other server the address. */
export const TO_BROWSERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' } as const;
const HEADERS = Object.entries(TO_BROWSERS);

/** A server that answers requests of Node, with what is known of each already. */
type Server = {
  handleNodeRequestAndResponse(
    request: IncomingMessage,
    response: ServerResponse,
    known: object,
  ): Response | Promise<Response>;
};

/** Has `next` answer with what all answers say. A fault that nothing else has taken is in the log, and is not shown. */
export function guarded(next: RequestListener, fault: Fault): RequestListener {
  return (request, response) => {
    for (const [name, value] of HEADERS) response.setHeader(name, value);
    try {
      next(request, response);
    } catch (error) {
      failed(error, request, response, fault);
    }
  };
}

/** The listener of a server: its own would show whoever asks the stack of a fault. */
export const listenerOf =
  (server: Server, fault: Fault) =>
  async (request: IncomingMessage, response: ServerResponse, known: object): Promise<void> => {
    try {
      const context = { req: request, res: response, ...known };
      const answer = await server.handleNodeRequestAndResponse(request, response, context);
      await sendNodeResponse(answer, response, request, true);
    } catch (error) {
      failed(error, request, response, fault);
    }
    // What nobody has read of a body would stand before the next request on the connection.
    if (!request.readableEnded) request.removeAllListeners('readable').resume();
  };

function failed(error: unknown, request: IncomingMessage, response: ServerResponse, fault: Fault): void {
  fault(error, recordOf(request)?.id);
  if (response.headersSent) response.destroy();
  else refuseEarly(response, 500, 'Something went wrong here, and is in our log.');
}
