import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** An example question: the name of its file, its text, and its variables as JSON text. */
export type Operation = { readonly name: string; readonly query: string; readonly variables: string };

const FOLDER = new URL('../../schema/operations/', import.meta.url);

/** The questions of a folder in the order of the numbers and names of their files. */
const operationsIn = (folder: URL): readonly Operation[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => {
      const name = file.replace('.graphql', '');
      const variables = new URL(`${name}.json`, folder);
      return {
        name,
        query: readFileSync(new URL(file, folder), 'utf8'),
        variables: existsSync(variables) ? readFileSync(variables, 'utf8').trim() : '',
      };
    });

/** The questions of `schema/operations/`, which GraphiQL opens in tabs, read when the code is loaded. */
export const tabs: readonly Operation[] = operationsIn(FOLDER);

/** The same with those of `schema/operations/more/`: agents have a tool for each, and clients may name each by its id. */
export const operations: readonly Operation[] = [...tabs, ...operationsIn(new URL('more/', FOLDER))];
