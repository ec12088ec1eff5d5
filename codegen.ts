import { copyFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const settings = {
  preset: 'client',
  presetConfig: { fragmentMasking: false, persistedDocuments: true },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    importExtension: '.ts',
    emitLegacyCommonJSImports: false,
    scalars: { Date: 'string' },
  },
} as const;

/**
 * The example operations and those of the explorer as typed documents, made from the committed schema, never from a running server. Of each two files
 * are committed: the documents, and the manifest by which the server knows them by their ids.
 */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  hooks: {
    afterAllFileWrite: () => {
      copyFileSync('generated/persisted-documents.json', 'schema/trusted-documents.json');
      copyFileSync('generated/graphql.ts', 'src/client/operations.ts');
      copyFileSync('generated/explorer/persisted-documents.json', 'schema/explorer-documents.json');
      copyFileSync('generated/explorer/graphql.ts', 'src/explorer/operations.ts');
    },
  },
  generates: {
    'generated/': { ...settings, documents: 'schema/operations/**/*.graphql' },
    'generated/explorer/': {
      ...settings,
      documents: 'src/explorer/**/*.graphql',
      config: { ...settings.config, scalars: { Date: 'string', ID: 'string' } },
    },
  },
};

export default config;
