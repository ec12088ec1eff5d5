import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorOf, blocksOf } from '../../../src/explorer/kernel/markdown.ts';

describe('our Markdown', () => {
  it('is headings, paragraphs, lists and tables, with marks within', () => {
    const text =
      '## Kappa\nPo is **0.8**, in *Measurement*, `null`: [more](#s).\nOn.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n- y';

    expect(blocksOf(text)).toEqual([
      { kind: 'heading', level: 2, id: 'kappa', spans: [{ kind: 'text', text: 'Kappa' }] },
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'Po is ' },
          { kind: 'strong', text: '0.8' },
          { kind: 'text', text: ', in ' },
          { kind: 'emphasis', text: 'Measurement' },
          { kind: 'text', text: ', ' },
          { kind: 'code', text: 'null' },
          { kind: 'text', text: ': ' },
          { kind: 'link', text: 'more', href: '#s' },
          { kind: 'text', text: '. On.' },
        ],
      },
      {
        kind: 'table',
        rows: [
          [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
          [[{ kind: 'text', text: '1' }], [{ kind: 'text', text: '2' }]],
        ],
      },
      { kind: 'list', items: [[{ kind: 'text', text: 'x' }], [{ kind: 'text', text: 'y' }]] },
    ]);
  });

  it('has the anchors that descriptions in the schema name', () => {
    const anchors = blocksOf(readFileSync('docs/formulas.md', 'utf8')).flatMap((block) =>
      block.kind === 'heading' ? block.id : [],
    );
    const named = [...readFileSync('schema/schema.graphql', 'utf8').matchAll(/formulas\.md#([\w-]+)/g)].map(
      ([, anchor]) => anchor,
    );

    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
    expect(anchorOf('Agreement (raw)')).toBe('agreement-raw');
  });
});
