const PREFIX = 'urn:caucus:';

/** The id of the node of a type with a natural key: `urn('state', 'RUS')` is `urn:caucus:state:RUS`. */
export const urn = (type: string, key: string): string => `${PREFIX}${type}:${key}`;

/** The type and the natural key in an id; null when the text is not an id of this graph. */
export function parseUrn(id: string): { type: string; key: string } | null {
  const end = id.indexOf(':', PREFIX.length);
  if (!id.startsWith(PREFIX) || end < 0 || end === id.length - 1) return null;
  return { type: id.slice(PREFIX.length, end), key: id.slice(end + 1) };
}
