/** Stands where something is on its way; it shows itself only when that takes longer than a moment. */
export function Loading({ what = 'Loading' }: { what?: string }) {
  return (
    <p role="status" class="loading">
      {what} …
    </p>
  );
}
