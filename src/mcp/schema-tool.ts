import { GraphQLNonNull, type GraphQLSchema, GraphQLString } from 'graphql';
import { beginning } from '../in-short.ts';
import { inputSchema } from './input-schema.ts';
import { schemaPart } from './schema-part.ts';
import { schemaWords } from './schema-words.ts';
import { failure, type Tool, texts } from './tool.ts';

/** How many matches are listed. */
const LISTED = 40;

/** `look_up_schema`: the schema by part, and the documents of tools by the names of these. */
export function schemaTool(schema: GraphQLSchema, documents: ReadonlyMap<string, string>): Tool {
  return {
    name: 'look_up_schema',
    title: 'Look up the schema',
    description:
      'Shows a part of the GraphQL schema, for run_query. Begin with Query, which has all that can be asked, then a type such as State, a field with its arguments such as Query.search, or any words to find the fields that speak of them. The name of another tool shows the query that it runs, to start from.',
    inputSchema: inputSchema([
      {
        name: 'part',
        type: new GraphQLNonNull(GraphQLString),
        required: true,
        description: 'The name of a type, of a field after its type and a dot, of a tool, or words.',
        example: 'Query',
      },
    ]),
    call({ part }) {
      if (typeof part !== 'string') return failure('part: this is no text. Give a name such as "Query", or words.');
      const found = schemaPart(schema, part.trim()) ?? documents.get(part.trim()) ?? matches(schema, part);
      if (found !== undefined) return texts(found);
      return failure(
        `part: nothing in the schema is called ${JSON.stringify(beginning(part))} or speaks of it. Give one word of it, or begin with "Query".`,
      );
    },
  };
}

/** What has the words, one name a line with what is said of it. */
function matches(schema: GraphQLSchema, text: string): string | undefined {
  const found = schemaWords(schema, text);
  if (found.length === 0) return undefined;
  const lines = found.slice(0, LISTED).map(({ name, description }) => `${name}: ${description}`);
  if (found.length > LISTED) lines.push(`${found.length - LISTED} more have these words: add one.`);
  return lines.join('\n');
}
