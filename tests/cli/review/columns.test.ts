import { styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { beside, columnWidth, wrapped } from '../../../src/cli/review/columns.ts';

describe('two texts', () => {
  it('stand beside each other where the terminal is wide, whatever styles they have', () => {
    const left = `one\n${styleText('inverse', 'two', { validateStream: false })}`;

    const lines = beside(left, 'a\nb\nc', 100).split('\n');

    expect(lines[0]).toBe(`${'one'.padEnd(columnWidth(100))}  │ a`);
    expect(lines[1]?.endsWith(`${' '.repeat(columnWidth(100) - 3)}  │ b`)).toBe(true);
    expect(lines[2]).toBe(`${' '.repeat(columnWidth(100))}  │ c`);
  });

  it('stand below each other where it is not', () => {
    expect(beside('one', 'a', 99)).toBe('one\n\na');
    expect(columnWidth(99)).toBe(99);
  });

  it('are broken between words', () => {
    expect(wrapped('one two  three', 9, '  ')).toBe('  one two\n  three');
  });
});
