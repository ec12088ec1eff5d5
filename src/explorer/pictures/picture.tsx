import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { download, drawingOf, pngOf, svgText } from '../kernel/download.ts';
import { useProvenance } from '../kernel/provenance.ts';

/** A picture with its title, its legend, and itself as PNG and SVG; `file` begins their names, which end in the data version. */
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
  const { of, version } = useProvenance(title);
  const picture = () => {
    const canvas = figure.current?.querySelector('canvas');
    return canvas ? drawingOf(canvas) : figure.current?.querySelector<SVGSVGElement>('svg:not(.bloc-mark)');
  };
  const png = async () => {
    const svg = picture();
    if (svg) download(`${file}-${version}.png`, await pngOf(svg, of()));
  };
  const svg = () => {
    const drawn = picture();
    if (drawn) download(`${file}-${version}.svg`, svgText(drawn, of()), 'image/svg+xml');
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
