import { copyFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * The example operations as typed documents, made from the committed schema, never from a running server. Two files of what is made are committed: the
 * documents, which are part of the client, and the manifest by which the server knows them by their ids.
 */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/**/*.graphql',
  hooks: {
    afterAllFileWrite: () => {
      copyFileSync('generated/persisted-documents.json', 'schema/trusted-documents.json');
      copyFileSync('generated/graphql.ts', 'src/client/operations.ts');
    },
  },
  generates: {
    'generated/': {
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
    },
  },
};

export default config;
