import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';

/** What of a request tells who sends it. */
export type Sent = Pick<IncomingMessage, 'socket' | 'headers'>;

/**
 * Tells who sends a request, by the address of the network: that of the connection, or, where one of our proxies has made it, the one that the proxies tell
 * in `X-Forwarded-For`. Proxies are addresses and networks, or `loopback`, `linklocal` and `uniquelocal`; what others tell is not believed.
 */
export function clientAddress(proxies: readonly string[]): (sent: Sent | undefined) => string {
  const ours = proxyAddress.compile([...proxies]);
  return (sent) => {
    const address = sent?.socket?.remoteAddress ?? '';
    if (sent === undefined || !address || !ours(address, 0)) return address;
    return proxyAddress(sent as IncomingMessage, ours);
  };
}
