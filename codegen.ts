import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the example operations, for the tests and the benchmarks: made from the committed schema, never from a running server. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'tests/support/generated/': {
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
