import { questionAddress } from './explorer-question.ts';
import type { Manifest } from './trusted-documents.ts';

/** What those ask first who open the explorer, by the names of its documents, and takes a second to compute: of the last ten sessions. */
const FIRST = ['Blocs', 'Coalitions'];

/** Asks what readers will ask first whenever there is another data version, so that the first of them does not wait for it. */
export async function askAhead(
  versions: AsyncIterable<string>,
  documents: Manifest,
  ask: (address: string) => Promise<unknown>,
): Promise<void> {
  const addresses = FIRST.flatMap((name) => questionAddress(documents, name, { over: {} }) ?? []);
  // Whoever comes asks it again where it fails now.
  for await (const _ of versions) for (const address of addresses) await ask(address).catch(() => {});
}
