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
    { id: 'A', label: 'A', values: [] },
    { id: 'B', label: 'B', values: [], at: [-0.5, 1e-17] },
  ],
  edges: [
    { from: 'A', to: 'B', weight: 0.5, values: [20, -0.1] },
    { from: 'B', to: 'A', weight: 1, values: [21, null] },
  ],
};
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
    expect(inGexf).toContain('<node id="A" label="A"><attvalues></attvalues></node>');
    expect(inGexf).toContain('<viz:position x="-0.5" y="1e-17" z="0"/></node>');
  });
});
