/** Results that are known from the UN: symbol, for, against, abstentions. */
export const RESULTS: readonly (readonly [symbol: string, yes: number, no: number, abstain: number])[] = [
  ['ES-11/1', 141, 5, 35],
  ['ES-11/2', 140, 5, 38],
  ['ES-11/3', 93, 24, 58],
  ['ES-11/4', 143, 5, 35],
  ['ES-11/5', 94, 14, 73],
  ['ES-11/6', 141, 7, 32],
  ['ES-11/7', 93, 18, 65],
  ['ES-11/8', 93, 8, 73],
  ['ES-10/21', 120, 14, 45],
  ['ES-10/22', 153, 10, 23],
  ['ES-10/23', 143, 9, 25],
  ['ES-10/24', 124, 14, 43],
  ['77/7', 185, 2, 2],
  ['78/7', 187, 2, 1],
  ['79/7', 187, 2, 1],
  ['80/4', 165, 7, 12],
  ['77/247', 87, 26, 53],
  ['78/282', 84, 19, 68],
  ['73/187', 94, 59, 33],
  ['74/247', 79, 60, 33],
  ['50/245', 158, 3, 5],
  ['ES-10/19', 128, 9, 35],
  ['62/149', 104, 54, 29],
  ['47/19', 59, 3, 71],
  ['71/258', 113, 35, 13],
];

/** Days of votes of which the other record has only the month, and what they are called. */
export const DAYS: readonly (readonly [symbol: string, day: string, name: RegExp])[] = [
  ['A/RES/181(II)[A]', '1947-11-29', /Palestine/],
  ['A/RES/377(V)[A-C]', '1950-11-03', /Uniting for peace/],
  ['A/RES/2758(XXVI)', '1971-10-25', /lawful rights of the People's Republic of China/],
  ['A/RES/3379(XXX)', '1975-11-10', /racial discrimination/],
  ['A/RES/46/86', '1991-12-16', /racism/i],
  ['A/RES/68/262', '2014-03-27', /Territorial integrity of Ukraine/],
  ['A/RES/61/295', '2007-09-13', /Rights of Indigenous Peoples/i],
  ['A/RES/67/19', '2012-11-29', /Palestine/],
];

/** Votes that only the library has. */
export const ADDED = ['ES-6/2', 'A/RES/67/234[B]', '73/295', '65/241', 'ES-10/20'];

/** A vote of a yearly series, and how many votes the series has. */
export const SERIES: readonly (readonly [symbol: string, count: number])[] = [
  ['A/RES/74/7', 33],
  ['A/RES/74/139', 32],
  ['A/RES/74/136', 21],
  ['A/RES/60/143', 21],
  ['A/RES/74/19', 42],
  ['A/RES/73/175', 10],
  ['A/RES/74/41', 8],
];
