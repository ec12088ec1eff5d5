import { expect, it } from 'vitest';
import { askAhead } from '../../src/http/explorer-ahead.ts';
import { readManifest } from '../../src/http/trusted-documents.ts';

const documents = readManifest('schema/explorer-documents.json');

it('asks for the coalitions of each data version before any reader does, by documents that the explorer has', async () => {
  async function* versions() {
    yield 'one';
    yield 'two';
  }
  const asked: string[] = [];
  await askAhead(versions(), documents, async (address) => {
    const { searchParams } = new URL(address);
    asked.push(documents.get(searchParams.get('documentId') ?? '')?.match(/query (\w+)/)?.[1] ?? 'unknown');
    expect(searchParams.get('variables')).toBe('{"over":{}}');
    throw new Error('The server has too much to do.');
  });

  expect(asked).toEqual(['Blocs', 'Coalitions', 'Blocs', 'Coalitions']);
});
