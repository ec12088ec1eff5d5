import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const OPEN_TELEMETRY = [
  '@opentelemetry/api',
  '@opentelemetry/core',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/exporter-trace-otlp-proto',
  '@opentelemetry/resources',
  '@opentelemetry/sdk-trace-base',
];

/**
 * Who may import whom, by folder or file of `src` (the longest name counts; each may import itself): what stands on the right is named by
 * the start of its path. The last list holds the packages that are for this place alone.
 */
const MAY_IMPORT: Readonly<Record<string, { ours: readonly string[]; packages?: readonly string[] }>> = {
  'random.ts': { ours: [] },
  'in-short.ts': { ours: [] },
  'make-folder.ts': { ours: [] },
  'compile-cache.ts': { ours: ['config.ts', 'make-folder.ts'] },
  'json-size.ts': { ours: [] },
  'progress.ts': { ours: [], packages: ['cli-progress'] },
  'config.ts': { ours: [] },
  'neo4j/': { ours: ['progress.ts', 'config.ts', 'make-folder.ts'], packages: ['neo4j-driver'] },
  'graph/kernel/': { ours: [], packages: ['neo4j-driver'] },
  'graph/': { ours: ['graph/kernel/'] },
  'graph/analysis/': { ours: ['graph/'] },
  'analysis/kernel/': { ours: ['random.ts'] },
  'analysis/statistics/': { ours: ['analysis/kernel/', 'random.ts'], packages: ['ml-matrix'] },
  'analysis/measures/': { ours: ['analysis/kernel/', 'analysis/statistics/', 'random.ts'] },
  'analysis/measures.ts': { ours: ['analysis/kernel/', 'analysis/measures/'] },
  'analysis/': { ours: ['analysis/'] },
  'ingest/read/': { ours: ['graph/kernel/', 'progress.ts'] },
  'ingest/write/': { ours: ['ingest/read/', 'graph/kernel/', 'progress.ts'] },
  'ingest/sources/': { ours: ['ingest/read/', 'ingest/write/', 'graph/'] },
  'ingest/fetch/': { ours: ['ingest/read/', 'graph/kernel/', 'progress.ts'], packages: ['fast-xml-parser'] },
  'ingest/export/': { ours: ['ingest/read/', 'ingest/write/', 'graph/', 'progress.ts'] },
  'ingest/backup/': {
    ours: ['ingest/export/', 'ingest/read/', 'ingest/write/', 'graph/kernel/', 'progress.ts'],
  },
  'ingest/bulk/': { ours: ['ingest/read/', 'ingest/write/', 'graph/kernel/'] },
  'reader/': {
    ours: ['graph/kernel/', 'graph/predicate.ts', 'ingest/sources/dossier/'],
    packages: ['@mozilla/readability', 'chrono-node', 'compromise', 'franc-min', 'linkedom', 'stemmer'],
  },
  'ingest/load.ts': {
    ours: ['ingest/read/', 'ingest/write/', 'ingest/bulk/', 'ingest/sources/', 'graph/kernel/', 'progress.ts'],
  },
  'curation/': { ours: ['ingest/read/', 'ingest/write/', 'ingest/sources/dossier/', 'graph/'], packages: ['diff'] },
  'api/kernel/': { ours: ['graph/', 'analysis/'], packages: ['@pothos/core', '@pothos/plugin-relay', 'graphql'] },
  'api/nouns/': { ours: ['api/kernel/', 'graph/'], packages: ['graphql'] },
  'api/analysis/': { ours: ['api/kernel/', 'api/nouns/', 'graph/', 'analysis/'], packages: ['graphql'] },
  'api/curation/': { ours: ['api/kernel/', 'api/nouns/', 'graph/kernel/'], packages: ['graphql'] },
  'api/': { ours: ['api/'], packages: ['graphql'] },
  'http/': {
    ours: [
      'graph/kernel/',
      'analysis/kernel/turns.ts',
      'explorer/addresses.ts',
      'explorer/kernel/words.ts',
      'telemetry/',
      'in-short.ts',
      'json-size.ts',
    ],
    packages: ['graphql', 'graphql-jit', 'graphql-yoga', '@graphql-yoga/render-graphiql', '@whatwg-node/server'],
  },
  'mcp/': {
    ours: ['api/operations.ts', 'in-short.ts', 'json-size.ts'],
    packages: ['graphql', '@modelcontextprotocol/sdk'],
  },
  'cli/': {
    ours: [
      'app.ts',
      'mcp/',
      'compile-cache.ts',
      'in-short.ts',
      'curation/',
      'ingest/',
      'reader/',
      'graph/',
      'analysis/',
      'roll-calls/',
      'neo4j/',
      'config.ts',
      'progress.ts',
      'random.ts',
    ],
  },
  'roll-calls/': { ours: ['analysis/kernel/', 'graph/', 'make-folder.ts'] },
  'memory.ts': { ours: ['api/kernel/', 'graph/', 'analysis/lane.ts', 'roll-calls/'] },
  'telemetry/': { ours: ['graph/kernel/'], packages: ['graphql', 'pino', 'prom-client', ...OPEN_TELEMETRY] },
  'callers.ts': { ours: ['app-options.ts', 'api/kernel/', 'graph/kernel/', 'http/'] },
  'app-options.ts': { ours: ['api/', 'http/', 'roll-calls/', 'telemetry/'] },
  'yoga.ts': {
    ours: ['app-options.ts', 'memory.ts', 'api/', 'graph/', 'http/', 'mcp/', 'telemetry/'],
    packages: ['graphql-yoga'],
  },
  'app.ts': {
    ours: ['app-options.ts', 'callers.ts', 'yoga.ts', 'memory.ts', 'api/', 'graph/', 'http/', 'mcp/', 'telemetry/'],
  },
  'client/': { ours: [] },
  'explorer/': { ours: ['explorer/', '../docs/formulas.md'], packages: ['preact', 'preact-iso', 'vite'] },
  'explorer/pictures/': { ours: ['explorer/kernel/', 'explorer/operations.ts'], packages: ['preact'] },
  'explorer/kernel/': { ours: ['explorer/addresses.ts', 'explorer/operations.ts'], packages: ['preact', 'preact-iso'] },
  'dev.ts': { ours: ['neo4j/', 'explorer/vite.ts', 'config.ts', 'progress.ts'], packages: ['vite'] },
  'server.ts': { ours: ['compile-cache.ts', 'serve.ts'] },
  'serve.ts': {
    ours: [
      ...[
        'app.ts',
        'curation/',
        'graph/kernel/',
        'http/guarded.ts',
        'http/server.ts',
        'http/trusted-documents.ts',
        'ingest/',
        'neo4j/',
        'roll-calls/',
        'telemetry/',
      ],
      ...['config.ts', 'progress.ts'],
    ],
  },
};

