/** The bytes of every character of an encoding that has one or two of them, as the decoder of the web reads them. */
function bytesOf(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const found = new Map<string, number[]>();
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !found.has(text)) found.set(text, bytes);
  };
  for (let byte = 0; byte < 0x100; byte += 1) add(byte);
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) add(first, second);
  return found;
}

/** A text in an encoding that is not UTF-8; throws where it has no such letter. */
export function encoded(text: string, encoding: string): Buffer {
  const bytes = bytesOf(encoding);
  return Buffer.from(
    [...text].flatMap((letter) => {
      const own = bytes.get(letter);
      if (own === undefined) throw new Error(`"${letter}" is not in ${encoding}.`);
      return own;
    }),
  );
}
