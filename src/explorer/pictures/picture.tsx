import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Drawn, download, drawingOf, pngOf, svgText } from '../kernel/download.ts';
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
  const drawn = (): Drawn | undefined => {
    const canvas = figure.current?.querySelector('canvas');
    const picture = canvas ? drawingOf(canvas) : figure.current?.querySelector<SVGSVGElement>('svg:not(.bloc-mark)');
    return picture ? { picture, legend: figure.current?.querySelector('.legend') ?? null } : undefined;
  };
  const png = async () => {
    const all = drawn();
    if (all) download(`${file}-${version}.png`, await pngOf(all, of()));
  };
  const svg = () => {
    const all = drawn();
    if (all) download(`${file}-${version}.svg`, svgText(all, of()), 'image/svg+xml');
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
