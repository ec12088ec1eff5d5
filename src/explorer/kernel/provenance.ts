import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AboutQuery } from '../operations.ts';
import { About } from './about.ts';
import { dateInWords } from './words.ts';

/** Where a file comes from: what it shows, of which data, from which sources, and how to cite it. */
export type Provenance = {
  readonly title: string;
  /** Each source with its licence. */
  readonly sources: readonly string[];
  readonly licences: readonly string[];
  /** Of which data, as a version and the day of the last vote. */
  readonly data: string;
  /** Which period was looked at, in a sentence, where that is known. */
  readonly period: string | undefined;
  /** What was filtered and chosen, as the address has it. */
  readonly filters: string;
  readonly address: string;
  readonly cite: string;
};

/** The period that was looked at, which an address need not say, for all files below it. */
export const Period = createContext<string | undefined>(undefined);

/** What is shown, at which address, on which day. */
type Shown = {
  readonly title: string;
  readonly page: string;
  readonly address: string;
  readonly day: string;
  readonly period?: string | undefined;
  /** Which words of the address narrow what is shown; without them, all do. */
  readonly narrowing?: readonly string[] | undefined;
};

/** Where in a list one is narrows nothing. */
const PLACE: readonly string[] = ['after', 'before', 'page'];

/** Where a file comes from that is saved of what is shown. */
export function provenanceOf(holdings: AboutQuery['holdings'] | undefined, shown: Shown): Provenance {
  const { page, address, day, period, narrowing } = shown;
  const sources = holdings?.sources ?? [];
  const version = holdings?.dataVersion ?? 'unknown';
  const title = page === '' || page === shown.title ? shown.title : `${shown.title} (${page})`;
  const asked = [...new URL(address).searchParams]
    .filter(([name]) => !PLACE.includes(name) && (narrowing?.includes(name) ?? true))
    .map(([name, value]) => `${name} = ${value}`);
  const names = sources.map(({ name }) => name).join('; ');
  return {
    title,
    sources: sources.map(({ name, licence, url }) =>
      [name, `licence: ${licence ?? 'none is stated'}`, url].filter(Boolean).join(', '),
    ),
    licences: [...new Set(sources.flatMap(({ licence }) => licence ?? []))],
    data: `version ${version}${holdings?.lastVote ? `, votes up to ${dateInWords(holdings.lastVote)}` : ''}`,
    period,
    filters: asked.join('; ') || 'none',
    address,
    cite: `Caucus, “${title}”, data version ${version.slice(0, 8)}, from: ${names}. ${address}, seen on ${dateInWords(day)}.`,
  };
}

/** The same as a text, a line for each thing. */
export const provenanceText = ({ title, sources, data, period, filters, address, cite }: Provenance): string =>
  [
    ['What', title],
    ['Data', data],
    ...(period ? [['Period', period]] : []),
    ['Filters', filters],
    ['Address', address],
    ...sources.map((source) => ['Source', source]),
    ['Cite as', cite],
  ]
    .map(([name, text]) => `${name}: ${text}\n`)
    .join('');

/** The same in lines of at most so many letters, for what stands under a picture: what it shows, of which time and data, under which licences, and where. */
export const captionOf = ({ title, period, data, licences, address }: Provenance, letters: number): readonly string[] =>
  [
    [`${title}.`, period].filter(Boolean).join(' '),
    `Caucus, data ${data}. Licences of the sources: ${licences.join('; ')}.`,
    decoded(address),
  ].flatMap((text) => wrapped(text, letters));

/** An address as a reader reads it. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** A text in lines, broken between words, or within what is longer than a line. */
function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${letters}}`, 'g')) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Tells where what is shown now comes from; the end of a file name that says of which data it is. `narrowing` are the words of the address that narrow it, where
 * not all do.
 */
export function useProvenance(
  title: string,
  narrowing?: readonly string[],
): { of(): Provenance; readonly version: string } {
  const holdings = useContext(About)?.holdings;
  const period = useContext(Period);
  const of = () =>
    provenanceOf(holdings, {
      title,
      page: document.title.replace(/ · Caucus$/, ''),
      address: location.href,
      day: new Date().toISOString().slice(0, 10),
      period,
      narrowing,
    });
  return { of, version: holdings?.dataVersion.slice(0, 8) ?? 'unknown' };
}
