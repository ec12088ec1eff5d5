import { placesOf } from './bits.ts';
import { divisionsOf } from './cohesion-at.ts';
import { type Mask, type Matrix, orderOf, type RollCall } from './matrix.ts';
import type { Stay } from './membership.ts';
import { marginShares, minorityShares } from './shares.ts';

/** By what votes are ordered. */
export type OrderKey = 'DATE' | 'NAME' | 'MARGIN' | 'MINORITY' | 'DIVISION';
export type VoteOrder = {
  readonly by: OrderKey;
  readonly direction: 'ASC' | 'DESC';
  /** Of which states the division is. */
  readonly within: readonly Stay[];
};

/** Compares two votes by their places; the newer of two alike comes first, whatever the direction. */
export type Compare = (a: number, b: number) => number;

/** How votes are compared by an order. */
export function comparing(matrix: Matrix, { by, direction, within }: VoteOrder): Compare {
  const sign = direction === 'ASC' ? 1 : -1;
  if (by === 'DATE') return (a, b) => sign * (a - b);
  if (by === 'NAME') {
    const name = (place: number) => (matrix.rollCalls[place] as RollCall).words;
    return (a, b) => (name(a) === name(b) ? b - a : name(a) < name(b) ? -sign : sign);
  }
  if (by === 'DIVISION') {
    const divisions = divisionsOf(matrix, within);
    return byRank(sign, (place) => ((divisions[place] as number) < 0 ? null : (divisions[place] as number)));
  }
  const shares = by === 'MARGIN' ? marginShares(matrix) : minorityShares(matrix);
  return byRank(sign, (place) => (Number.isNaN(shares[place]) ? null : (shares[place] as number)));
}

/** By a number; where there is none, the vote comes last from either end. */
function byRank(sign: 1 | -1, numberOf: (place: number) => number | null): Compare {
  const rank = (place: number) => {
    const number = numberOf(place);
    return number === null ? Number.MAX_VALUE : sign * number;
  };
  return (a, b) => rank(a) - rank(b) || b - a;
}

/** The votes of a set in an order, by their places. */
export const inOrder = (over: Mask, compare: Compare): number[] => placesOf(over).sort(compare);

/** How many votes stand before a place in the order of time, `2019-12-27|ga/74/247`. */
export function countBefore(matrix: Matrix, order: string): number {
  const place = placeOfOrder(matrix, order);
  if (place !== undefined) return place;
  const { rollCalls } = matrix;
  let [low, high] = [0, rollCalls.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (orderOf(rollCalls[middle] as RollCall) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the vote that stands at a place in the order of time; undefined when there is none. */
export function placeOfOrder(matrix: Matrix, order: string): number | undefined {
  let places = placesByOrder.get(matrix);
  if (places === undefined) {
    places = new Map(matrix.rollCalls.map((rollCall, place) => [orderOf(rollCall), place]));
    placesByOrder.set(matrix, places);
  }
  return places.get(order);
}

const placesByOrder = new WeakMap<Matrix, ReadonlyMap<string, number>>();
