import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { gexf, graphml, type Network } from '../../../src/ingest/export/graph-file.ts';

const SCORED: Network = {
  about: 'scores',
  properties: [],
  edgeProperties: [
    { name: 'common', type: 'int' },
    { name: 'kappa', type: 'double' },
  ],
  nodes: [
    { id: 'A', label: 'Aland', values: [], drawn: { colour: '#0072B2', size: 9 } },
    { id: 'B', label: 'B', values: [], drawn: { colour: '#E69F00', size: 4, at: [-0.5, 12] } },
  ],
  edges: [
    { from: 'A', to: 'B', weight: 0.5, values: [20, -0.1] },
    { from: 'B', to: 'A', weight: 1, values: [21, null] },
    { from: 'B', to: 'B', weight: 0, values: [22, 0] },
  ],
};
/** An element as the parser has it: its children under its name. */
type Part = { readonly ':@'?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>;
const nameOf = (part?: Part): string => Object.keys(part ?? {}).find((key) => key !== ':@') ?? '';
const childrenOf = (part?: Part): Part[] => (part?.[nameOf(part)] ?? []) as Part[];

const [inGexf, inGraphml] = [[...gexf(SCORED)].join(''), [...graphml(SCORED)].join('')];

describe('a file of a network', () => {
  it('says of edges what is known of them', () => {
    expect(inGexf).toContain(
      'weight="0.5"><attvalues><attvalue for="common" value="20"/><attvalue for="kappa" value="-0.1"/></attvalues></edge>',
    );
    expect(inGexf).toContain('weight="1"><attvalues><attvalue for="common" value="21"/></attvalues></edge>');
    expect(inGraphml).toContain(
      '<data key="weight">0.5</data><data key="common">20</data><data key="kappa">-0.1</data></edge>',
    );
    expect(inGraphml).toContain('<data key="weight">1</data><data key="common">21</data></edge>');
  });

  it('declares what it says of edges as theirs, and nothing of nodes of which nothing is said', () => {
    expect(inGexf).toContain('<attributes class="edge">\n<attribute id="common" title="common" type="integer"/>');
    expect(inGexf).not.toContain('<attributes class="node">');
    expect(inGraphml).toContain('<key id="kappa" for="edge" attr.name="kappa" attr.type="double"/>');
  });

  it('draws in GEXF only those nodes at a place that have one', () => {
    expect(inGexf).toContain('<viz:color r="0" g="114" b="178"/><viz:size value="9"/></node>');
    expect(inGexf).toContain(
      '<viz:color r="230" g="159" b="0"/><viz:position x="-0.5" y="12" z="0"/><viz:size value="4"/>',
    );
  });

  it('gives an edge with a score of 0 a weight above it, for programs that drop such edges', () => {
    expect(inGexf).toContain(
      'weight="0.001"><attvalues><attvalue for="common" value="22"/><attvalue for="kappa" value="0"/>',
    );
    expect(inGraphml).toContain(
      '<data key="weight">0.001</data><data key="common">22</data><data key="kappa">0</data>',
    );
  });

  it('has in GraphML the code as the name, by which igraph finds a node', () => {
    expect(inGraphml).toContain('<key id="name" for="node" attr.name="name" attr.type="string"/>');
    expect(inGraphml).toContain('<node id="A"><data key="name">A</data><data key="label">Aland</data></node>');
  });

  it('is built as GEXF 1.2 has it: each part where the schema wants it', () => {
    const parts = new XMLParser({ ignoreAttributes: false, preserveOrder: true }).parse(inGexf) as Part[];
    const root = parts.find((part) => 'gexf' in part) as Part;
    expect(root[':@']).toEqual({
      '@_xmlns': 'http://www.gexf.net/1.2draft',
      '@_xmlns:viz': 'http://www.gexf.net/1.2draft/viz',
      '@_version': '1.2',
    });
    const [meta, graph] = childrenOf(root);
    expect([meta, graph].map(nameOf)).toEqual(['meta', 'graph']);
    expect(graph?.[':@']).toEqual({ '@_defaultedgetype': 'undirected', '@_mode': 'static' });
    expect(childrenOf(graph).map(nameOf)).toEqual(['attributes', 'nodes', 'edges']);
    const [, nodes, edges] = childrenOf(graph).map(childrenOf);
    for (const node of nodes ?? []) {
      expect(Object.keys(node[':@'] ?? {})).toEqual(['@_id', '@_label']);
      expect(
        childrenOf(node)
          .map(nameOf)
          .filter((name) => name !== 'viz:position'),
      ).toEqual(['attvalues', 'viz:color', 'viz:size']);
    }
    for (const edge of edges ?? []) {
      expect(Object.keys(edge[':@'] ?? {})).toEqual(['@_id', '@_source', '@_target', '@_weight']);
      expect(Number(edge[':@']?.['@_weight'])).toBeGreaterThan(0);
    }
  });
});
