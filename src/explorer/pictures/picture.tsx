import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { download, pngOf, svgText } from '../kernel/download.ts';

/** A picture with its title, its legend, and itself as PNG and SVG; `file` is the name of those without the ending. */
export function Picture({
  title,
  file,
  legend,
  children,
}: {
  title: string;
  file: string;
  legend?: ComponentChildren;
  children: ComponentChildren;
}) {
  const figure = useRef<HTMLElement>(null);
  const picture = () => figure.current?.querySelector('svg');
  const png = async () => {
    const svg = picture();
    if (svg) download(`${file}.png`, await pngOf(svg));
  };
  const svg = () => {
    const drawn = picture();
    if (drawn) download(`${file}.svg`, svgText(drawn), 'image/svg+xml');
  };
  return (
    <figure class="picture" ref={figure}>
      <figcaption>{title}</figcaption>
      {legend}
      {children}
      <p class="tools">
        <button type="button" class="tool" onClick={() => void png()}>
          PNG
        </button>
        <button type="button" class="tool" onClick={svg}>
          SVG
        </button>
      </p>
    </figure>
  );
}
