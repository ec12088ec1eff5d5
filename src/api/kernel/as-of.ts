import { DirectiveLocation, GraphQLDirective, type GraphQLInputType, GraphQLSchema } from 'graphql';

/** The schema with the directive `@asOf`, whose arguments are of scalars that the schema itself has. */
export function withAsOf(schema: GraphQLSchema): GraphQLSchema {
  const type = (name: string) => schema.getType(name) as GraphQLInputType;
  const directive = new GraphQLDirective({
    name: 'asOf',
    description:
      'Read the whole operation as things stood on a day (valid), or as they were known at a moment (recorded). Answers differ by day for the same id: clients keep a cache of their own per day, or none.',
    locations: [DirectiveLocation.QUERY],
    args: {
      valid: {
        type: type('Date'),
        description: 'A day: what was so on it, and the votes held up to its end. Now when omitted.',
      },
      recorded: {
        type: type('DateTime'),
        description: 'A moment: what was in the graph, and had not been taken back, by then. Now when omitted.',
      },
    },
  });
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, directives: [...config.directives, directive] });
}
