import { z } from 'zod';
import { contradictionsShape } from './contradiction-shape.ts';
import { claimsShape, dossierShape, entitiesShape } from './dossier-shape.ts';

/** The shapes of the files of a dossier, by the names of their schemas. */
const SHAPES = {
  dossier: dossierShape,
  entities: entitiesShape,
  claims: claimsShape,
  contradictions: contradictionsShape,
};

/** The line by which an editor knows the schema of a YAML file, which lies in the folder `.schema` of its dossier. */
export const schemaLine = (name: keyof typeof SHAPES, up = ''): string =>
  `# yaml-language-server: $schema=${up}.schema/${name}.json\n`;

/** JSON Schemas for the files of a dossier, as texts by the names of their files: an editor completes and checks by them as the import does. */
export function dossierSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(SHAPES).map(([name, shape]) => {
      const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });
      return [`${name}.json`, `${JSON.stringify({ title: `The ${name} of a dossier`, ...schema }, null, 2)}\n`];
    }),
  );
}
