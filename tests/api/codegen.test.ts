import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../../codegen.ts';
import { operations } from '../../src/api/operations.ts';

it('codegen types every example operation by the committed schema, and what it makes is committed', async () => {
  const made: { filename: string; content: string }[] = await generate({ ...config, silent: true }, false);
  const contentOf = (file: string) => made.find(({ filename }) => filename.endsWith(file))?.content.trim();

  for (const { query } of operations)
    expect(contentOf('/graphql.ts')).toContain(`export type ${/^query (\w+)/m.exec(query)?.[1]}Query =`);
  expect(readFileSync('src/client/operations.ts', 'utf8').trim()).toBe(contentOf('/graphql.ts'));
  expect(readFileSync('schema/trusted-documents.json', 'utf8').trim()).toBe(contentOf('/persisted-documents.json'));
});
