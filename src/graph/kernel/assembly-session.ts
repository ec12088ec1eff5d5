/**
 * The first and the last resolution of the General Assembly in each session before the 31st, as far as the shipped record or the decisions in it know them:
 * until then they were counted on from session to session, special ones (`s-`) and emergency special ones (`es-`) among them.
 */
const NUMBERS: readonly (readonly [session: string, first: number, last: number])[] = `
1 1 103, s-1 104 107, 2 108 184, s-2 185 189, 3 190 287, 4 288 375, 5 376 501, 6 502 608, 7 609 712, 8 713 806, 9 807 906, 10 907 995, es-1 997 1003,
es-2 1004 1008, 11 1009 1133, 12 1134 1236, es-3 1237 1238, 13 1239 1350, 14 1351 1471, es-4 1474 1475, 15 1476 1620, s-3 1621 1622, 16 1627 1747,
17 1752 1871, s-4 1872 1880, 18 1881 1992, 20 2012 2132, 21 2133 2247, s-5 2248 2251, es-5 2252 2257, 22 2258 2373, 23 2379 2492, 24 2498 2619,
25 2621 2750, 26 2751 2901, 27 2902 3049, 28 3050 3199, s-6 3200 3202, 29 3203 3360, s-7 3362 3362, 30 3363 3541`
  .split(',')
  .map((row) => {
    const [session = '', first, last] = row.trim().split(' ');
    return [session, Number(first), Number(last)];
  });

/** The session of a resolution of the General Assembly by its number alone: `26` of 2758; null of a number that was not given, or that none is known to have. */
export const assemblySession = (number: number): string | null =>
  NUMBERS.find(([, first, last]) => first <= number && number <= last)?.[0] ?? null;
