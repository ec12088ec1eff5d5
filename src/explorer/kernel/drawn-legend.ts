/** An element of a drawing with attributes, and a text where it has one. */
export type Make = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string) => SVGElement;

/** The sizes of a drawn legend, in the numbers of its picture. */
type Sizes = { readonly width: number; readonly letter: number; readonly line: number; readonly mark: number };

/** How high the legend of a picture is that is so wide, and itself, its first line at 0: each thing with its mark, as many in a line as fit. */
export function drawnLegend(legend: Element, make: Make, { width, letter, line, mark }: Sizes) {
  const drawing = make('g', { class: 'legend' });
  let [left, top] = [0, 0];
  for (const item of legend.querySelectorAll('li')) {
    const words = item.textContent?.trim() ?? '';
    const wide = mark * 2 + words.length * letter + mark * 2;
    if (left > 0 && left + wide > width) [left, top] = [0, top + line];
    const place = make('g', { transform: `translate(${left} ${top})` });
    place.append(...marksOf(item, make, mark), make('text', { x: mark * 1.6, y: 0 }, words));
    drawing.append(place);
    left += wide;
  }
  return { drawing, height: top + line };
}

/** The mark beside words as it looks on the page: the shape of a bloc, or a square, hatched where a choice is. */
function marksOf(item: Element, make: Make, size: number): readonly SVGElement[] {
  const shape = item.querySelector('path');
  if (shape) {
    const { fill, stroke } = getComputedStyle(shape);
    const scale = size / 12;
    const transform = `translate(${size / 2} ${-size * 0.35}) scale(${scale})`;
    return [make('path', { d: shape.getAttribute('d') ?? '', fill, stroke, transform })];
  }
  const square = item.querySelector('.mark');
  if (!square) return [];
  const { backgroundColor } = getComputedStyle(square);
  const place = { x: 0, y: -size * 0.85, width: size, height: size };
  const hatch = `hatch-${[...square.classList].find((name) => name !== 'mark')}`;
  return [
    make('rect', { ...place, fill: backgroundColor, stroke: '#888', 'stroke-width': 0.3 }),
    ...(document.getElementById(hatch) ? [make('rect', { ...place, fill: `url(#${hatch})` })] : []),
  ];
}
