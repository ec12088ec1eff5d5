import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/reader/lexicon.ts';
import { readByModel } from '../../src/reader/model.ts';
import { chatServer } from '../support/chat-server.ts';

const TEXT = `Reef pact put to ministers

Fiji asked for a reef fund on Monday. The reef treaty needs more money, Fiji said, and the reef treaty is late.
`;
const lexicon = new Lexicon([
  { id: 'state:FJI', names: ['Fiji'] },
  { id: 'treaty:reef', names: ['Reef Treaty'] },
]);

const GOOD = {
  ...{
    subject: 'state:FJI',
    predicate: 'SUPPORTS',
    object: 'topic:reef-fund',
    text: 'Fiji is for a fund for reefs.',
    mode: 'REPORTED',
  },
  ...{ paragraph: 2, quote: 'Fiji asked for a reef fund', confidence: 0.7, value: null },
};
const TOPIC = { id: 'topic:reef-fund', name: 'Fund for reefs', kind: 'SUBJECT' };

describe('a model that reads', () => {
  it('is asked once, by the chat format, with the article and what is known', async () => {
    const { asked, model } = await chatServer({ candidates: [GOOD], entities: [TOPIC] });

    const { claims, dropped, failed } = await readByModel(model, 'article:x/1', TEXT, lexicon);

    expect([dropped, failed]).toEqual([{}, null]);
    expect(claims).toEqual([
      {
        rule: 'the model small',
        confidence: 0.7,
        claim: {
          ...{
            subject: 'state:FJI',
            predicate: 'SUPPORTS',
            object: 'topic:reef-fund',
            text: 'Fiji is for a fund for reefs.',
          },
          assertions: [
            {
              mode: 'REPORTED',
              made_by: 'article:x/1',
              evidence: [
                {
                  in: 'article:x/1',
                  paragraph: 2,
                  start: 28,
                  end: 54,
                  sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
                },
              ],
            },
          ],
        },
        entities: [TOPIC],
      },
    ]);
    expect(TEXT.slice(28, 54)).toBe(GOOD.quote);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      url: '/v1/chat/completions',
      headers: { authorization: 'Bearer secret' },
      body: { model: 'small' },
    });
    expect(asked[0]?.body.messages.map(({ content }) => content).join('\n')).toContain('state:FJI = Fiji');
  });

  it.each([
    ['a place that is not exact', { quote: 'Fiji asks for a reef fund' }, 'whose place is not in the text'],
    ['a place that is there twice', { quote: 'reef treaty' }, 'whose place is in the text more than once'],
    ['a paragraph that is not there', { paragraph: 9 }, 'whose place is not in the text'],
    ['a predicate of its own', { predicate: 'WANTS' }, 'of a predicate that is not ours'],
    ['a thing that nobody knows', { subject: 'state:XXX' }, 'of things that nobody knows'],
    ['things that its predicate cannot join', { object: 'state:FJI' }, 'of things that its predicate cannot join'],
    [
      'words of the article',
      { text: 'The reef treaty needs more money, Fiji said, and the reef treaty is late.' },
      'in the words of the article',
    ],
    ['neither object nor value', { object: null }, 'of no known shape'],
  ])('is not believed where it names %s', async (_, wrong, why) => {
    const { model } = await chatServer({ candidates: [{ ...GOOD, ...wrong }, GOOD], entities: [TOPIC] });

    const { claims, dropped } = await readByModel(model, 'article:x/1', TEXT, lexicon);

    expect(claims).toHaveLength(1);
    expect(dropped).toEqual({ [why]: 1 });
  });

  it('may fail, which is said', async () => {
    const refusing = await chatServer({}, { status: 401 });
    const chatting = await chatServer('I have found many claims!');
    const slow = await chatServer({ candidates: [] }, { wait: 500 });
    const failure = async ({ model }: typeof slow, patience?: number) =>
      (await readByModel(model, 'article:x/1', TEXT, lexicon, patience)).failed;

    expect(await failure(refusing)).toMatch(/^small at http:\S+ has refused with the status 401\.$/);
    expect(await failure(chatting)).toMatch(/has answered with something else than JSON with candidates\.$/);
    expect(await failure(slow, 50)).toMatch(/has not answered within 0.05 seconds\.$/);
    expect(await failure({ ...slow, model: { ...slow.model, url: 'http://127.0.0.1:1/v1' } })).toMatch(
      /cannot be reached\.$/,
    );
  });
});
