import { describe, expect, it } from 'vitest';
import { meetingOf } from '../../../src/ingest/read/meeting.ts';

describe('the symbol of a meeting', () => {
  it.each([
    ['A/74/PV.52', '74', 'A/74/PV.52'],
    [' A/36/PV.91', '36', 'A/36/PV.91'],
    ['A/34/PV. 46', '34', 'A/34/PV.46'],
    ['A64/PV.62', '64', 'A/64/PV.62'],
    ['A//PV.62', '64', 'A/64/PV.62'],
    ['A//PV.2441', '30', 'A/PV.2441'],
    ['A/PV.1672', '22', 'A/PV.1672'],
    ['A/PV.1384 and Corr.1', '20', 'A/PV.1384'],
    ['A/75/PV.48(Resumption1)', '75', 'A/75/PV.48 (Resumption 1)'],
    ['A/ES-10/PV.39', 'es-10', 'A/ES-10/PV.39'],
    ['A/S-9/PV.7', 's-9', 'A/S-9/PV.7'],
    ['S/PV9261', '2023', 'S/PV.9261'],
  ])('"%s" in session %s is %s', (text, session, symbol) => {
    expect(meetingOf(text, session)).toBe(symbol);
  });

  it.each(['', 'S/2020/246', 'A/C.1/74/PV.3'])('"%s" names none', (text) => {
    expect(meetingOf(text, '74')).toBeNull();
  });
});
