import { symbolKey } from '../../graph/kernel/symbol.ts';
import { badInput } from './bad-input.ts';

/** The key of the text whose symbol an argument has, in any usual form; null where it has none. */
export function keyOfSymbol(argument: string, symbol: string | null): string | null {
  if (symbol === null) return null;
  const key = symbolKey(symbol);
  if (key !== null) return key;
  throw badInput(
    'BAD_USER_INPUT',
    `${argument}: ${JSON.stringify(symbol)} is not the symbol of a resolution. Write it like "A/RES/74/247".`,
  );
}

/** Whether an id is that of a text or of a part of it: `…:ga/2/181`, `…:ga/2/181-a`, `…:ga/2/181/para-1`. */
export const isOfText = (id: string, text: string): boolean =>
  id === text || id.startsWith(`${text}-`) || id.startsWith(`${text}/`);
