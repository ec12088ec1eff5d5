import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crcOf, withTexts } from '../../../src/explorer/kernel/png-text.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const HEADER = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const PNG = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk('IHDR', HEADER),
  chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** The chunks of a PNG, each with its check held against its bytes. */
function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

describe('texts in a PNG', () => {
  it('stand behind its first chunk, are checked, and leave the rest as it was', () => {
    const chunks = chunksOf(Buffer.from(withTexts(PNG, { Title: 'Côte d’Ivoire 一', Source: 'Records' })));

    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks[1]?.data.toString()).toBe('Title\0\0\0\0\0Côte d’Ivoire 一');
    expect(chunks[2]?.data.toString()).toBe('Source\0\0\0\0\0Records');
  });

  it('have the check of the standard', () => {
    expect(crcOf(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('go into nothing else', () => {
    expect(() => withTexts(Buffer.from('GIF89a'), { Title: 'x' })).toThrow('This is no PNG.');
  });
});
