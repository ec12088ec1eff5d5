/** Stands where something is on its way, with room for it, so that nothing below is moved when it comes; it shows itself only when that takes longer than a moment. `room` is for what comes among other things: a part of a page, or a chart. */
export function Loading({ what = 'Loading', room = 'page' }: { what?: string; room?: 'page' | 'part' | 'chart' }) {
  return (
    <p role="status" class={`loading ${room}`}>
      {what} …
    </p>
  );
}
