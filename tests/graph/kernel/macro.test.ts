import { describe, expect, it } from 'vitest';
import { expanded } from '../../../src/graph/kernel/macro.ts';

describe('a macro', () => {
  it('is one expression in the place of its call', () => {
    expect(expanded('WHERE NOT @onDay(edge, $valid)')).toBe(
      'WHERE NOT ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid))',
    );
  });

  it('may be made of others', () => {
    expect(expanded('@asOf(claim)')).toBe(
      '(($valid IS NULL OR (((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid))' +
        " AND NOT coalesce(claim.id, '') IN $later\n  AND (coalesce(size(claim.claims), 0) = 0 OR any(behind IN claim.claims WHERE NOT behind IN $later))))" +
        ' AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded)' +
        ' AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded))))',
    );
  });

  it('that compares with a time is true of everything where none is given', () => {
    expect(expanded('WHERE @asOf(edge) AND @onDay(edge, $day) AND @passes(ballot)', {}, true)).toBe(
      `WHERE true AND ${expanded('@onDay(edge, $day)')} AND ${expanded('@passes(ballot)').replace(expanded('@recorded(ballot)'), 'true')}`,
    );
  });

  it('stands beside the words of a binding', () => {
    expect(expanded('MATCH (node:@label) RETURN @date(node) AS held', { label: 'Topic' })).toBe(
      'MATCH (node:Topic) RETURN [node.edtf, node.earliest, node.latest, node.wording] AS held',
    );
  });

  it.each(['@asof(edge)', '@asOf', '@asOf(edge, claim)', '@label(edge)', '@lable'])(
    'that is none, %s, is refused',
    (call) => {
      expect(() => expanded(`WHERE ${call}`, { label: 'Topic' })).toThrow(
        `${call} is no macro. There are @label, @onDay(x, day), `,
      );
    },
  );
});
