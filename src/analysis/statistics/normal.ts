const ROOT = Math.sqrt(2 * Math.PI);

/** The density of the standard normal distribution. */
const normalDensity = (x: number): number => Math.exp((-x * x) / 2) / ROOT;

/** The chance of more than x over the density there (Mills' ratio), for x from 0: Hart's approximation in the form of West 2005, to eight digits at least. */
function mills(x: number): number {
  if (x > 7.071_067_811_865_47) return 1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65)))));
  const above =
    ((((((3.526_249_659_989_11e-2 * x + 0.700_383_064_443_688) * x + 6.373_962_203_531_65) * x + 33.912_866_078_383) *
      x +
      112.079_291_497_871) *
      x +
      221.213_596_169_931) *
      x +
      220.206_867_912_376) *
    ROOT;
  const below =
    ((((((8.838_834_764_831_84e-2 * x + 1.755_667_163_182_64) * x + 16.064_177_579_207) * x + 86.780_732_202_946_1) *
      x +
      296.564_248_779_674) *
      x +
      637.333_633_378_831) *
      x +
      793.826_512_519_948) *
      x +
    440.413_735_824_752;
  return above / below;
}

/** The chance of more than x under the standard normal distribution, exact in the tail too. */
export const upperTail = (x: number): number =>
  x >= 0 ? normalDensity(x) * mills(x) : 1 - normalDensity(x) * mills(-x);

/** The mean of what is above x in a standard normal distribution. */
export const meanAbove = (x: number): number => {
  if (x >= 0) return 1 / mills(x);
  const at = normalDensity(x);
  return at / (1 - at * mills(-x));
};

/** What is between two points of a standard normal distribution, a below b: its mean, its variance, and the density at b over the chance. */
export function momentsBetween(a: number, b: number): { mean: number; variance: number; edge: number } {
  const [left, right] = edges(a, b);
  const mean = left - right;
  return { mean, variance: 1 + a * left - b * right - mean * mean, edge: right };
}

/** The densities at both ends over the chance between; scaled by that at the end nearer to 0, so that nothing vanishes far out. */
function edges(a: number, b: number): [number, number] {
  if (b <= 0) {
    const [right, left] = edges(-b, -a);
    return [left, right];
  }
  if (a >= 0) {
    const ratio = Math.exp(((a - b) * (a + b)) / 2);
    const chance = mills(a) - ratio * mills(b);
    return [1 / chance, ratio / chance];
  }
  const [left, right] = [normalDensity(a), normalDensity(b)];
  const chance = 1 - left * mills(-a) - right * mills(b);
  return [left / chance, right / chance];
}
