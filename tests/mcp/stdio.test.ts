import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { overStdio } from '../../src/mcp/stdio.ts';
import { type Tool, texts } from '../../src/mcp/tool.ts';

const tool: Tool = {
  name: 'echo',
  title: 'Echo',
  description: 'Says it.',
  inputSchema: { type: 'object', properties: {}, additionalProperties: false },
  call: () => texts('Said.'),
};

/** What comes back for lines of standard input, and what is told on standard error; as many answers are awaited. */
async function told(lines: readonly string[], awaited: number): Promise<{ answers: unknown[]; errors: string[] }> {
  const [input, output] = [new PassThrough(), new PassThrough().setEncoding('utf8')];
  const errors: string[] = [];
  let text = '';
  output.on('data', (more: string) => {
    text += more;
  });
  const served = overStdio(new Map([['echo', tool]]), input, output, (sentence) => errors.push(sentence));
  for (const line of lines) input.write(`${line}\n`);
  await expect.poll(() => text.split('\n').length).toBe(awaited + 1);
  input.end();
  await served;
  return {
    answers: text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    errors,
  };
}

const PING = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
const bad = (code: number, id: number | null, sentence: string) => ({
  jsonrpc: '2.0',
  error: { code, message: expect.stringContaining(sentence) },
  id,
});

it.each([
  ['no JSON', 'hello', bad(-32_700, null, 'A line has to be JSON: ')],
  ['no method', '{"jsonrpc":"2.0","id":77}', bad(-32_600, 77, 'A message is a JSON object with "jsonrpc": "2.0"')],
  ['no version', '{"id":7,"method":"ping"}', bad(-32_600, 7, 'A message is a JSON object with "jsonrpc": "2.0"')],
  ['a batch', `[${PING}]`, bad(-32_600, null, 'A line is one message')],
  [
    'a call without a name',
    '{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{}}',
    bad(-32_602, 5, 'params.name: this is no text. Give the name of a tool'),
  ],
  [
    'a call without parameters',
    '{"jsonrpc":"2.0","id":6,"method":"tools/call"}',
    bad(-32_602, 6, 'params.name: this is no text. Give the name of a tool'),
  ],
])('a line with %s is answered with an error, told, and the next is answered', async (_, line, answer) => {
  const { answers, errors } = await told([line, PING], 2);

  expect(answers).toEqual(expect.arrayContaining([answer, { jsonrpc: '2.0', id: 1, result: {} }]));
  expect(errors).toEqual([answer.error.message]);
});

it('a call is answered, and blank lines and notifications are not', async () => {
  const call = '{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"echo"}}';
  const { answers, errors } = await told(['', '{"jsonrpc":"2.0","method":"tools/call"}', call], 1);

  expect(answers).toMatchObject([{ id: 2, result: { content: [{ text: 'Said.' }] } }]);
  expect(errors).toHaveLength(1);
});

it.each([
  ['2025-03-26', '2024-11-05'],
  ['2025-06-18', '2025-06-18'],
  ['2024-11-05', '2024-11-05'],
  ['1999-01-01', '2025-11-25'],
])('speaks no version that demands batches: asked for %s, it speaks %s', async (protocolVersion, spoken) => {
  const params = { protocolVersion, capabilities: {}, clientInfo: { name: 'a-test', version: '1' } };
  const { answers } = await told([JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })], 1);

  expect(answers).toMatchObject([{ result: { protocolVersion: spoken, serverInfo: { name: 'caucus' } } }]);
});
