import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dayAfter } from '../../../src/graph/kernel/validity.ts';
import { undl } from '../../../src/ingest/sources/undl/undl.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { command, type Ended, graphIn } from '../../support/command.ts';
import { folderOf } from '../../support/folder.ts';
import { type Failure, LibrarySite, shippedAccounts } from '../../support/library-site.ts';

const SINCE = ['--since', '2025-10-01', '--until', '2025-12-31'];
const sites: LibrarySite[] = [];
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
});

const votes = (await shippedAccounts('general-assembly/80.csv')).filter(({ date }) => date >= '2025-10-01');
/** Some of each month: what is asked again is no other work for many. */
const few = ['2025-10', '2025-11', '2025-12'].flatMap((month) =>
  votes.filter(({ date }) => date.startsWith(month)).slice(0, 5),
);

async function siteOver(
  accounts: readonly Account[],
  more: { date: string; marc: string }[] = [],
): Promise<LibrarySite> {
  const site = await LibrarySite.over(accounts, more);
  sites.push(site);
  return site;
}

const emptyFile = async (): Promise<string> => join(await folderOf({}), 'undl.csv');
const fetchFrom = (site: LibrarySite, into: string, ...more: string[]): Promise<Ended> =>
  command(graphIn({}), ['fetch', 'undl', ...SINCE, '--into', into, '--from', site.address, '--delay', '0', ...more]);

/** What the reader of the library's files makes of a file. */
async function accountsIn(file: string): Promise<Account[]> {
  const problems: string[] = [];
  const accounts: Account[] = [];
  const input = { folder: dirname(file), files: [basename(file)], progress: () => {} };
  for await (const row of undl.read(input, (_, sentence) => problems.push(sentence), {}))
    if (row.type === 'account') accounts.push(row);
  expect(problems).toEqual([]);
  return accounts;
}

/** What an account says of its vote; where it stands in a file is another matter. */
const said = ({ at: _, decided: __, states, letters, ...account }: Account) => ({
  ...account,
  ballots: states.map((state, place) => `${state}${letters[place]}`).filter((ballot) => !ballot.endsWith('.')),
});
const byRecord = (accounts: readonly Account[]) => new Map(accounts.map((account) => [account.record, said(account)]));

const status =
  (code: number, headers: Record<string, string> = {}): Failure =>
  (response) =>
    response.writeHead(code, headers).end();
const text =
  (body: string, type = 'text/html'): Failure =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(body);
const cut: Failure = (response) => {
  response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '100000' });
  response.write('<collection><record>');
  setTimeout(() => response.destroy(), 20);
};

