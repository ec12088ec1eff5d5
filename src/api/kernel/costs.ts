import { type GraphQLSchema, isObjectType } from 'graphql';

/** What a field costs beside its items, in nodes: about 50 of them take as long as a millisecond of work. */
type Cost = { readonly adds?: number; readonly items?: number };

/** The fields that cost more than their nodes, and the lists without `first` that are shorter or longer than such lists are. */
const COSTS: Readonly<Record<string, Cost>> = {
  'Query.search': { adds: 500 },
  'Query.paths': { adds: 2000 },
  'Query.agreementMatrix': { adds: 2000 },
  'Query.map': { adds: 2000 },
  'Query.coalitions': { adds: 3000 },
  'Query.coalitionSeries': { adds: 9000 },
  'Query.idealPoints': { adds: 5000 },
  // An import each, which others wait for.
  'Mutation.acceptClaim': { adds: 2000 },
  'Mutation.rejectClaim': { adds: 2000 },
  'Mutation.rankClaim': { adds: 2000 },
  'Mutation.noteContradiction': { adds: 2000 },
  'Mutation.undoCuration': { adds: 2000 },
  'Query.agreement': { adds: 100 },
  'State.closest': { adds: 50 },
  'State.farthest': { adds: 50 },
  'State.stoodWithFew': { adds: 50 },
  // A ranking for each session there ever was.
  'State.closestSeries': { adds: 500 },
  'State.farthestSeries': { adds: 500 },
  // Votes are drawn anew a thousand times.
  'State.drift': { adds: 500 },
  // Coalitions, which are found once for all states of one question.
  'State.defections': { adds: 900 },
  'BallotConnection.tallies': { adds: 20 },
  // What is counted by things has a name to be read for each.
  'ClaimConnection.tallies': { adds: 300 },
  'AssertionConnection.tallies': { adds: 300 },
  'VoteEventConnection.tallies': { adds: 100 },
  // What is counted of the whole graph.
  'Query.holdings': { adds: 20 },
  'Query.coverage': { adds: 500 },
  // Who is in the set is read first.
  'Query.cohesion': { adds: 20 },
  'Query.predicates': { items: 60 },
  // Who belonged to what on the day is read for each.
  'VoteEvent.split': { adds: 20 },
  // All votes of the series are looked through.
  'VoteSeries.changes': { adds: 30 },
  // A state each.
  'VoteChanges.changes': { items: 200 },
  // Two datasets ship, and a user adds one.
  'Ballot.accounts': { items: 3 },
  'VoteEvent.accounts': { items: 3 },
};

/** Tells in the extensions of a field (`cost`) what it costs, which the limit counts, and in its description what it adds. */
export function withCosts(schema: GraphQLSchema): GraphQLSchema {
  for (const [path, cost] of Object.entries(COSTS)) {
    const [type = '', name = ''] = path.split('.');
    const object = schema.getType(type);
    const field = isObjectType(object) ? object.getFields()[name] : undefined;
    if (field === undefined) throw new Error(`The schema has no field ${path}, of which it is written what it costs.`);
    field.extensions = { ...field.extensions, cost };
    if (cost.adds)
      field.description = `${field.description} The cost limit counts it as ${cost.adds} nodes beside what it brings.`;
  }
  return schema;
}
