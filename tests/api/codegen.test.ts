import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../../codegen.ts';
import { operations } from '../../src/api/operations.ts';

it('codegen types every example operation by the committed schema', async () => {
  const made: { content: string }[] = await generate({ ...config, silent: true }, false);

  const types = made.map(({ content }) => content).join('\n');
  for (const { query } of operations) expect(types).toContain(`export type ${/^query (\w+)/m.exec(query)?.[1]}Query =`);
});
