/** The properties of a node or of an edge as text, whatever their order. Hashes of before were made of the same text: backups are held against theirs. */
export const propertiesText = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.keys(properties)
      .sort()
      .map((name) => [name, properties[name]]),
  );
