/** What a node or an edge is said to be: null is not known, and is not written. */
export type Value = string | number | boolean | null;

/** A property of nodes or edges, with its type in GEXF and in GraphML. */
export type Property = { readonly name: string; readonly type: 'string' | 'double' | 'int' | 'boolean' };

/** A network for programs that draw: undirected, each edge once. */
export type Network = {
  /** What was computed from what: parameters and data version. */
  readonly about: string;
  readonly properties: readonly Property[];
  /** Of edges, beside their weight. No name is one of a property of nodes: GraphML tells them apart by name alone. */
  readonly edgeProperties?: readonly Property[];
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
};
export type NetworkNode = {
  readonly id: string;
  readonly label: string;
  readonly values: readonly Value[];
  /** Its colour (`#0072B2`), its diameter and its place, for programs that need not look for them themselves. */
  readonly drawn: { readonly colour: string; readonly size: number; readonly at?: readonly [x: number, y: number] };
};
export type NetworkEdge = {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly values?: readonly Value[];
};

/** Programs drop an edge of no weight: a tie with a score of 0 has this one, and its score beside it. */
const LEAST_WEIGHT = 0.001;
const weightOf = ({ weight }: NetworkEdge): number => Math.max(weight, LEAST_WEIGHT);

/** The lines of a GEXF 1.2 file, which Gephi, networkx and others read; of 1.3 some do not know. */
export function* gexf({ about, properties, edgeProperties = [], nodes, edges }: Network): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n';
  yield `<meta><creator>Caucus</creator><description>${escapeXml(about)}</description></meta>\n`;
  yield '<graph defaultedgetype="undirected" mode="static">\n';
  yield* attributes('node', properties);
  yield* attributes('edge', edgeProperties);
  yield '<nodes>\n';
  for (const { id, label, values, drawn } of nodes)
    yield `<node id="${escapeXml(id)}" label="${escapeXml(label)}">${attributeValues(properties, values)}${looks(drawn)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for (const [place, one] of edges.entries()) {
    const { from, to, values } = one;
    const edge = `<edge id="${place}" source="${escapeXml(from)}" target="${escapeXml(to)}" weight="${weightOf(one)}"`;
    yield values === undefined ? `${edge}/>\n` : `${edge}>${attributeValues(edgeProperties, values)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** In the order of the schema: colour, position, size. */
function looks({ colour, size, at }: NetworkNode['drawn']): string {
  const [red, green, blue] = [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
  const place = at === undefined ? '' : `<viz:position x="${at[0]}" y="${at[1]}" z="0"/>`;
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>${place}<viz:size value="${size}"/>`;
}

function* attributes(of: 'node' | 'edge', properties: readonly Property[]): Generator<string> {
  if (properties.length === 0) return;
  yield `<attributes class="${of}">\n`;
  for (const { name, type } of properties)
    yield `<attribute id="${escapeXml(name)}" title="${escapeXml(name)}" type="${type === 'int' ? 'integer' : type}"/>\n`;
  yield '</attributes>\n';
}

function attributeValues(properties: readonly Property[], values: readonly Value[]): string {
  const said = known(properties, values).map(([name, value]) => `<attvalue for="${name}" value="${value}"/>`);
  return `<attvalues>${said.join('')}</attvalues>`;
}

/** The lines of a GraphML 1.0 file, as igraph and networkx read it: `name` is the code, by which igraph finds nodes. */
export function* graphml({ about, properties, edgeProperties = [], nodes, edges }: Network): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `<desc>${escapeXml(about)}</desc>\n<key id="name" for="node" attr.name="name" attr.type="string"/>\n<key id="label" for="node" attr.name="label" attr.type="string"/>\n`;
  yield* keys('node', properties);
  yield* keys('edge', edgeProperties);
  yield '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>\n<graph edgedefault="undirected">\n';
  for (const { id, label, values } of nodes)
    yield `<node id="${escapeXml(id)}"><data key="name">${escapeXml(id)}</data><data key="label">${escapeXml(label)}</data>${data(properties, values)}</node>\n`;
  for (const one of edges) {
    const { from, to, values = [] } = one;
    const said = `<data key="weight">${weightOf(one)}</data>${data(edgeProperties, values)}`;
    yield `<edge source="${escapeXml(from)}" target="${escapeXml(to)}">${said}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function* keys(of: 'node' | 'edge', properties: readonly Property[]): Generator<string> {
  for (const { name, type } of properties)
    yield `<key id="${escapeXml(name)}" for="${of}" attr.name="${escapeXml(name)}" attr.type="${type}"/>\n`;
}

const data = (properties: readonly Property[], values: readonly Value[]): string =>
  known(properties, values)
    .map(([name, value]) => `<data key="${name}">${value}</data>`)
    .join('');

const known = (properties: readonly Property[], values: readonly Value[]): (readonly [string, string])[] =>
  properties.flatMap(({ name }, place) => {
    const value = values[place] ?? null;
    return value === null ? [] : [[escapeXml(name), escapeXml(String(value))] as const];
  });

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 cannot hold, even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands between tags or in an attribute; what XML cannot hold is replaced by U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\u{FFFD}').replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
