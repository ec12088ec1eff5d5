import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Answer } from './ask.ts';
import { shorten } from './shorten.ts';
import { failure, texts } from './tool.ts';

/** How many characters of an answer are handed on: some ten thousand tokens of a model. */
const LONGEST = 40_000;

/** The codes of errors that are the asker's: what was asked has to be asked in another way. */
const AMISS = new Set(['BAD_CURSOR', 'BAD_USER_INPUT', 'NOT_FOUND']);

/**
 * Hands on an answer as JSON text: `data`, `errors` as sentences where there are some, and `dataVersion`. One that is too long has shorter lists, and a
 * sentence of its own says which. One without any data is a failure, and one of which a part was asked amiss.
 */
export function resultOf(answer: Answer): CallToolResult {
  const amiss = answer.errors?.some(({ extensions }) => AMISS.has(extensions?.code ?? '')) ?? false;
  return { ...textOf(answer), ...(amiss && { isError: true }) };
}

function textOf({ data, errors = [], extensions }: Answer): CallToolResult {
  const sentences = errors.map(({ message, path }) => (path ? `${path.join('.')}: ${message}` : message));
  if (sentences.length > 0 && !Object.values(data ?? {}).some((value) => value !== null))
    return failure([...new Set(sentences)].join('\n'));
  const whole = {
    data,
    ...(sentences.length > 0 && { errors: sentences }),
    ...(extensions?.dataVersion && { dataVersion: extensions.dataVersion }),
  };
  const made = shorten(whole, LONGEST);
  if (made === undefined)
    return failure(
      `The answer is longer than ${LONGEST.toLocaleString('en')} characters, even with one item in each list. Select fewer fields with run_query.`,
    );
  const cut = made.cut.map(({ path, shown, length }) => `${path} (${shown} of ${length})`);
  if (cut.length === 0) return texts(made.text);
  return texts(
    made.text,
    `Cut to ${LONGEST.toLocaleString('en')} characters; these lists are shown in part: ${cut.join(', ')}. Ask for less at once: a smaller \`first\`, and then \`after\` with the \`endCursor\` of that page (an \`endCursor\` above stands behind what was cut), a narrower filter, or fewer fields with run_query.`,
  );
}
