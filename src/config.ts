import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'proxy-addr';

/** Where a Neo4j answers, and who we are to it. */
export type Neo4jAddress = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
};

/** A model that is asked by the chat format of OpenAI, which many servers speak. */
export type ReaderModel = { readonly url: string; readonly name: string; readonly key: string | undefined };

export type Config = {
  readonly host: string;
  readonly port: number;
  /** The folder for data of our own Neo4j. */
  readonly home: string;
  /** The user's cache folder, for what can be fetched again. */
  readonly cache: string;
  /** The command that runs Java. */
  readonly java: string;
  /** The model that reads articles beside the rules; undefined where there is none. */
  readonly reader: ReaderModel | undefined;
  /** The Neo4j that we are given; undefined when we bring our own. */
  readonly neo4j: Neo4jAddress | undefined;
  /** How long a request may take, in milliseconds. */
  readonly deadline: number;
  readonly production: boolean;
  /** The folders of `data/` that are not loaded. */
  readonly without: readonly string[];
  /** Folders of dossiers that are loaded beside those of `data/`. */
  readonly dossiers: readonly string[];
  /** The origins whose pages may read answers, beside those of this machine; `*` is all of them. */
  readonly origins: readonly string[];
  /** The names under which the server is asked, beside those of this machine; `*` is all of them. */
  readonly hosts: readonly string[];
  /** The proxies before the server, whose `X-Forwarded-For` says who asks: addresses and networks. */
  readonly proxies: readonly string[];
  /** The file of the documents that clients may name by their ids. */
  readonly documents: string;
  /** Whether other documents are refused. */
  readonly trustedOnly: boolean;
  /** Whether agents may ask at `/mcp`. */
  readonly mcp: boolean;
  /** What curators show who decide over the server; undefined when it takes no decisions. */
  readonly curatorToken: string | undefined;
  /** The names in the environment that look like settings and are none. */
  readonly unknown: readonly string[];
  /** Whether each request has a line in the log, and not only those that were slow. */
  readonly logRequests: boolean;
  /** From how many milliseconds on a request is slow. */
  readonly slow: number;
  /** Where figures are told for Prometheus: at `/metrics` of the server, at a port of their own, or nowhere. */
  readonly metrics: boolean | number;
  /** How much an operation may ask; what is not set is as usual. */
  readonly limits: Partial<Record<keyof typeof MOST, number>>;
};

/** The least and the most that each limit can be set to, by the end of its name: `CAUCUS_MAX_TOKENS`. A page must hold what lists bring by default. */
const MOST = {
  tokens: [100, 100_000],
  depth: [5, 100],
  aliases: [1, 1000],
  cost: [1000, 10_000_000],
  page: [200, 10_000],
  answer: [100_000, 200_000_000],
} as const;

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The file with settings, beside README.md: wherever a command is given, it means the same database. */
export const ENVIRONMENT = join(ROOT, '.env');

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/** The user's cache folder, for what can be fetched or computed again. */
export const cacheFolder = (environment: Readonly<Record<string, string | undefined>>): string =>
  join(environment.XDG_CACHE_HOME?.trim() || join(homedir(), '.cache'), 'caucus');

/** Where Node keeps what it has compiled, in the user's cache folder. */
export const compiledFolder = (environment: Readonly<Record<string, string | undefined>>): string =>
  join(cacheFolder(environment), 'compiled');

