import { useEffect, useState } from 'preact/hooks';

let first: string | undefined;
let moved = false;
const listeners = new Set<(moved: boolean) => void>();

/** Takes note of the data version that an answer tells of. */
export function tellVersion(version: string | undefined): void {
  if (!version) return;
  first ??= version;
  if (moved || version === first) return;
  moved = true;
  for (const listener of listeners) listener(true);
}

/** Whether newer data have come since the page was opened, so that parts of it may be of two versions. */
export function useNewerData(): boolean {
  const [state, setState] = useState(moved);
  useEffect(() => {
    listeners.add(setState);
    return () => {
      listeners.delete(setState);
    };
  }, []);
  return state;
}

/** How often an open page looks whether newer data have come, in milliseconds; it looks too when somebody comes back to it. */
const EVERY = 60_000;

/** Calls `look` from time to time, as long as the page is seen. */
export function useLooking(look: () => void): void {
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && look();
    const timer = setInterval(seen, EVERY);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, []);
}
