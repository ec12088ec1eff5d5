import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readTable } from '../../src/ingest/read/csv.ts';
import { unDigitalLibrary } from '../../src/ingest/sources/undl/un-digital-library.ts';
import type { Account } from '../../src/ingest/write/account.ts';
import { DATA } from './folder.ts';

const LIBRARY = join(DATA, 'un-digital-library');
const fail = (): never => {
  throw new Error('The shipped record of the library has an error.');
};

/** What the shipped record of the library says of votes, from a file of it: `general-assembly/80.csv`. */
export async function shippedAccounts(file: string): Promise<Account[]> {
  const accounts: Account[] = [];
  const tables = (await unDigitalLibrary.files(LIBRARY)).filter((name) => !name.includes('/'));
  const input = { folder: LIBRARY, files: [...tables, file], progress: () => {} };
  for await (const row of unDigitalLibrary.read(input, fail, {})) if (row.type === 'account') accounts.push(row);
  return accounts;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
type Served = { readonly date: string; readonly marc: string };
type Subfields = Readonly<Record<string, string>>;
const datafield = (tag: string, subfields: Subfields) =>
  `<datafield tag="${tag}" ind1=" " ind2=" ">${Object.entries(subfields)
    .filter(([, text]) => text !== '')
    .map(([code, text]) => `<subfield code="${code}">${escaped(text)}</subfield>`)
    .join('')}</datafield>`;

/** A record as the library hands it out; `names` are those of the states by their codes. */
function marcOf(
  { record, date, symbol, details, totals, states, letters }: Account,
  names: ReadonlyMap<string, string>,
) {
  const votes = [...letters].flatMap((letter, place) => {
    const code = states[place] as string;
    return letter === '.'
      ? []
      : [datafield('967', { c: code, d: letter === '-' ? '' : letter, e: names.get(code) ?? code })];
  });
  const [, document = '', item = '', title = ''] = /^(\S+) (\S+) (.*)$/.exec(details.agenda) ?? [];
  return `<record><controlfield tag="001">${record}</controlfield>${[
    datafield('245', { a: details.title }),
    datafield('269', { a: date }),
    datafield('791', { a: symbol ?? '' }),
    datafield('952', { a: details.meeting }),
    datafield('991', { a: document, b: item, c: title, d: details.subjects }),
    datafield('993', { a: details.report }),
    datafield('996', { b: `${totals.for}`, c: `${totals.against}`, d: `${totals.abstain}`, e: `${totals.notVoting}` }),
    ...votes,
  ].join('')}</record>`;
}

/** How a request goes wrong: answers it and says so. */
export type Failure = (response: ServerResponse) => void;

/** A server that answers as the search of the library does, over votes that are given. */
export class LibrarySite {
  readonly requests: { readonly url: URL; readonly at: number; readonly agent: string }[] = [];
  /** What goes wrong with the next requests, one after the other; null is an answer. */
  readonly failures: (Failure | null)[] = [];
  readonly #records: readonly Served[];
  readonly #server: Server;

  private constructor(records: readonly Served[]) {
    this.#records = records;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async over(accounts: readonly Account[], more: readonly Served[] = []): Promise<LibrarySite> {
    const names = new Map<string, string>();
    for await (const { fields } of readTable(LIBRARY, 'names.csv', ['name', 'code', 'from', 'to'], fail))
      if ((fields[3] ?? '') === '') names.set(fields[1] as string, fields[0] as string);
    const site = new LibrarySite([
      ...accounts.map((account) => ({ date: account.date, marc: marcOf(account, names) })),
      ...more,
    ]);
    site.#server.listen(0, '127.0.0.1');
    await once(site.#server, 'listening');
    return site;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '', this.address);
    this.requests.push({ url, at: performance.now(), agent: request.headers['user-agent'] ?? '' });
    const failure = this.failures.shift();
    if (failure) {
      failure(response);
      return;
    }
    const [, from = '', to = ''] = /^269:(\S+)->(\S+)$/.exec(url.searchParams.get('p') ?? '') ?? [];
    const found = this.#records.filter(({ date }) => date >= from && date <= to);
    const begin = Number(url.searchParams.get('jrec')) - 1;
    const page = found.slice(begin, begin + Number(url.searchParams.get('rg')));
    response.setHeader('content-type', 'text/xml');
    response.end(
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Search-Engine-Total-Number-Of-Results: ${found.length} -->\n` +
        `<collection xmlns="http://www.loc.gov/MARC21/slim">${page.map(({ marc }) => marc).join('\n')}</collection>`,
    );
  }
}
