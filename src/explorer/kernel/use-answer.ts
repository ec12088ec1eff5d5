import { useEffect, useRef, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../operations.ts';
import { type Answer, addressOfQuestion, ask, lastAnswer } from './ask.ts';

/** A question and what is known of its answer. */
export type Asked<Data> = {
  /** The data; while others are on their way, those from before, and undefined where there were none. */
  readonly data: Data | undefined;
  /** What could not be had, in sentences. */
  readonly errors: readonly string[];
  /** Whether what is not there may be there all the same: the server could not answer. */
  readonly failed: boolean;
  /** Whether the data shown are not yet those asked for. */
  readonly pending: boolean;
};

/** How long is waited until a server that did not answer is asked again, in milliseconds. */
const AGAIN = 3000;

/**
 * Asks a document with its variables: what was had before is there at once, and is asked for again, which costs a 304 where nothing has changed. Leaving the
 * page, or asking something else, gives up what is on its way. Without variables nothing is asked yet.
 */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | undefined,
): Asked<Data> {
  const address = variables && addressOfQuestion(document, variables);
  const [state, setState] = useState<{ address: string; answer: Answer<Data> } | undefined>();
  const shown = useRef<Data | undefined>(undefined);

  useEffect(() => {
    if (!address) return;
    const controller = new AbortController();
    let later: ReturnType<typeof setTimeout> | undefined;
    const take = (answer: Answer<Data>) => {
      if (controller.signal.aborted) return;
      setState({ address, answer });
      if (answer.again) later = setTimeout(go, AGAIN);
    };
    const go = () =>
      ask<Data>(address, controller.signal).then(take, (error: Error) =>
        take({ data: lastAnswer<Data>(address)?.data ?? null, errors: [error.message], again: true, failed: true }),
      );
    void go();
    return () => {
      controller.abort();
      clearTimeout(later);
    };
  }, [address]);

  const current = !address ? undefined : state?.address === address ? state.answer : lastAnswer<Data>(address);
  if (current?.data) shown.current = current.data;
  return {
    data: current ? (current.data ?? undefined) : shown.current,
    errors: current?.errors ?? [],
    failed: current?.failed ?? false,
    pending: current === undefined,
  };
}
