import { beginning } from '../in-short.ts';

type Told = { get(name: string): string | null };

/** The media type of a body, in small letters, without its parameters. */
export const typeOf = (headers: Told): string => partsOf(headers)[0] ?? '';

/** Why a body is not read, which has to be of one of these types, in UTF-8, and not compressed; null where it is. */
export function unreadableBody(headers: Told, types: readonly string[]): string | null {
  const [type = '', ...parameters] = partsOf(headers);
  const given = headers.get('content-type') ?? '';
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length);
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (!types.includes(type)) return `Content-Type: ${quoted(given)} is not read here. Send ${types[0]}.`;
  if (!['utf-8', 'utf8', '"utf-8"', undefined].includes(charset))
    return `Content-Type: ${quoted(given)} is not read here. Send UTF-8.`;
  if (encoding.toLowerCase() !== 'identity')
    return `Content-Encoding: ${quoted(encoding)} is not read here. Send the body as it is.`;
  const transfer = headers.get('transfer-encoding') ?? 'chunked';
  if (transfer.toLowerCase() !== 'chunked')
    return `Transfer-Encoding: ${quoted(transfer)} is not read here. Send the body as it is.`;
  return null;
}

const partsOf = (headers: Told): string[] =>
  (headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());

const quoted = (text: string): string => JSON.stringify(beginning(text));
