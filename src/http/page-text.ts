import { randomUUID } from 'node:crypto';

/** What stands in a frame in the place of a page. Nobody outside knows it, so that it is in no text of the graph and in no alias. */
const PLACE = randomUUID();
const QUOTED = `"${PLACE}"`;

/** The pages of the answer that is being written, in their order. */
let pages: PageText[] | null = null;

/** The items of a page that are JSON already, and bytes: to make bytes of a whole answer at once takes three times as long. Whoever looks at it otherwise than by `textOf` finds what it says. */
export class PageText {
  /** How many characters it has. */
  readonly length: number;
  readonly bytes: Uint8Array;

  constructor(text: string) {
    this.length = text.length;
    this.bytes = Buffer.from(text);
  }

  toJSON(): unknown {
    if (pages === null) return JSON.parse(Buffer.from(this.bytes).toString());
    pages.push(this);
    return PLACE;
  }
}

/** An answer as JSON, and how many characters it has. */
export type AnswerText = { readonly text: string | Uint8Array<ArrayBuffer>; readonly length: number };

/** Writes an answer: the pages that are written already are set into it as they are. */
export function textOf(answer: object): AnswerText {
  pages = [];
  try {
    const whole = JSON.stringify(answer);
    if (pages.length === 0) return { text: whole, length: whole.length };
    const bytes: Uint8Array[] = [];
    for (const [place, frame] of whole.split(QUOTED).entries()) {
      const before = pages[place - 1];
      if (before) bytes.push(before.bytes);
      bytes.push(Buffer.from(frame));
    }
    const length = pages.reduce((sum, page) => sum + page.length - QUOTED.length, whole.length);
    return { text: Buffer.concat(bytes), length };
  } finally {
    pages = null;
  }
}
