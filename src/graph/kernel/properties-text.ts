/** The properties of a node or of an edge as text, whatever their order. */
export const propertiesText = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
