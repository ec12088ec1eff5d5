import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin, type PreviewServer, preview } from 'vite';
import type { Manifest } from '../../src/http/trusted-documents.ts';

/** Pages as their own project would have them, built and served. */
export type RelayPages = {
  /** The address of the pages: a port of their own. */
  readonly address: string;
  /** The documents of the pages by the ids that Relay's compiler gives them. */
  readonly documents: Manifest;
  close(): Promise<void>;
};

/** Takes the place of Babel's plugin: a `graphql` of the pages is what the compiler has made of it. */
const artifacts: Plugin = {
  name: 'relay',
  enforce: 'pre',
  transform(code, id) {
    if (!/\.jsx$/.test(id)) return undefined;
    const names: string[] = [];
    const text = code.replace(/graphql`\s*(?:query|fragment) (\w+)[^`]*`/g, (_, name: string) => {
      names.push(name);
      return `${name}$made`;
    });
    return names.map((name) => `import ${name}$made from './made/${name}.graphql.js';\n`).join('') + text;
  },
};

/** Compiles the pages of `tests/clients/relay` with Relay's compiler, builds them with Vite, and serves them from a free port. */
export async function relayPages(): Promise<RelayPages> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'caucus-relay-'));
  cpSync('tests/clients/relay', root, { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  cpSync('schema/schema.graphql', join(root, 'schema.graphql'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  mkdirSync(join(root, 'made'));
  const config = {
    src: '.',
    schema: './schema.graphql',
    language: 'javascript',
    artifactDirectory: './made',
    eagerEsModules: true,
    persistConfig: { file: './persisted.json', algorithm: 'SHA256' },
  };
  writeFileSync(join(root, 'relay.config.json'), JSON.stringify(config));
  writeFileSync(join(root, 'persisted.json'), '{}');
  execFileSync(process.execPath, [resolve('node_modules/relay-compiler/cli.js'), 'relay.config.json'], {
    cwd: root,
    stdio: 'pipe',
  });
  const documents = new Map(
    Object.entries(JSON.parse(readFileSync(join(root, 'persisted.json'), 'utf8')) as Record<string, string>),
  );
  const options = { root, configFile: false, logLevel: 'error' } as const;
  await build({ ...options, plugins: [artifacts] });
  const server: PreviewServer = await preview({ ...options, preview: { host: '127.0.0.1', port: 0 } });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    documents,
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}
