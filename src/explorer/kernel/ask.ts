import type { TypedDocumentString } from '../operations.ts';
import { tellVersion } from './data-version.ts';
import { inPlainWords } from './plain-words.ts';

/** What the server answered: the data that could be had, and a sentence for each thing that could not. */
export type Answer<Data> = {
  readonly data: Data | null;
  readonly errors: readonly string[];
  /** Whether the same question may have an answer soon: the server is starting, or had too much to do. */
  readonly again: boolean;
  /** Whether what is not in the data may be there: the server could not answer, and does not say that there is no such thing. */
  readonly failed: boolean;
};

type Failure = { readonly message: string; readonly extensions?: { readonly code?: string } };
type Body<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly Failure[];
  readonly extensions?: { readonly dataVersion?: string };
};

/** How many answers are kept as long as the page is open. */
const KEPT = 100;
const kept = new Map<string, Answer<unknown>>();

/** The address by which a document is asked with its variables: the browser keeps the answer and asks whether it is still so. */
export function addressOfQuestion<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): string {
  const id = String(document.__meta__?.hash);
  return `/graphql?documentId=${encodeURIComponent(id)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
}

/** The answer that was had last at an address, if it is still kept. */
export const lastAnswer = <Data>(address: string): Answer<Data> | undefined => kept.get(address) as Answer<Data>;

/** Asks the server at an address; throws an error with a sentence where what comes is no answer. */
export async function ask<Data>(address: string, signal: AbortSignal): Promise<Answer<Data>> {
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  const response = await fetch(address, { signal, headers: { accept } }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error;
    throw new Error('The server does not answer. It may be starting again.');
  });
  const body = (await response.json().catch(() => {
    throw new Error(`The server answered with something that is no answer (status ${response.status}).`);
  })) as Body<Data>;
  tellVersion(body.extensions?.dataVersion);
  const answer = answerOf(response.status, body);
  if (answer.errors.length === 0) keep(address, answer);
  return answer;
}

/** The codes of errors that say nothing of what was asked for. */
const OF_THE_SERVER: readonly unknown[] = [
  'DEADLINE_EXCEEDED',
  'INTERNAL_SERVER_ERROR',
  'PERSISTED_DOCUMENT_NOT_FOUND',
  'TOO_BUSY',
  'UNAVAILABLE',
];

/** What a body of the server says, which came with that status. */
export function answerOf<Data>(status: number, { data = null, errors = [] }: Body<Data>): Answer<Data> {
  const codes = errors.map(({ extensions }) => extensions?.code);
  return {
    data,
    errors: errors.map(toSentence),
    again: status === 503 || codes.includes('DEADLINE_EXCEEDED'),
    failed: status >= 500 || codes.some((code) => OF_THE_SERVER.includes(code)),
  };
}

const toSentence = ({ message, extensions }: Failure): string => inPlainWords(message, extensions?.code);

function keep(address: string, answer: Answer<unknown>): void {
  kept.delete(address);
  kept.set(address, answer);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}

/** Asks for what will be wanted soon, so that it is kept when it is; what fails now is told when it is wanted. */
export function askBefore<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): void {
  const address = addressOfQuestion(document, variables);
  if (!kept.has(address)) ask(address, new AbortController().signal).catch(() => {});
}
