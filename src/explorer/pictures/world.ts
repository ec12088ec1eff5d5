/**
 * One tile for each member of the United Nations, and for the two observers, where it lies on a map that gives every state the same room. The places were found
 * from rough coordinates by the assignment of states to tiles with the least sum of squared distances.
 */
const ROWS = `
 .   .   .   .   .   .   .   .  ISL  .   .  DNK NOR SWE EST FIN  .   .   .   .   .   .   .   .   .   .   .   .   .
 .  CAN  .   .   .   .   .   .   .  IRL GBR NLD DEU CZE LTU LVA BLR  .   .  RUS  .   .   .   .   .   .   .   .   .
 .   .   .   .   .   .   .   .   .   .  BEL LUX LIE AUT SVK POL UKR  .   .   .  KAZ  .   .   .   .   .   .   .   .
 .   .   .   .   .   .   .   .   .   .  FRA CHE SVN HRV HUN ROU MDA GEO  .   .   .   .   .  MNG  .   .   .   .   .
 .  USA  .   .   .   .   .   .   .  PRT AND MCO SMR BIH SRB BGR TUR ARM AZE UZB KGZ  .   .   .   .  PRK  .   .   .
 .   .   .   .   .   .   .   .   .   .  ESP VAT ITA MNE ALB MKD CYP SYR IRQ TKM TJK  .   .  CHN  .  KOR JPN  .   .
 .   .   .   .  BHS  .   .   .   .  MAR  .  DZA TUN MLT GRC PSE LBN JOR KWT IRN AFG NPL BTN  .   .   .   .   .   .
 .  MEX BLZ  .  CUB DOM KNA ATG  .  MRT  .   .   .  LBY  .  EGY ISR SAU BHR ARE PAK IND BGD LAO  .   .   .   .   .
 .  GTM HND  .  JAM HTI DMA CPV GMB SEN MLI  .  NER TCD  .  SDN  .  ERI QAT OMN  .   .  MMR VNM  .   .   .   .   .
 .  SLV NIC  .   .  VCT LCA BRB GNB GIN BFA BEN NGA  .  CAF SSD  .  DJI YEM  .   .   .  THA KHM PHL  .   .  MHL  .
 .   .  CRI PAN COL VEN GRD TTO SLE CIV GHA TGO GNQ CMR  .   .  UGA ETH SOM  .  MDV LKA  .  MYS BRN PLW FSM KIR  .
 .   .   .   .  ECU  .  GUY SUR  .  LBR  .  STP GAB COG COD RWA BDI KEN SYC  .   .   .   .  SGP IDN  .  PNG NRU TUV
 .   .   .   .  PER  .  BRA  .   .   .   .   .   .  AGO  .  ZMB MWI TZA COM  .   .   .   .   .   .  TLS  .  SLB WSM
 .   .   .   .   .  BOL  .   .   .   .   .   .   .   .   .  ZWE MOZ  .  MDG MUS  .   .   .   .   .   .   .  VUT FJI
 .   .   .   .   .   .  PRY  .   .   .   .   .   .  NAM BWA  .  SWZ  .   .   .   .   .   .   .   .  AUS  .   .  TON
 .   .   .   .   .  CHL URY  .   .   .   .   .   .   .  ZAF LSO  .   .   .   .   .   .   .   .   .   .   .   .   .
 .   .   .   .   .   .  ARG  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .  NZL  .
`;

/** Where a state has its tile: column and row, from 0. */
export type Tile = { readonly column: number; readonly row: number };

/** What a tile shows: its class draws it, its words are read. */
export type MapTile = {
  readonly iso3: string;
  readonly className: string;
  readonly words: string;
  readonly href?: string;
};

/** The size of the map in tiles, without the row for those that are elsewhere. */
export const SIZE = { columns: 29, rows: 17 } as const;

const TILES: ReadonlyMap<string, Tile> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .trim()
        .split(/\s+/)
        .flatMap((code, column) => (code === '.' ? [] : [[code, { column, row }] as const])),
    ),
);

/** The codes of all states that have a tile: the members of the United Nations, and two observers. */
export const STATES: readonly string[] = [...TILES.keys()];

/**
 * The tile of each state, by its code. Those that have none, former states above all, stand in rows of their own below the map, in the order in which they
 * are given.
 */
export function tilesOf(codes: readonly string[]): ReadonlyMap<string, Tile> {
  const elsewhere = codes.filter((code) => !TILES.has(code));
  const below = (index: number): Tile => ({
    column: index % SIZE.columns,
    row: SIZE.rows + 1 + Math.floor(index / SIZE.columns),
  });
  return new Map(codes.map((code) => [code, TILES.get(code) ?? below(elsewhere.indexOf(code))]));
}

/** How many rows a map of these tiles has. */
export const rowsOf = (tiles: ReadonlyMap<string, Tile>): number =>
  Math.max(SIZE.rows, ...[...tiles.values()].map(({ row }) => row + 1));
