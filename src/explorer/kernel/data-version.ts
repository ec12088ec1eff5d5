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
