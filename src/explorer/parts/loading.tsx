/** Stands where something is on its way, with room for it, so that nothing below is moved when it comes; it shows itself only when that takes longer than a moment. `part` is what comes among other things. */
export function Loading({ what = 'Loading', part = false }: { what?: string; part?: boolean }) {
  return (
    <p role="status" class={part ? 'loading part' : 'loading'}>
      {what} …
    </p>
  );
}
