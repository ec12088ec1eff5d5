import { describe, expect, it } from 'vitest';
import { jsonOf, listen, post, send } from '../support/listen.ts';

const url = `${await listen()}/graphql`;
const QUESTION = { query: '{ __typename }' };

describe('the media type of an answer', () => {
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/json;q=0.2, application/graphql-response+json;q=0.1', 'application/json'],
    ['application/json;q=0, application/*;q=0.1', 'application/graphql-response+json'],
    ['text/event-stream, application/json;q=0.5', 'application/json'],
    ['multipart/mixed;deferSpec=20220824, application/graphql-response+json', 'application/graphql-response+json'],
  ])('follows from "%s": %s', async (accept, type) => {
    const { headers } = await post(url, QUESTION, accept === undefined ? {} : { accept });

    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
  });

  it('is that of a stream for who takes nothing else', async () => {
    const { headers, bytes } = await post(url, QUESTION, { accept: 'text/event-stream' });

    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(bytes.toString()).toMatch(/event: next\ndata: \{"data":\{"__typename":"Query"\}/);
  });

  it.each(['image/png', 'application/json;q=0', 'application/json;charset=utf-16'])(
    'is refused with 406 where nothing fits: %s',
    async (accept) => {
      for (const response of [
        await post(url, QUESTION, { accept }),
        await send(`${url}?query={`, { headers: { accept } }),
      ]) {
        expect(response.status).toBe(406);
        expect(jsonOf(response).errors).toEqual([
          {
            message: `Accept: "${accept}" names no media type that answers come in. Accept application/json or application/graphql-response+json.`,
            extensions: { code: 'NOT_ACCEPTABLE' },
          },
        ]);
      }
    },
  );

  it('of GraphiQL is HTML for who likes it best', async () => {
    const typeFor = async (accept: string, search = '') =>
      (await send(url + search, { headers: { accept } })).headers['content-type'];
    const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

    expect(await typeFor(BROWSER)).toBe('text/html; charset=utf-8');
    expect(await typeFor(BROWSER, '?query={__typename}')).toBe('text/html; charset=utf-8');
    expect(await typeFor('text/html;q=0.5, application/json', '?query={__typename}')).toBe(
      'application/json; charset=utf-8',
    );
    expect(await typeFor('text/html;q=0, */*', '?query={__typename}')).toBe('application/json; charset=utf-8');
  });
});

describe('the media type of a question', () => {
  it.each(['text/plain', 'multipart/form-data; boundary=x'])('is refused with 415: %s', async (type) => {
    const response = await post(url, QUESTION, { 'content-type': type });

    expect(response.status).toBe(415);
    expect(jsonOf(response).errors[0]).toEqual({
      message: `Content-Type: "${type}" is not read here. Send application/json.`,
      extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
    });
  });
});
