import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  getOperationAST,
  Kind,
  locatedError,
  type SelectionSetNode,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Sent } from './client-address.ts';
import { EVENT_STREAM, type EventStreams } from './event-streams.ts';
import { preferred } from './negotiate.ts';
import { refusal } from './refusal.ts';

/** A request as far as its context follows from it. */
export type Asking = {
  readonly headers: { get(name: string): string | null };
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
};

/** What the server knows of a request beside the context of the schema: the connection, where there is one. */
export type Connected = { readonly request: Asking; readonly req?: Sent };

/** The contexts of a client: of one who asks once, and of one who follows what is not ended by a deadline. */
export type Contexts<C extends object = object> = {
  ofRequest(connected: Connected): C;
  ofFollower(connected: Connected): C;
};

/**
 * Runs subscriptions for clients that take event streams, each in a place of `streams`. Every event is answered in a context of its own: what one event has
 * read is not shown with the next.
 */
export function subscriptions<C extends object>(contexts: Contexts<C>, streams: EventStreams): Plugin<C> {
  return {
    onSubscribe({ args, setSubscribeFn }) {
      const connected = (args as ExecutionArgs).contextValue as Connected & { readonly client: string };
      const { request, client } = connected;
      setSubscribeFn(async (given: ExecutionArgs) => {
        if (!preferred(request.headers.get('accept') || '*/*', [EVENT_STREAM]))
          throw refusal('NOT_ACCEPTABLE', `A subscription is answered as a stream of events. Accept ${EVENT_STREAM}.`, {
            status: 406,
          });
        if (isConditional(given))
          throw refusal('BAD_REQUEST', 'The field of a subscription has no @skip and no @include. Leave them out.');
        const leave = streams.takePlace(client);
        const context = (own: C) => ({ ...(given.contextValue as object), ...own });
        const source = await createSourceEventStream({
          ...given,
          contextValue: context(contexts.ofFollower(connected)),
        }).catch((error: unknown) => {
          leave();
          throw error;
        });
        if (isAsyncIterable(source))
          return answered(given, source, () => context(contexts.ofRequest(connected)), leave);
        leave();
        return source;
      });
    },
  };
}

/** Whether it depends on a condition that a subscription has a field at all: without one there is nothing to follow. */
function isConditional({ document, operationName }: ExecutionArgs): boolean {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const holds = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.directives?.some(({ name }) => CONDITIONS.has(name.value))) return true;
      if (selection.kind === Kind.FIELD) return false;
      return holds(
        (selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value))?.selectionSet,
      );
    });
  return holds(getOperationAST(document, operationName)?.selectionSet);
}

const CONDITIONS = new Set(['skip', 'include']);

/** The answers to the events of a source, one for each; `ended` is called when there are no more, or nobody wants them. */
function answered(
  args: ExecutionArgs,
  source: AsyncIterable<unknown>,
  context: () => object,
  ended: () => void,
): AsyncIterableIterator<ExecutionResult> {
  const events = source[Symbol.asyncIterator]();
  return {
    async next() {
      try {
        const { value, done } = await events.next();
        if (!done) return { value: await execute({ ...args, rootValue: value, contextValue: context() }), done: false };
        ended();
        return { value: undefined, done: true };
      } catch (error) {
        // The source has failed and has nothing more: its error is the last answer.
        return { value: { errors: [failed(args, error)] }, done: false };
      }
    },
    async return() {
      ended();
      await events.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** An error of a source at the field that it is of: a subscription has one. */
function failed({ document, operationName }: ExecutionArgs, error: unknown) {
  const [field] = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  if (field?.kind !== 'Field') return locatedError(error, undefined);
  return locatedError(error, field, [field.alias?.value ?? field.name.value]);
}
