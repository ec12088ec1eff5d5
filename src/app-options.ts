import type { Curation } from './api/kernel/curator.ts';
import type { Fault } from './http/errors.ts';
import type { StreamLimits } from './http/event-streams.ts';
import type { Limits } from './http/limits.ts';
import type { Manifest } from './http/trusted-documents.ts';
import type { MatrixFiles } from './roll-calls/matrix-files.ts';
import type { Metrics } from './telemetry/metrics.ts';
import type { RequestRecord } from './telemetry/request-record.ts';

export type AppOptions = {
  readonly production: boolean;
  /** Told once of every error that is not the asker's. */
  readonly log?: Fault;
  /** The origins whose pages may read the answers, beside those of this machine. */
  readonly origins?: readonly string[];
  /** The documents that clients may name by their ids. */
  readonly documents?: Manifest;
  /** Whether other documents are refused. */
  readonly trustedOnly?: boolean;
  /** How much an operation may ask, where that is not as usual. */
  readonly limits?: Partial<Limits>;
  /** Whether agents may ask at `/mcp`. */
  readonly mcp?: boolean;
  /** Where the server listens: on an address of its machine it is asked under a name of the machine, or one of `hosts`. */
  readonly host?: string;
  readonly hosts?: readonly string[];
  /** The proxies before the server, which tell who asks. */
  readonly proxies?: readonly string[];
  /** The folder of the explorer as it was built; without one there is no explorer. */
  readonly explorer?: string;
  /** Where roll calls are kept, so that the next server need not read them from the database. */
  readonly rollCalls?: MatrixFiles;
  /** How long a request may take, in milliseconds; as long as it needs where nothing is said. */
  readonly deadline?: number;
  /** What curators decide through, where there are any. */
  readonly curation?: Curation | undefined;
  /** How many subscriptions one client may have open, and all clients together. */
  readonly streams?: StreamLimits;
  /** Told of each request that has come to its end. */
  readonly told?: readonly ((record: RequestRecord) => void)[];
  /** Where figures of what is done are counted. */
  readonly metrics?: Metrics | undefined;
  /** Whether they are shown at `/metrics`. */
  readonly metricsPage?: boolean;
};
