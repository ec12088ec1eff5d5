import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { number } from '../kernel/words.ts';

/** Below a list what follows in it, which is asked for when somebody wants it; the focus goes there from the button, which is no more. */
export function More({ left, children }: { left: number; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const rest = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) rest.current?.focus({ preventScroll: true });
  }, [open]);
  if (left <= 0) return null;
  if (open)
    return (
      <section ref={rest} tabIndex={-1} aria-label="More of the list">
        {children()}
      </section>
    );
  return (
    <button type="button" class="tool" onClick={() => setOpen(true)}>
      {number(left)} more
    </button>
  );
}
