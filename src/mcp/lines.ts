import { Transform } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { BadMessage, checkLine } from './message.ts';

/** No line is longer, in characters: a question may have far fewer. */
const LONGEST = 1_000_000;

/** The lines of a stream that are messages, with their ends; each other goes to `refuse`, and blank ones say nothing. One that does not end breaks the stream. */
export function messageLines(refuse: (bad: BadMessage) => void): Transform {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const lines = `${rest}${decoder.write(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (isMessage(line, refuse)) this.push(`${line}\n`);
      done(
        rest.length > LONGEST ? new Error(`A line has more than ${LONGEST.toLocaleString('en')} characters.`) : null,
      );
    },
  });
}

function isMessage(line: string, refuse: (bad: BadMessage) => void): boolean {
  if (line.trim() === '') return false;
  try {
    checkLine(line);
    return true;
  } catch (error) {
    if (!(error instanceof BadMessage)) throw error;
    refuse(error);
    return false;
  }
}
