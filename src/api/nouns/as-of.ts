import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { type GraphAsOf, graphAsOf } from '../../graph/as-of.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { NodeRef } from './node.ts';

const AsOfRef = builder.objectRef<GraphAsOf>('AsOf').implement({
  description:
    'What can be asked as of a day or a moment: the fields of `Query`, answered as things stood on that day, or as they were known at that moment. Every id and every cursor below it ends in its time, such as `urn:caucus:state:RUS@1950-01-01`, so that clients keep now and then apart; wherever `Query` takes an id, one with a time is answered as of that time.',
  interfaces: [NodeRef],
  fields: (t) => ({
    valid: t.expose('valid', {
      type: 'Date',
      nullable: true,
      description: 'The day: what was so on it, and the votes held up to its end. Null for now.',
    }),
    recorded: t.expose('recorded', {
      type: 'DateTime',
      nullable: true,
      description: 'The moment: what was in the graph by then, and had not been taken back. Null for now.',
    }),
  }),
});

builder.queryField('asOf', (t) =>
  t.field({
    type: AsOfRef,
    nullable: true,
    description:
      'All that can be asked, as things stood on a day, or as they were known at a moment. What came later is not there: not in lists, not in totals, and by its id it is an error.',
    args: {
      valid: t.arg({ type: 'Date', description: 'A day such as `1950-01-01`. Now when omitted.' }),
      recorded: t.arg({ type: 'DateTime', description: 'A moment such as `2026-01-01T00:00:00Z`. Now when omitted.' }),
    },
    resolve: (_, { valid, recorded }, { asOf }) => {
      if ((valid ?? recorded ?? null) === null)
        throw badInput(
          'BAD_USER_INPUT',
          'asOf: neither `valid` nor `recorded` is given. Give a day, a moment, or both; what is so now is asked without `asOf`.',
        );
      // Whoever runs the question has read its arguments already.
      return graphAsOf(asOf);
    },
  }),
);

/** What has one answer at all times: which data there are, and what curators have before them. */
const ALWAYS = ['asOf', 'dataset', 'candidates', 'curations'];

/** Gives `AsOf` the fields of `Query`. */
export function withFieldsOfQuery(schema: GraphQLSchema): GraphQLSchema {
  const fields = (schema.getType('AsOf') as GraphQLObjectType).getFields();
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {}))
    if (!ALWAYS.includes(name)) fields[name] = { ...field };
  return schema;
}
