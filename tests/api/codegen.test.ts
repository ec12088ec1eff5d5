import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../../codegen.ts';

it('the types of the example operations are committed as codegen makes them: `npm run codegen` writes them anew', async () => {
  const made: { filename: string; content: string }[] = await generate({ ...config, silent: true }, false);

  expect(made.length).toBeGreaterThan(0);
  for (const { filename, content } of made) expect(readFileSync(filename, 'utf8'), filename).toBe(content);
});
