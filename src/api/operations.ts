import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** An example question: the name of its file, its text, and its variables as JSON text. */
export type Operation = { readonly name: string; readonly query: string; readonly variables: string };

const FOLDER = new URL('../../schema/operations/', import.meta.url);

/** The questions of `schema/operations/` in the order of the numbers of their files, read when the code is loaded. */
export const operations: readonly Operation[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .map((file) => {
    const name = file.replace('.graphql', '');
    const variables = new URL(`${name}.json`, FOLDER);
    return {
      name,
      query: readFileSync(new URL(file, FOLDER), 'utf8'),
      variables: existsSync(variables) ? readFileSync(variables, 'utf8').trim() : '',
    };
  });
