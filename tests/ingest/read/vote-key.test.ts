import { describe, expect, it } from 'vitest';
import { keyOf, partKey, votedTextKey } from '../../../src/ingest/read/vote-key.ts';

describe('the key of a text that was voted on', () => {
  it.each([
    ['A/78/L.20/Rev.1', 'ga/78/l-20-rev-1'],
    ['A/ES-11/L.3', 'ga/es-11/l-3'],
    ['S/2023/970', 'sc/2023/draft-970'],
    ['A/C.3/77/L.50', 'c3/77/l-50'],
    ['A/RES/74/247', 'ga/74/247'],
    ['A/74/PV.52', null],
    ['S/PV.9499', null],
  ])('%s is %s', (symbol, key) => {
    expect(votedTextKey(symbol)).toBe(key);
  });

  it('is that of an amendment where its motion says so, by the symbol of the amendment', () => {
    const motion = { identifier: 'A/C.3/77/L.50', classification: ['amendment'] };

    expect(keyOf({ id: 'v1', classification: [], motion })).toEqual({ key: 'c3/77/l-50/amend-1', scope: 'AMENDMENT' });
  });
});

describe('what is voted on', () => {
  it.each([
    ['draft resolution as amended', 'WHOLE'],
    ['amendment', 'AMENDMENT'],
    ['enmienda', 'AMENDMENT'],
    ['поправка', 'AMENDMENT'],
    ['operative para 3', 'PARAGRAPH'],
    ['OP 3', 'PARAGRAPH'],
    ['PP8', 'PARAGRAPH'],
    ['párrafo 3', 'PARAGRAPH'],
    ['point of order', 'PROCEDURAL'],
    ['procedural', 'PROCEDURAL'],
    ['division', 'WHOLE'],
    ['Recorded division', 'WHOLE'],
    ['roll-call', 'WHOLE'],
    ['division on an amendment', 'AMENDMENT'],
    ['motion for division', 'PROCEDURAL'],
    ['division of the draft', 'PROCEDURAL'],
    ['Borders', 'WHOLE'],
    ['disorder', 'WHOLE'],
  ])('%s is of the scope %s', (words, scope) => {
    expect(partKey('ga/78/300', words).scope).toBe(scope);
  });
});