/** The settings in an environment; throws an error with a sentence that names the first bad one. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const known = new Set<string>();
  const get = (name: string): string | undefined => {
    known.add(name);
    return environment[name]?.trim() || undefined;
  };
  const config = {
    host: get('HOST') ?? '127.0.0.1',
    port: whole('PORT', get('PORT') ?? '4000', 0, 65_535),
    home: resolve(ROOT, get('CAUCUS_HOME') ?? '.caucus'),
    cache: cacheFolder(environment),
    java: get('JAVA_HOME') === undefined ? 'java' : join(get('JAVA_HOME') as string, 'bin', 'java'),
    reader: readerModel(get),
    neo4j: connection(get),
    deadline: whole('CAUCUS_DEADLINE_MS', get('CAUCUS_DEADLINE_MS') ?? '10000', 1, 600_000),
    production: get('NODE_ENV') === 'production',
    without: names(get('CAUCUS_WITHOUT')),
    dossiers: names(get('CAUCUS_DOSSIERS')).map((folder) => resolve(ROOT, folder)),
    origins: names(get('CAUCUS_ORIGINS')).map(origin),
    hosts: names(get('CAUCUS_HOSTS')).map(hostName),
    proxies: names(get('CAUCUS_PROXIES')).map(proxy),
    documents: resolve(ROOT, get('CAUCUS_DOCUMENTS') ?? 'schema/trusted-documents.json'),
    trustedOnly: yesOrNo('CAUCUS_TRUSTED_ONLY', get('CAUCUS_TRUSTED_ONLY') ?? 'false'),
    mcp: yesOrNo('CAUCUS_MCP', get('CAUCUS_MCP') ?? 'false'),
    curatorToken: token('CAUCUS_CURATOR_TOKEN', get('CAUCUS_CURATOR_TOKEN')),
    logRequests: logged(get('CAUCUS_LOG') ?? 'warnings'),
    slow: whole('CAUCUS_SLOW_MS', get('CAUCUS_SLOW_MS') ?? '1000', 1, 600_000),
    metrics: metrics(get('CAUCUS_METRICS') ?? 'true'),
    limits: Object.fromEntries(
      Object.entries(MOST).flatMap(([limit, [least, most]]) => {
        const name = `CAUCUS_MAX_${limit.toUpperCase()}`;
        const text = get(name);
        return text === undefined ? [] : [[limit, whole(name, text, least, most)]];
      }),
    ),
  };
  return {
    ...config,
    unknown: Object.keys(environment).filter((name) => name.startsWith('CAUCUS_') && !known.has(name)),
  };
}

function connection(get: (name: string) => string | undefined): Neo4jAddress | undefined {
  const uri = get('NEO4J_URI');
  if (uri === undefined) return undefined;
  if (!URL.canParse(uri) || !SCHEMES.includes(new URL(uri).protocol)) {
    throw new Error(
      `NEO4J_URI: "${uri}" is not the address of a Neo4j. Write it like neo4j://localhost:7687 or neo4j+s://….databases.neo4j.io.`,
    );
  }
  if (new URL(uri).username !== '' || new URL(uri).password !== '')
    throw new Error('NEO4J_URI has a name or a password in it: give these as NEO4J_USERNAME and NEO4J_PASSWORD.');
  const password = get('NEO4J_PASSWORD');
  if (password === undefined)
    throw new Error('NEO4J_PASSWORD is missing: NEO4J_URI is set, and its Neo4j will ask for a password.');
  return { uri, username: get('NEO4J_USERNAME') ?? 'neo4j', password, database: get('NEO4J_DATABASE') ?? 'neo4j' };
}

function readerModel(get: (name: string) => string | undefined): ReaderModel | undefined {
  const [url, name, key] = [get('CAUCUS_READER_URL'), get('CAUCUS_READER_MODEL'), get('CAUCUS_READER_KEY')];
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !['http:', 'https:'].includes(new URL(url).protocol))
    throw new Error(
      `CAUCUS_READER_URL: "${url}" is not the address of a server. Write it like http://localhost:11434/v1.`,
    );
  if (name === undefined)
    throw new Error('CAUCUS_READER_MODEL is missing: CAUCUS_READER_URL is set, and its server is asked for a model.');
  return { url: url.replace(/\/+$/, ''), name, key };
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`${name}: "${text}" is not a whole number from ${least} to ${most}.`);
}

const names = (text = ''): string[] => text.split(',').flatMap((name) => name.trim() || []);

function origin(text: string): string {
  if (text === '*' || (!text.includes('*') && URL.canParse(text) && new URL(text).origin === text)) return text;
  throw new Error(
    `CAUCUS_ORIGINS: "${text}" is not an origin. Write it like https://example.org, without a path, or *.`,
  );
}

function hostName(text: string): string {
  if (text === '*' || /^[\w.-]+$/.test(text)) return text.toLowerCase();
  throw new Error(
    `CAUCUS_HOSTS: "${text}" is not the name of a server. Write it like caucus.example.org, without a port, or *.`,
  );
}

function proxy(text: string): string {
  try {
    compile(text);
    return text;
  } catch {
    throw new Error(
      `CAUCUS_PROXIES: "${text}" is no address and no network. Write it like 10.0.0.7, 10.0.0.0/8, loopback or uniquelocal.`,
    );
  }
}

function token(name: string, text: string | undefined): string | undefined {
  if (text === undefined || /^[\w.~+/=-]{16,}$/.test(text)) return text;
  throw new Error(`${name}: this is no token: take 16 or more letters and digits that nobody guesses, without blanks.`);
}

function logged(text: string): boolean {
  if (text === 'requests' || text === 'warnings') return text === 'requests';
  throw new Error(`CAUCUS_LOG: "${text}" is not requests or warnings.`);
}

function metrics(text: string): boolean | number {
  if (text === 'true' || text === 'false') return text === 'true';
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Error(`CAUCUS_METRICS: "${text}" is not true, false or a port from 1 to 65535.`);
}

function yesOrNo(name: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new Error(`${name}: "${text}" is not true or false.`);
}
