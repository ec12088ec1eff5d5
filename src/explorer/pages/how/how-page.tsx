import { useEffect } from 'preact/hooks';
import formulas from '../../../../docs/formulas.md?raw';
import { decoded } from '../../addresses.ts';
import { type Block, blocksOf, type Span } from '../../kernel/markdown.ts';
import { useTitle } from '../../kernel/title.ts';

const BLOCKS = blocksOf(formulas).slice(1);

/** How every number is computed, from which paper, with an example by hand: the document of the repository, as it is. */
export function HowPage() {
  useTitle('How it is computed');
  useEffect(() => {
    const anchor = decoded(location.hash.slice(1));
    if (anchor) document.getElementById(anchor)?.scrollIntoView();
  }, []);
  const headings = BLOCKS.filter((block) => block.kind === 'heading');
  return (
    <div class="wide">
      <h1>How it is computed</h1>
      <div class="with-side">
        <div class="prose">
          {BLOCKS.map((block, index) => (
            <Shown key={index} block={block} />
          ))}
        </div>
        <nav class="beside" aria-label="Formulas">
          <ul class="groups">
            {headings.map(({ id, spans }) => (
              <li key={id}>
                <a href={`#${id}`}>{spans.map(({ text }) => text).join('')}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

function Shown({ block }: { block: Block }) {
  if (block.kind === 'heading')
    return (
      <h2 id={block.id}>
        <Spans spans={block.spans} />
      </h2>
    );
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((item, index) => (
          <li key={index}>
            <Spans spans={item} />
          </li>
        ))}
      </ul>
    );
  if (block.kind === 'table')
    return (
      <table>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Spans spans={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  return (
    <p>
      <Spans spans={block.spans} />
    </p>
  );
}

const Spans = ({ spans }: { spans: readonly Span[] }) => (
  <>
    {spans.map(({ kind, text, href }, index) => {
      if (kind === 'strong') return <strong key={index}>{text}</strong>;
      if (kind === 'emphasis') return <em key={index}>{text}</em>;
      if (kind === 'code') return <code key={index}>{text}</code>;
      // Links lead within the page; those to other documents of the repository have no page here.
      if (kind === 'link' && href?.startsWith('#'))
        return (
          <a key={index} href={href}>
            {text}
          </a>
        );
      return text;
    })}
  </>
);