describe('caucus fetch undl', () => {
  it('writes what the library says of votes, as the reader of its files takes it', async () => {
    const into = await emptyFile();
    const site = await siteOver(votes);

    const { status, stdout } = await fetchFrom(site, into);

    expect(status).toBe(0);
    expect(stdout).toContain(`${votes.length} recorded votes were fetched`);
    expect(byRecord(await accountsIn(into))).toEqual(byRecord(votes));
  });

  it('begins, unless it is told when, on the day after the newest vote that ships', async () => {
    const days = [...votes, ...(await shippedAccounts('general-assembly/79.csv'))].map(({ date }) => date).sort();

    const { stdout } = await command(graphIn({}), ['fetch', 'undl', '--help']);

    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`(default: "${dayAfter(days.at(-1) ?? '')}")`);
  });

  it('asks for one page after the other, says who it is, and waits between two requests', async () => {
    const site = await siteOver(votes);

    await fetchFrom(site, await emptyFile(), '--delay', '1', '--since', '2025-12-01');

    const { requests } = site;
    expect(requests.length).toBeGreaterThan(1);
    expect(requests[0]?.agent).toMatch(/^Caucus /);
    expect(requests[0]?.url.searchParams.get('of')).toBe('xm');
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThan(990);
  });

  it.each<[string, Failure]>([
    ['503', status(503)],
    ['429 with a time to wait', status(429, { 'retry-after': '0' })],
    ['a connection that breaks in the middle of a page', cut],
    ['broken XML', text('<collection><record></collection>', 'text/xml')],
    ['XML of something else', text('<error>late</error>', 'text/xml')],
    ['nothing', text('', 'text/xml')],
  ])('asks again after %s, and says so', async (_, failure) => {
    const into = await emptyFile();
    const site = await siteOver(few);
    site.failures.push(null, failure);

    const { status, stderr } = await fetchFrom(site, into);

    expect(status).toBe(0);
    expect(stderr).toMatch(/127\.0\.0\.1.*Asking again in \d+ s\./);
    expect(await accountsIn(into)).toHaveLength(few.length);
  });

  it.each<[string, Failure, RegExp]>([
    ['answers with errors to the end', status(500), /answered with 500\. It was asked 3 times/],
    ['answers with a page for a browser', text('<!DOCTYPE html><html></html>'), /takes this for a robot/],
    ['refuses', status(403), /answered with 403 to \/search/],
    ['sends us elsewhere', status(302, { location: 'http://127.0.0.1:9/x' }), /sends us on to http:\/\/127\.0\.0\.1:9/],
  ])(
    'gives up when the library %s: the months before stay, and the same command goes on',
    async (_, failure, sentence) => {
      const into = await emptyFile();
      const site = await siteOver(few);
      const october = few.filter(({ date }) => date < '2025-11-01');
      site.failures.push(null, failure, failure, failure);

      const ended = await fetchFrom(site, into, '--attempts', '3');

      expect(ended.status).toBe(1);
      expect(ended.stderr).toMatch(sentence);
      expect(ended.stderr).toContain('the same command goes on behind them');
      expect(await accountsIn(into)).toHaveLength(october.length);
      expect(existsSync(`${into}.part`)).toBe(false);
      site.failures.length = 0;
      expect((await fetchFrom(site, into)).status).toBe(0);
      expect(byRecord(await accountsIn(into))).toEqual(byRecord(few));
    },
  );

  it('takes a record again that was renamed, and does not ask again for past months', async () => {
    const into = await emptyFile();
    const [first, ...others] = few as [Account, ...Account[]];
    await fetchFrom(await siteOver([{ ...first, symbol: 'A/RES/80/XX' }, ...others]), into);
    const site = await siteOver(few.map((vote) => (vote === few.at(-1) ? { ...vote, symbol: 'A/RES/80/999' } : vote)));

    await fetchFrom(site, into);

    expect(new Set(site.requests.map(({ url }) => url.searchParams.get('p')))).toEqual(
      new Set(['269:2025-12-01->2025-12-31']),
    );
    const records = await accountsIn(into);
    expect(records).toHaveLength(few.length);
    expect(records.find(({ record }) => record === few.at(-1)?.record)?.symbol).toBe('A/RES/80/999');
  });

  it('passes over texts without a recorded vote, and names records that cannot be taken', async () => {
    const into = await emptyFile();
    const of = (record: string, fields: string) => ({
      date: '2025-10-02',
      marc: `<record><controlfield tag="001">${record}</controlfield><datafield tag="269"><subfield code="a">2025-10-02</subfield></datafield>${fields}</record>`,
    });
    const ballot = (vote: string) =>
      `<datafield tag="967"><subfield code="c">FRA</subfield><subfield code="d">${vote}</subfield><subfield code="e">FRANCE</subfield></datafield>`;
    const site = await siteOver(few, [of('1', ''), of('2', ballot('?')), of('x', ballot('Y'))]);

    const { status, stdout, stderr } = await fetchFrom(site, into);

    expect(status).toBe(1);
    expect(stdout).toContain('1 texts without a recorded vote');
    expect(stderr).toContain('The record 2 has the vote "?" of FRANCE');
    expect(stderr).toContain('"x" in its field 001');
    expect(await accountsIn(into)).toHaveLength(few.length);
  });

  it('does not touch a file of another kind, and refuses days in the wrong order', async () => {
    const into = await emptyFile();
    await writeFile(into, 'a,b\n1,2\n');
    const site = await siteOver(few);

    const ended = await fetchFrom(site, into);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('is no file of voting records');
    expect(await readFile(into, 'utf8')).toBe('a,b\n1,2\n');
    expect((await fetchFrom(site, await emptyFile(), '--until', '2025-01-01')).status).toBe(2);
    expect(site.requests).toEqual([]);
  });
});
