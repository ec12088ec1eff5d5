import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOfThisMachine } from './cors.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** What a name and a port can be. */
const NAME = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?$/i;

/**
 * Lets through what is asked under a name of this server. One that listens on an address of its machine is called by the names of the machine and by `names`;
 * any other by all names, unless there are `names`. Somebody else's name server can let a name of his point here, and his page then asks as if it were of this origin.
 */
export function underOwnNames(
  { host, names }: { readonly host: string; readonly names: readonly string[] },
  next: Listener,
): Listener {
  const open = names.includes('*') || (names.length === 0 && !isOfThisMachine(host));
  return (request, response) => {
    const given = request.headers.host ?? '';
    const name = given.replace(/:\d+$/, '').toLowerCase();
    if (given !== '' && !(NAME.test(given) && URL.canParse(`http://${given}`)))
      refuse(response, 400, 'Host: this is no name of a server, with a port up to 65535 or none.');
    else if (!request.url?.startsWith('/'))
      refuse(response, 400, 'The address of a request begins with a slash. GraphQL is at /graphql.');
    else if (open || given === '' || isOfThisMachine(name) || names.includes(name)) next(request, response);
    else
      refuse(response, 421, `This server is not called ${name}. Ask it under localhost, or name it in CAUCUS_HOSTS.`);
  };
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' })
    .end(body);
}
