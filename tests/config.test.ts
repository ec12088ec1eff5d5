import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('the configuration', () => {
  it('has a default for every setting', () => {
    const config = readConfig({});

    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      java: 'java',
      neo4j: undefined,
      deadline: 10_000,
      production: false,
      dossiers: [],
      origins: [],
      proxies: [],
      trustedOnly: false,
      mcp: false,
      logRequests: false,
      slow: 1000,
      metrics: true,
      limits: {},
    });
    expect(config.documents).toMatch(/schema\/trusted-documents\.json$/);
    expect(config.home).toMatch(/\.caucus$/);
  });

  it('takes a model that reads articles, with its name', () => {
    expect(
      readConfig({ CAUCUS_READER_URL: 'http://localhost:11434/v1/', CAUCUS_READER_MODEL: 'small' }).reader,
    ).toEqual({
      url: 'http://localhost:11434/v1',
      name: 'small',
      key: undefined,
    });
    expect(() => readConfig({ CAUCUS_READER_URL: 'localhost' })).toThrow(
      'CAUCUS_READER_URL: "localhost" is not the address of a server. Write it like http://localhost:11434/v1.',
    );
    expect(() => readConfig({ CAUCUS_READER_URL: 'http://localhost/v1' })).toThrow('CAUCUS_READER_MODEL is missing');
  });

  it('takes limits within their bounds', () => {
    expect(readConfig({ CAUCUS_MAX_ALIASES: '50', CAUCUS_MAX_PAGE: '500' }).limits).toEqual({ aliases: 50, page: 500 });
    expect(() => readConfig({ CAUCUS_MAX_PAGE: '20' })).toThrow(
      'CAUCUS_MAX_PAGE: "20" is not a whole number from 200 to 10000.',
    );
  });

  it('takes proxies by their addresses and networks', () => {
    expect(readConfig({ CAUCUS_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::7' }).proxies).toEqual([
      'loopback',
      '10.0.0.0/8',
      '2001:db8::7',
    ]);
    for (const wrong of ['haproxy', '10.0.0.0/40', '*'])
      expect(() => readConfig({ CAUCUS_PROXIES: wrong })).toThrow(
        `CAUCUS_PROXIES: "${wrong}" is no address and no network. Write it like 10.0.0.7, 10.0.0.0/8, loopback or uniquelocal.`,
      );
  });

  it('keeps jars in the cache folder that the user has chosen', () => {
    expect(readConfig({ XDG_CACHE_HOME: '/somewhere' }).cache).toBe('/somewhere/caucus');
  });

  it('takes a Neo4j that it is given, clusters and Aura included', () => {
    const { neo4j } = readConfig({ NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_PASSWORD: 'secret' });

    expect(neo4j).toEqual({
      uri: 'neo4j+s://x.databases.neo4j.io',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  it('takes who may read answers, and which documents are trusted', () => {
    const config = readConfig({
      CAUCUS_ORIGINS: 'https://example.org, http://example.org:8080',
      CAUCUS_DOCUMENTS: '/somewhere/documents.json',
      CAUCUS_TRUSTED_ONLY: 'true',
      CAUCUS_MCP: 'true',
    });

    expect(config).toMatchObject({
      origins: ['https://example.org', 'http://example.org:8080'],
      documents: '/somewhere/documents.json',
      trustedOnly: true,
      mcp: true,
    });
    expect(readConfig({ CAUCUS_ORIGINS: '*' }).origins).toEqual(['*']);
  });

  it('takes what is told of requests, and where', () => {
    const told = { CAUCUS_LOG: 'requests', CAUCUS_SLOW_MS: '250', CAUCUS_METRICS: '9464' };
    expect(readConfig(told)).toMatchObject({ logRequests: true, slow: 250, metrics: 9464, unknown: [] });
    expect(readConfig({ CAUCUS_METRICS: 'false' }).metrics).toBe(false);
  });

  it('knows the names under which the server is asked, and which names are no settings', () => {
    expect(readConfig({ CAUCUS_HOSTS: 'Caucus.example.org, *' }).hosts).toEqual(['caucus.example.org', '*']);
    expect(readConfig({ CAUCUS_PORT: '4200', CAUCUS_MCP: 'true', OTHER: '1' }).unknown).toEqual(['CAUCUS_PORT']);
  });

  it.each([
    [{ PORT: '1e3' }, 'PORT: "1e3" is not a whole number from 0 to 65535.'],
    [{ CAUCUS_METRICS: '0x50' }, 'CAUCUS_METRICS: "0x50" is not true, false or a port from 1 to 65535.'],
    [{ CAUCUS_ORIGINS: 'https://*.example.org' }, 'CAUCUS_ORIGINS: "https://*.example.org" is not an origin.'],
    [{ NEO4J_URI: 'bolt://u:secret@localhost', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI has a name or a password in it:'],
    [{ CAUCUS_HOSTS: 'example.org:80' }, 'CAUCUS_HOSTS: "example.org:80" is not the name of a server.'],
    [{ CAUCUS_ORIGINS: 'https://example.org/' }, 'CAUCUS_ORIGINS: "https://example.org/" is not an origin.'],
    [
      { CAUCUS_ORIGINS: 'https://a.org,b.org' },
      'CAUCUS_ORIGINS: "b.org" is not an origin. Write it like https://example.org',
    ],
    [{ CAUCUS_ORIGINS: 'null' }, 'CAUCUS_ORIGINS: "null"'],
    [{ CAUCUS_TRUSTED_ONLY: 'yes' }, 'CAUCUS_TRUSTED_ONLY: "yes" is not true or false.'],
    [{ CAUCUS_LOG: 'all' }, 'CAUCUS_LOG: "all" is not requests or warnings.'],
    [{ CAUCUS_SLOW_MS: '0' }, 'CAUCUS_SLOW_MS: "0" is not a whole number from 1 to 600000.'],
    [{ CAUCUS_METRICS: '70000' }, 'CAUCUS_METRICS: "70000" is not true, false or a port from 1 to 65535.'],
    [{ CAUCUS_MCP: '1' }, 'CAUCUS_MCP: "1" is not true or false.'],
    [{ PORT: 'http' }, 'PORT: "http" is not a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT: "70000"'],
    [{ CAUCUS_DEADLINE_MS: '0' }, 'CAUCUS_DEADLINE_MS: "0"'],
    [{ NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI: "localhost:7687" is not the address of a Neo4j'],
    [{ NEO4J_URI: 'http://localhost', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI: "http://localhost"'],
    [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_PASSWORD is missing'],
  ])('%j gets a sentence', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  it('is in .env.example and in the help of the server, setting by setting', () => {
    // Limits are one line there, and a reader of articles is a thing of commands.
    const shown = [...readFileSync('.env.example', 'utf8').matchAll(/^#([A-Z_\d]+)=/gm)].map(([, name]) => name ?? '');
    const help = execFileSync(process.execPath, ['src/server.ts', '--help'], { encoding: 'utf8' });
    const read = [...readFileSync('src/config.ts', 'utf8').matchAll(/get\('(CAUCUS_[A-Z_]+)'\)/g)].map(
      ([, name]) => name,
    );

    expect(shown.filter((name) => !help.includes(name) && !/^CAUCUS_(MAX|READER)_/.test(name))).toEqual([]);
    expect(read.filter((name = '') => !shown.includes(name))).toEqual([]);
    expect(readConfig(Object.fromEntries(shown.map((name) => [name, '']))).unknown).toEqual([]);
  });
});
