/** Spearman's rank correlation; equal values share their mean rank. */
export const spearman = (a: readonly number[], b: readonly number[]): number => correlation(ranks(a), ranks(b));

export function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
  const [ofA, ofB] = [mean(a), mean(b)];
  let [product, squaresA, squaresB] = [0, 0, 0];
  for (const [place, value] of a.entries()) {
    const [x, y] = [value - ofA, (b[place] as number) - ofB];
    product += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return product / Math.sqrt(squaresA * squaresB);
}

function ranks(of: readonly number[]): number[] {
  const sorted = [...of].sort((a, b) => a - b);
  return of.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
