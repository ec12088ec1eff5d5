import { emitKeypressEvents, type Key } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Stream } from '../output.ts';

type Terminal = Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };

/** Whether somebody sits before the input, and can be asked. */
export const isTerminal = (input: Readable): boolean => (input as Terminal).isTTY === true;

/** Keys of a terminal, one at a time, and lines; what is typed ahead waits. The end of the input is Ctrl-C. */
export class Keyboard {
  readonly #input: Terminal;
  readonly #out: Stream;
  readonly #typed: Key[] = [];
  #waiting: ((key: Key) => void) | undefined;

  constructor(input: Readable, out: Stream) {
    this.#input = input;
    this.#out = out;
    emitKeypressEvents(input);
    input.on('keypress', (text: string | undefined, key: Key) => this.#hear({ ...key, sequence: text ?? '' }));
    input.on('end', () => this.#hear(LEAVE));
    this.resume();
  }

  /** The next key: a letter as it is typed, `enter`, `escape`, or `leave` for Ctrl-C. */
  async key(): Promise<string> {
    const { name, ctrl, sequence = '' } = await this.#next();
    if (ctrl === true) return name === 'c' || name === 'd' ? 'leave' : '';
    return name === 'return' || name === 'enter' ? 'enter' : name === 'escape' ? 'escape' : sequence;
  }

  /** A line that is typed behind a question; null where it is left by Escape or Ctrl-C. */
  async line(question: string): Promise<string | null> {
    this.#out.write(question);
    let text = '';
    for (;;) {
      const { name, ctrl, sequence = '' } = await this.#next();
      const isEnd = name === 'return' || name === 'enter';
      const isLeft = name === 'escape' || (ctrl === true && (name === 'c' || name === 'd'));
      if (isEnd || isLeft) {
        this.#out.write('\n');
        return isLeft ? null : text.trim();
      }
      if (name === 'backspace' && text !== '') {
        text = [...text].slice(0, -1).join('');
        this.#out.write('\b \b');
      } else if (ctrl !== true && name !== 'backspace' && /^\P{Cc}+$/u.test(sequence)) {
        text += sequence;
        this.#out.write(sequence);
      }
    }
  }

  /** Leaves the terminal to another program, or for good. */
  pause(): void {
    this.#input.setRawMode?.(false);
    this.#input.pause();
  }

  resume(): void {
    this.#input.setRawMode?.(true);
    this.#input.resume();
  }

  #next(): Promise<Key> {
    const typed = this.#typed.shift();
    if (typed !== undefined) return Promise.resolve(typed);
    if (this.#input.readableEnded) return Promise.resolve(LEAVE);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  #hear(key: Key): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting(key);
    else this.#typed.push(key);
  }
}

const LEAVE: Key = { name: 'c', ctrl: true };
