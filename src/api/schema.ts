import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { withAsOf } from './as-of.ts';
import { builder } from './builder.ts';
import './node.ts';
import './date.ts';
import './entity.ts';
import './actor.ts';
import './matter.ts';
import './motion.ts';
import './state.ts';
import './vote-event.ts';
import './tally.ts';
import './ballot.ts';
import './amendment.ts';
import './resolution.ts';
import './provision.ts';
import './treaty.ts';
import './topic.ts';
import './article.ts';
import './evidence.ts';
import './group.ts';
import './bloc.ts';
import './institution.ts';
import './publisher.ts';
import './ngo.ts';
import './company.ts';
import './role.ts';
import './name.ts';
import './membership.ts';
import './position.ts';
import './position-change.ts';
import './timeline.ts';
import './overlap.ts';
import './stance.ts';
import './process.ts';
import './session.ts';
import './predicate.ts';
import './claim.ts';
import './entity-claims.ts';
import './assertion.ts';
import './contradiction.ts';
import './corroboration.ts';
import './claim-link.ts';
import './decision.ts';
import './coverage.ts';
import './document.ts';
import './citation.ts';
import './related-event.ts';
import './bearing.ts';
import './dataset.ts';
import './dataset-info.ts';
import './search.ts';
import './link.ts';
import './path.ts';
import './agreement.ts';
import './analysed-votes.ts';
import './closest.ts';
import './agreement-matrix.ts';
import './coalitions.ts';
import './coalition-series.ts';
import './cohesion.ts';
import './split.ts';
import './defection.ts';
import './map.ts';
import './ideal-points.ts';
import './drift.ts';
import './division.ts';

/** The public schema. */
export const schema: GraphQLSchema = withAsOf(plain(builder.toSchema()));

/** Takes away the resolvers that only read a property: the compiled execution reads it without a call. */
function plain(whole: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(whole.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const ofConnection = /(Connection|Edge)$/.test(type.name) && field.name !== 'totalCount';
      if (ofConnection || field.extensions.pothosExposedField === field.name) delete field.resolve;
    }
  }
  return whole;
}
