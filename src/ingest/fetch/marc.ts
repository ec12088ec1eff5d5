import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A field of a MARC record: its tag, and its subfields in their order. */
type Field = { readonly tag: string; readonly subfields: readonly { readonly code: string; readonly text: string }[] };

/** A record of MARC XML, as libraries hand them out. */
export class MarcRecord {
  readonly #controls: ReadonlyMap<string, string>;
  readonly #fields: readonly Field[];

  constructor(controls: ReadonlyMap<string, string>, fields: readonly Field[]) {
    this.#controls = controls;
    this.#fields = fields;
  }

  /** The text of a control field, such as the number of the record in 001; empty where there is none. */
  control(tag: string): string {
    return this.#controls.get(tag) ?? '';
  }

  /** Of each field with this tag the first subfield of each code, by code. */
  fields(tag: string): Readonly<Record<string, string>>[] {
    return this.#fields
      .filter((field) => field.tag === tag)
      .map(({ subfields }) => Object.fromEntries([...subfields].reverse().map(({ code, text }) => [code, text])));
  }

  /** The first subfield with this tag and code; empty where there is none. */
  first(tag: string, code: string): string {
    return this.fields(tag).find((subfields) => subfields[code] !== undefined)?.[code] ?? '';
  }
}

/** What was sent is not a page of MARC XML; the message says why, and `html` whether it is meant for a browser. */
export class NotMarc extends Error {
  override readonly name = 'NotMarc';
  readonly html: boolean;

  constructor(message: string, html = false) {
    super(message);
    this.html = html;
  }
}

type Xml = Readonly<Record<string, unknown>>;
const LISTS = new Set(['record', 'controlfield', 'datafield', 'subfield']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  isArray: (name, _, __, isAttribute) => !isAttribute && LISTS.has(name),
});

/** The records of a page, and how many there are on all pages where it says so. Throws `NotMarc`. */
export function readMarc(text: string): { records: MarcRecord[]; total: number | null } {
  if (/^\s*(<!doctype html|<html)/i.test(text)) throw new NotMarc('a page for a browser', true);
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new NotMarc(`XML that is broken in line ${valid.err.line}: ${valid.err.msg}`);
  const { collection } = parser.parse(text) as { collection?: Xml | string };
  if (collection === undefined) throw new NotMarc('XML without a collection of records');
  const [, total] = /Search-Engine-Total-Number-Of-Results:\s*(\d+)/.exec(text) ?? [];
  const records = typeof collection === 'string' ? [] : listOf(collection.record).map(recordOf);
  return { records, total: total === undefined ? null : Number(total) };
}

const listOf = (list: unknown): readonly Xml[] => (Array.isArray(list) ? (list as Xml[]) : []);
const textOf = ({ text }: Xml): string => String(text ?? '').trim();

const recordOf = (record: Xml): MarcRecord =>
  new MarcRecord(
    new Map(listOf(record.controlfield).map((field) => [String(field.tag), textOf(field)])),
    listOf(record.datafield).map((field) => ({
      tag: String(field.tag),
      subfields: listOf(field.subfield).map((subfield) => ({ code: String(subfield.code), text: textOf(subfield) })),
    })),
  );
