import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AboutQuery } from '../operations.ts';

/** What is in the graph, asked once for the whole explorer; undefined until it is there. */
export const About = createContext<AboutQuery | undefined>(undefined);

/** The newest session that has votes; undefined until that is known. */
export function useNewestSession(): number | undefined {
  const sessions = useContext(About)?.votes?.tallies ?? [];
  return sessions.length === 0 ? undefined : Math.max(...sessions.map(({ keys: [key] }) => Number(key?.label)));
}
