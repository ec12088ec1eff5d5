import type { IncomingMessage, RequestListener } from 'node:http';
import { beginning } from '../in-short.ts';
import { isOfThisMachine } from './cors.ts';
import { refuseEarly } from './early-refusal.ts';

/** What a name and a port can be. */
const NAME = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d*)?$/i;

/**
 * Lets through what is asked under a name of this server. One that listens on an address of its machine is called by the names of the machine and by `names`;
 * any other by all names, unless there are `names`. Somebody else's name server can let a name of his point here, and his page then asks as if it were of this origin.
 */
export function underOwnNames(
  { host, names }: { readonly host: string; readonly names: readonly string[] },
  next: RequestListener,
): RequestListener {
  const open = names.includes('*') || (names.length === 0 && !isOfThisMachine(host));
  return (request, response) => {
    const whole = wholeAddress(request.url ?? '');
    // A proxy sends whole addresses: what they name counts, and not the header.
    if (whole) request.url = whole.pathname + whole.search;
    const header = hostOf(request);
    const given = whole && (header === undefined || NAME.test(header)) ? whole.host : header;
    const name = given?.replace(/\.?(:\d*)?$/, '').toLowerCase();
    if (given !== undefined && !(NAME.test(given) && URL.canParse(`http://${given}`)))
      refuseEarly(response, 400, 'Host: this is no name of a server, with a port up to 65535 or none. Send one.');
    else if (!request.url?.startsWith('/'))
      refuseEarly(response, 400, 'The address of a request begins with a slash. GraphQL is at /graphql.');
    else if (open || name === undefined || isOfThisMachine(name) || names.includes(name)) next(request, response);
    else
      refuseEarly(
        response,
        421,
        `This server is not called ${beginning(name)}. Ask it under localhost, or name it in CAUCUS_HOSTS.`,
      );
  };
}

/** The name under which a server is asked, all of them where there are several; undefined where HTTP needs none, which is 1.0. */
function hostOf({ rawHeaders, httpVersion }: IncomingMessage): string | undefined {
  const given = rawHeaders.filter((_, place) => place % 2 === 1 && rawHeaders[place - 1]?.toLowerCase() === 'host');
  return given.length === 0 && httpVersion === '1.0' ? undefined : given.join(', ');
}

/** A whole address, as it is sent to proxies; null of a path. */
const wholeAddress = (url: string): URL | null =>
  /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : null;
