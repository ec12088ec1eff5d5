/** A decision that cannot be taken, or taken back, as a sentence that says why; nothing was written. */
export class Declined extends Error {
  override readonly name = 'Declined';
}
