import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
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
import './process.ts';
import './session.ts';
import './decision.ts';
import './document.ts';
import './dataset.ts';
import './dataset-info.ts';
import './agreement.ts';
import './closest.ts';
import './agreement-matrix.ts';
import './coalitions.ts';

/** The public schema. */
export const schema: GraphQLSchema = plain(builder.toSchema());

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
