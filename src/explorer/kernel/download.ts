import { drawnLegend } from './drawn-legend.ts';
import { withTexts } from './png-text.ts';
import { captionOf, type Provenance, provenanceText } from './provenance.ts';

/** Lets the browser save bytes or a text under a name. */
export function download(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** What is drawn of an element is in its styles, which a file has to have with it. */
const DRAWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'font-family',
];

const SVG = 'http://www.w3.org/2000/svg';
/** How wide a letter of a caption is, and how high a line, in the numbers of a picture of 900. */
const CAPTION = { size: 11, letter: 5.9, line: 16 };

/** What is drawn on a canvas as a drawing, each of its points a square. */
export function drawingOf(canvas: HTMLCanvasElement): SVGSVGElement {
  const drawing = element('svg', { viewBox: '0 0 900 900' }) as SVGSVGElement;
  drawing.append(
    element('image', { href: canvas.toDataURL(), width: 900, height: 900, 'image-rendering': 'pixelated' }),
  );
  return drawing;
}

/** What is saved: a picture, and the list on the page that says what its marks mean, where it has one. */
export type Drawn = { readonly picture: SVGSVGElement; readonly legend: Element | null };

/** A picture as an SVG document of its own, as it looks on the page, with its legend and where it comes from below it, and that in its metadata too. */
export function svgText({ picture, legend }: Drawn, from: Provenance): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const { x, y, width, height } = picture.viewBox.baseVal;
  const scale = width / 900;
  const lines = captionOf(from, Math.floor(880 / CAPTION.letter));
  const [size, line] = [CAPTION.size * scale, CAPTION.line * scale];
  const sizes = { width: 880 * scale, letter: CAPTION.letter * scale, line: line * 1.2, mark: size };
  const explained = legend && drawnLegend(legend, element, sizes);
  const below = y + height + (explained ? explained.height + line / 2 : 0);
  const whole = below - y + (lines.length + 1) * line;
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(whole));
  copy.setAttribute('viewBox', [x, y, width, whole].join(' '));
  // What is out of sight on the page must not lie over the caption.
  copy.setAttribute('overflow', 'hidden');
  const copies = copy.querySelectorAll('*');
  picture.querySelectorAll('*').forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of DRAWN) {
      const value = style.getPropertyValue(name);
      if (value !== '') copies[index]?.setAttribute(name, value);
    }
  });
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
  const paper = element('rect', { x, y, width, height: whole, fill: backgroundColor });
  const caption = element('g', { fill: color, 'font-family': fontFamily, 'font-size': size });
  if (explained) {
    explained.drawing.setAttribute('transform', `translate(${x + 10 * scale} ${y + height + line})`);
    caption.append(explained.drawing);
  }
  lines.forEach((text, index) => {
    caption.append(element('text', { x: x + 10 * scale, y: below + (index + 1) * line }, text));
  });
  copy.append(caption);
  copy.prepend(element('title', {}, from.title), element('desc', {}, provenanceText(from)), metadata(from), paper);
  return new XMLSerializer().serializeToString(copy);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** Where a picture comes from, in the words of Dublin Core. */
function metadata({ title, sources, licences, data, address, cite }: Provenance): SVGElement {
  const whole = element('metadata', {});
  const say = (name: string, text: string) => {
    const said = document.createElementNS(DUBLIN_CORE, `dc:${name}`);
    said.textContent = text;
    whole.append(said);
  };
  say('title', title);
  say('identifier', address);
  say('description', `Data ${data}`);
  for (const source of sources) say('source', source);
  for (const licence of licences) say('rights', licence);
  say('description', `Cite as: ${cite}`);
  return whole;
}

/** The same as a PNG of twice its size, which has the same in its texts. */
export async function pngOf(drawn: Drawn, from: Provenance): Promise<Blob> {
  const text = svgText(drawn, from);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width * 2, height: image.height * 2 });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return savedWith(canvas, from);
}

/** What is drawn on a canvas as a PNG that says where it comes from. */
async function savedWith(canvas: HTMLCanvasElement, from: Provenance): Promise<Blob> {
  const drawn = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser cannot make a PNG.')))),
  );
  const texts = {
    Title: from.title,
    Source: from.sources.join('; '),
    Copyright: from.licences.join('; '),
    Description: provenanceText(from),
  };
  return new Blob([withTexts(new Uint8Array(await drawn.arrayBuffer()), texts)], { type: 'image/png' });
}
