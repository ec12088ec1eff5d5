import type { Caller } from './api/kernel/caller.ts';
import { type Curation, curatorFor } from './api/kernel/curator.ts';
import { patienceOf } from './graph/kernel/patience.ts';
import { clientAddress } from './http/client-address.ts';
import { deadlineOf } from './http/deadline.ts';
import { recordOf } from './http/request-records.ts';
import type { Connected } from './http/subscriptions.ts';

type Served = {
  /** The proxies before the server, which tell who asks. */
  readonly proxies?: readonly string[];
  /** How long a request may take, in milliseconds. */
  readonly deadline?: number;
  readonly curation?: Curation | undefined;
};

/** Says of a request who sends it, and waits `time` milliseconds for the answer. */
export function callers({ proxies = [], deadline = Number.POSITIVE_INFINITY, curation }: Served) {
  const clientOf = clientAddress(proxies);
  return ({ request, req }: Connected, time = deadlineOf(request, deadline)): Caller => ({
    patience: patienceOf(time, request.signal),
    client: clientOf(req),
    curator: () => curatorFor(curation, request.headers.get('authorization')),
    watcher: recordOf(req ?? request),
  });
}
