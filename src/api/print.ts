import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema as it is committed in `schema/schema.graphql`: sorted, so that a change reads as one. */
export const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (import.meta.main) writeFileSync(new URL('../../schema/schema.graphql', import.meta.url), printed);
