import { copyFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types of the example operations, for whoever writes a client: made from the committed schema, never from a running server, and not committed. The
 * manifest of their texts is: by it the server knows them by their ids.
 */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/**/*.graphql',
  hooks: {
    afterAllFileWrite: () => copyFileSync('generated/persisted-documents.json', 'schema/trusted-documents.json'),
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
