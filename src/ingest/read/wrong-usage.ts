/** A mistake of whoever gives the command, as a sentence that says what would be right. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
