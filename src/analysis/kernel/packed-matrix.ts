import { CHOICES, Matrix, type RollCall } from './matrix.ts';

/** What stands before the sets: states and roll calls as JSON. Its length is a 32-bit number at the beginning. */
type Head = { readonly states: readonly string[]; readonly rollCalls: readonly RollCall[] };

const LENGTH = Uint32Array.BYTES_PER_ELEMENT;

/** A matrix as bytes: those of another machine may have another order, so that they are for this machine alone. */
export function packMatrix({ states, rollCalls, memory }: Matrix): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify({ states, rollCalls } satisfies Head));
  const packed = new Uint8Array(LENGTH + head.length + memory.byteLength);
  new DataView(packed.buffer).setUint32(0, head.length);
  packed.set(head, LENGTH);
  packed.set(new Uint8Array(memory), LENGTH + head.length);
  return packed;
}

/** The matrix that was packed; an error where the bytes are of none. */
export function unpackMatrix(packed: Uint8Array): Matrix {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0);
  const { states, rollCalls }: Head = JSON.parse(new TextDecoder().decode(packed.subarray(LENGTH, LENGTH + length)));
  const sets = packed.subarray(LENGTH + length);
  const size = CHOICES.length * states.length * Math.ceil(rollCalls.length / 32) * Uint32Array.BYTES_PER_ELEMENT;
  if (sets.length !== size) throw new Error(`The sets of a matrix have ${size} bytes, and these have ${sets.length}.`);
  const memory = new SharedArrayBuffer(size);
  new Uint8Array(memory).set(sets);
  return new Matrix(states, rollCalls, memory);
}
