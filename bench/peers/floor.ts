// The hand-written answers over HTTP: as little around them as it takes. Says where it listens.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { openGraph } from '../../src/graph/kernel/graph.ts';
import { floors, readOf, type Variables } from '../floors.ts';

const [, , uri = '', username = '', password = '', database = ''] = process.argv;
const read = readOf(openGraph({ uri, username, password, database }));
const server = createServer(async (request, response) => {
  const { operation, variables } = (await json(request)) as { operation: string; variables: Variables };
  const answer = await floors[operation]?.(read, variables);
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(answer);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
