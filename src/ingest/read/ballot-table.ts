/** Ballots by record and state, in a byte each: whole sources fit into memory, in whatever order their rows come. */
export class BallotTable {
  readonly states: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #rolls = new Map<string, Uint8Array>();

  /** `states` are the codes of all states that there are. */
  constructor(states: readonly string[]) {
    this.states = states;
    this.#places = new Map(states.map((state, place) => [state, place]));
  }

  /** The letter of a state's ballot, or undefined when there is none yet. */
  get(record: string, state: string): string | undefined {
    const byte = this.#rolls.get(record)?.[this.#places.get(state) ?? -1];
    return byte ? String.fromCharCode(byte) : undefined;
  }

  set(record: string, state: string, letter: string): void {
    let roll = this.#rolls.get(record);
    if (roll === undefined) {
      roll = new Uint8Array(this.states.length);
      this.#rolls.set(record, roll);
    }
    roll[this.#places.get(state) as number] = letter.charCodeAt(0);
  }

  /** All letters of a record in the order of the states; a full stop where there is none. */
  letters(record: string): string {
    const roll = this.#rolls.get(record);
    if (roll === undefined) return '.'.repeat(this.states.length);
    return Buffer.from(roll.map((byte) => byte || 46)).toString('latin1');
  }
}
