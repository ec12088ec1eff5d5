import { describe, expect, it } from 'vitest';
import { lastingText } from '../../src/http/lasting-pages.ts';
import { PageText } from '../../src/http/page-text.ts';

/** Asks for a page, and counts how often it is read and written. */
function counting() {
  const counts = { read: 0, written: 0 };
  const read = async () => {
    counts.read += 1;
  };
  const text = () => {
    counts.written += 1;
    return new PageText(`[${counts.written}]`);
  };
  return { counts, read, text };
}
const said = async (page: PageText | Promise<PageText>) => Buffer.from((await page).bytes).toString();

describe('the text of a lasting page', () => {
  it('is read for and written once, until another object stands for it, or something else writes it', async () => {
    const { counts, read, text } = counting();
    const [one, other] = [() => '', () => ''];
    const mark = {};

    expect(await said(lastingText(one, { mark, read }, text))).toBe('[1]');
    expect(await said(lastingText(one, { mark, read }, text))).toBe('[1]');
    expect(counts).toEqual({ read: 1, written: 1 });
    expect(await said(lastingText(one, { mark: {}, read }, text))).toBe('[2]');
    expect(await said(lastingText(other, { mark, read }, text))).toBe('[3]');
    expect(await said(lastingText(one, { mark, read }, text))).toBe('[1]');
  });

  it('is not kept where it could not be made', async () => {
    const { counts, read, text } = counting();
    const mark = {};
    const write = () => '';
    const failing = async () => {
      throw new Error('away');
    };

    await expect(lastingText(write, { mark, read: failing }, text)).rejects.toThrow('away');
    await expect(
      lastingText(write, { mark, read }, () => {
        throw new Error('null');
      }),
    ).rejects.toThrow('null');
    expect(await said(lastingText(write, { mark, read }, text))).toBe('[1]');
    expect(counts.written).toBe(1);
  });
});
