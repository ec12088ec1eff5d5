import type { Caller } from './api/kernel/caller.ts';
import { curatorFor } from './api/kernel/curator.ts';
import type { AppOptions } from './app-options.ts';
import { patienceOf } from './graph/kernel/patience.ts';
import { clientAddress } from './http/client-address.ts';
import { deadlineOf } from './http/deadline.ts';
import { recordOf } from './http/request-records.ts';
import type { Connected } from './http/subscriptions.ts';

/** Says of a request who sends it, and waits `time` milliseconds for the answer. */
export function callers({
  proxies = [],
  deadline = Number.POSITIVE_INFINITY,
  curation,
}: Pick<AppOptions, 'proxies' | 'deadline' | 'curation'>) {
  const clientOf = clientAddress(proxies);
  return ({ request, req }: Connected, time = deadlineOf(request, deadline)): Caller => ({
    patience: patienceOf(time, request.signal),
    client: clientOf(req),
    curator: () => curatorFor(curation, request.headers.get('authorization')),
    watcher: recordOf(req ?? request),
  });
}
