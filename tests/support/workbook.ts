import { crc32 } from 'node:zlib';

/** A sheet of a made-up workbook: rows of cells with text, or a chart, which has none. */
export type MadeSheet = {
  readonly name: string;
  readonly rows?: readonly (readonly string[])[];
  readonly hidden?: boolean;
  readonly chart?: boolean;
};

/** The bytes of a zip archive of some texts, as they are. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(bytes.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, tail, Buffer.from(name));
    parts.push(entry);
    offset += entry.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a workbook of Excel with these sheets. */
export function workbookOf(...sheets: readonly MadeSheet[]): Buffer {
  const cell = (text: string) =>
    text === '#N/A' ? '<c t="e"><v>#N/A</v></c>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const placed = (cells: readonly string[], row: number) =>
    cells
      .map((text, column) => cell(text).replace('<c ', `<c r="${String.fromCharCode(65 + column)}${row}" `))
      .join('');
  const kind = ({ chart }: MadeSheet) => (chart ? 'chartsheet' : 'worksheet');
  const list = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (sheet, at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${kind(sheet)}" Target="${kind(sheet)}s/sheet${at + 1}.xml"/>`,
  );
  return zipOf({
    'xl/workbook.xml': `<workbook ${NAMESPACE} xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [
        `xl/${kind(sheet)}s/sheet${at + 1}.xml`,
        sheet.chart
          ? `<chartsheet ${NAMESPACE}/>`
          : `<worksheet ${NAMESPACE}><sheetData>${(sheet.rows ?? []).map((cells, row) => `<row r="${row + 1}">${placed(cells, row + 1)}</row>`).join('')}</sheetData></worksheet>`,
      ]),
    ),
  });
}
