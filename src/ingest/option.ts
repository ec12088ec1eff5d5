import { InvalidArgumentError } from 'commander';

/** A whole number that is given as an option. */
export function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 0 on.');
  return Number(text);
}

/** A part of all that is given as an option. */
export function share(text: string): number {
  if (!/^0(\.\d+)?$/.test(text)) throw new InvalidArgumentError('It must be a number from 0 to below 1.');
  return Number(text);
}
