type Properties = Readonly<Record<string, unknown>>;

/** The names of properties in their order, and their values: the same for the same properties, in whatever order they come. */
export function sortedProperties(
  properties: Properties,
): readonly [names: readonly string[], values: readonly unknown[]] {
  const names = Object.keys(properties).sort();
  return [names, names.map((name) => properties[name])];
}

/** The properties of a node or of an edge as text, whatever their order. */
export const propertiesText = (properties: Properties): string => JSON.stringify(sortedProperties(properties));