/** Packages that anybody may use are those that no place has for itself. */
const RESERVED = new Set(Object.values(MAY_IMPORT).flatMap(({ packages = [] }) => packages));
/** The name of a package at the beginning of what is imported from it. */
const PACKAGE = /^(@[^/]+\/)?[^/]+/;
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** The place that a file is in: the longest name counts. */
const placeOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((name) => file.startsWith(name))
    .sort((a, b) => b.length - a.length)[0];

/** What a file must not import, as one sentence each. */
function offences(file: string, code: string): string[] {
  const place = placeOf(file);
  if (!place) return [`${file} stands in no place that the table names`];
  const { ours, packages = [] } = MAY_IMPORT[place] as (typeof MAY_IMPORT)[string];
  return [...code.matchAll(IMPORT)].flatMap(([, name = '']) => {
    if (!name.startsWith('.')) {
      const [owner = ''] = name.match(PACKAGE) ?? [];
      return RESERVED.has(owner) && !packages.includes(owner) ? [`${file} → ${name}`] : [];
    }
    const target = normalize(`${dirname(file)}/${name}`);
    const allowed = placeOf(target) === place || ours.some((name) => target.startsWith(name));
    return allowed ? [] : [`${file} → ${target}`];
  });
}

describe('the import rules', () => {
  it('hold for every file of src', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

    expect(files.flatMap((file) => offences(file, readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
  });

  it.each([
    ['graph/x.ts', "import { GraphQLError } from 'graphql';"],
    ['graph/x.ts', "import neo4j from 'neo4j-driver';"],
    ['graph/kernel/x.ts', "import { x } from '../state.ts';"],
    ['graph/x.ts', "import { x } from './analysis/path.ts';"],
    ['api/nouns/x.ts', "import { x } from '../../config.ts';"],
    ['analysis/measures/x.ts', "import { x } from '../../graph/state.ts';"],
    ['ingest/read/x.ts', "import { x } from '../../analysis/kernel/bits.ts';"],
    ['ingest/read/x.ts', "import { x } from '../write/account.ts';"],
    ['ingest/write/x.ts', "import { x } from '../sources/dossier/dossier-shape.ts';"],
    ['ingest/sources/x/x.ts', "import { x } from '../../export/export.ts';"],
    ['ingest/export/x.ts', "import { x } from '../sources/popolo/popolo-shape.ts';"],
    ['neo4j/x.ts', "const { x } = await import('../graph/kernel/graph.ts');"],
    ['http/x.ts', "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';"],
    ['mcp/x.ts', "import { schema } from '../api/schema.ts';"],
    ['explorer/pages/x.tsx', "import { x } from '../../api/operations.ts';"],
    ['explorer/pictures/x.tsx', "import { useLocation } from 'preact-iso';"],
    ['http/x.ts', "import { h } from 'preact';"],
    ['elsewhere/x.ts', ''],
  ])('refuse in %s: %s', (file, code) => {
    expect(offences(file, code)).toHaveLength(1);
  });
});
