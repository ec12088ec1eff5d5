import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { builder } from './kernel/builder.ts';
import { withCosts } from './kernel/costs.ts';
import { withoutEmptyLists } from './kernel/empty-list.ts';
import { lenient } from './kernel/leniency.ts';
import { timed } from './kernel/timed.ts';
import { withFieldsOfQuery } from './nouns/as-of.ts';
import './nouns/node.ts';
import './kernel/date.ts';
import './nouns/node.ts';
import './nouns/motion.ts';
import './nouns/state.ts';
import './nouns/vote-event.ts';
import './nouns/tally.ts';
import './nouns/meeting.ts';
import './nouns/vote-series.ts';
import './nouns/vote-account.ts';
import './nouns/ballot.ts';
import './nouns/amendment.ts';
import './nouns/resolution.ts';
import './nouns/provision.ts';
import './nouns/treaty.ts';
import './nouns/topic.ts';
import './nouns/article.ts';
import './nouns/evidence.ts';
import './nouns/ballot-account.ts';
import './nouns/motion-fact.ts';
import './nouns/group.ts';
import './nouns/bloc.ts';
import './nouns/institution.ts';
import './nouns/simple-actor.ts';
import './nouns/role.ts';
import './nouns/name.ts';
import './nouns/membership.ts';
import './nouns/position.ts';
import './analysis/position-change.ts';
import './analysis/timeline.ts';
import './analysis/overlap.ts';
import './analysis/stance.ts';
import './nouns/process.ts';
import './nouns/session.ts';
import './nouns/predicate.ts';
import './nouns/claim.ts';
import './nouns/assertion.ts';
import './nouns/contradiction.ts';
import './nouns/corroboration.ts';
import './nouns/decision.ts';
import './analysis/vote-asked.ts';
import './analysis/claim-lists.ts';
import './analysis/claim-tallies.ts';
import './analysis/coverage.ts';
import './nouns/document.ts';
import './nouns/related-event.ts';
import './nouns/bearing.ts';
import './nouns/proposal.ts';
import './nouns/edge-fields.ts';
import './nouns/dataset.ts';
import './nouns/import-progress.ts';
import './analysis/search.ts';
import './nouns/link.ts';
import './analysis/path.ts';
import './analysis/agreement.ts';
import './analysis/compared-vote.ts';
import './analysis/closest.ts';
import './analysis/agreement-matrix.ts';
import './analysis/coalitions.ts';
import './analysis/bloc-description.ts';
import './analysis/coalition-series.ts';
import './analysis/cohesion.ts';
import './analysis/vote-ballots.ts';
import './analysis/split.ts';
import './analysis/defection.ts';
import './analysis/cohesion-defections.ts';
import './analysis/map.ts';
import './analysis/ideal-points.ts';
import './analysis/analysis-progress.ts';
import './analysis/dossiers.ts';
import './analysis/drift.ts';
import './analysis/stood-with-few.ts';
import './analysis/votes.ts';
import './analysis/series-list.ts';
import './analysis/state-votes.ts';
import './analysis/series-change.ts';
import './analysis/tallies.ts';
import './curation/mutations.ts';

const made = (): GraphQLSchema => withFieldsOfQuery(withCosts(withoutEmptyLists(lenient(plain(builder.toSchema())))));

/** The public schema. */
export const schema: GraphQLSchema = made();

let withTimes: GraphQLSchema | undefined;

/** The same schema, whose ids and cursors carry the time as of which is read; made when the first question speaks of a time. */
export function timedSchema(): GraphQLSchema {
  withTimes ??= timed(made());
  return withTimes;
}

/** Takes away the resolvers that only read a property: the compiled execution reads it without a call. */
function plain(whole: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(whole.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const ofConnection = /(Connection|Edge)$/.test(type.name) && !['totalCount', 'tallies'].includes(field.name);
      if (ofConnection || field.extensions.pothosExposedField === field.name) delete field.resolve;
    }
  }
  return whole;
}
