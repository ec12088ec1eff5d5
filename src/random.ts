/** Numbers from 0 up to but not 1. */
export type Random = () => number;

/**
 * Equal numbers for an equal seed and stream, on every machine: the generator sfc32 by Chris Doty-Humphrey, seeded as in his PractRand
 * (public domain). Streams of one seed are independent of each other, so that more of one kind of draws shift no other.
 */
export function randomNumbers(seed: number, stream = 0): Random {
  let a = stream | 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const draw = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round += 1) draw();
  return draw;
}

/** Brings the first `count` places of a list to a random choice of its members, in random order (Fisher and Yates). */
export function shuffle(list: Int32Array, random: Random, count = list.length): void {
  for (let place = 0; place < count && place < list.length - 1; place += 1) {
    const other = place + Math.floor(random() * (list.length - place));
    const kept = list[place] as number;
    list[place] = list[other] as number;
    list[other] = kept;
  }
}
