import { describe, expect, it } from 'vitest';
import { escapeXml, gexf, graphml, type Network } from '../../../src/ingest/export/graph-file.ts';

const NASTY: Network = {
  about: 'a < b & "c"',
  properties: [
    { name: 'bloc', type: 'string' },
    { name: 'size', type: 'int' },
  ],
  nodes: [
    { id: 'A', label: `Côte d'Ivoire <"&>`, values: ['x & y', 3], drawn: { colour: '#0072B2', size: 9 } },
    { id: 'B', label: 'B', values: [null, null], drawn: { colour: '#999999', size: 4 } },
  ],
  edges: [{ from: 'A', to: 'B', weight: 0.5 }],
};

describe('a file of a network', () => {
  it.each([
    ['GEXF', gexf],
    ['GraphML', graphml],
  ])('escapes what XML would read as its own: %s', (_, write) => {
    const text = [...write(NASTY)].join('');

    expect(text).toContain('Côte d&apos;Ivoire &lt;&quot;&amp;&gt;');
    expect(text).toContain('a &lt; b &amp; &quot;c&quot;');
    expect(text).toContain('x &amp; y');
    expect(text).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/);
  });

  it('replaces what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u{D800}c\u{FFFF}d\te😀')).toBe('a\u{FFFD}b\u{FFFD}c\u{FFFD}d\te😀');
  });

  it('says nothing of what is not known', () => {
    expect([...gexf(NASTY)].join('')).toContain('<node id="B" label="B"><attvalues></attvalues><viz:color');
    expect([...graphml(NASTY)].join('')).toContain(
      '<node id="B"><data key="name">B</data><data key="label">B</data></node>',
    );
  });
});
