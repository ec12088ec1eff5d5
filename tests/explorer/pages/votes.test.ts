import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../src/explorer/pages/votes/filter.ts';

describe('the address of the list of votes', () => {
  it('asks for the newest votes where it says nothing', () => {
    expect(questionOf({})).toEqual({
      where: {},
      order: { by: 'DATE', direction: 'DESC' },
      first: 25,
      after: undefined,
    });
  });

  it('narrows and orders', () => {
    const asked = {
      text: 'Cuba',
      topic: 'cuba',
      session: '74',
      from: '2010',
      to: '2020',
      body: 'unga',
      kind: 'whole',
      order: 'closest',
    };

    expect(questionOf({ ...asked, before: 'x' })).toEqual({
      where: {
        text: 'Cuba',
        topics: ['urn:caucus:topic:cuba'],
        sessions: [74],
        from: '2010-01-01',
        to: '2020-12-31',
        bodies: ['urn:caucus:institution:unga'],
        scope: ['WHOLE'],
      },
      order: { by: 'MARGIN', direction: 'ASC' },
      last: 25,
      before: 'x',
    });
  });

  it('leaves what it does not know of to the server or aside', () => {
    expect(questionOf({ kind: 'toString', order: 'constructor', from: '2010-05-01' })).toMatchObject({
      where: { from: '2010-05-01' },
      order: { by: 'DATE' },
    });
  });

  it('asks for no year that is half typed', () => {
    expect(questionOf({ from: '20', to: '2010' }).where).toEqual({ to: '2010-12-31' });
  });
});
