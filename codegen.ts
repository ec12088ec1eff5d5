import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the example operations, for whoever writes a client: made from the committed schema, never from a running server, and not committed. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
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
