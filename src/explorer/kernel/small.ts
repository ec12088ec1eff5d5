import { useEffect, useState } from 'preact/hooks';

const SMALL = '(max-width: 600px)';

/** Whether there is little room, as on a telephone; the same width stands in the styles. */
export function useSmall(): boolean {
  const [small, setSmall] = useState(() => matchMedia(SMALL).matches);
  useEffect(() => {
    const room = matchMedia(SMALL);
    const look = () => setSmall(room.matches);
    room.addEventListener('change', look);
    return () => room.removeEventListener('change', look);
  }, []);
  return small;
}
