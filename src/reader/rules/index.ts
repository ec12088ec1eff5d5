import type { Rule } from '../rule.ts';
import { decisionRules } from './decision.ts';
import { namingRules } from './naming.ts';
import { opinionRules } from './opinion.ts';
import { organisationRules } from './organisation.ts';
import { processRules } from './process.ts';
import { provisionRules } from './provision.ts';
import { publicationRules } from './publication.ts';
import { speechRules } from './speech.ts';
import { stanceRules } from './stance.ts';
import { treatyRules } from './treaty.ts';
import { voteRules } from './vote.ts';

/** All rules, in the order in which they look. */
export const RULES: readonly Rule[] = [
  ...publicationRules,
  ...namingRules,
  ...organisationRules,
  ...processRules,
  ...decisionRules,
  ...voteRules,
  ...treatyRules,
  ...provisionRules,
  ...stanceRules,
  ...speechRules,
  ...opinionRules,
];
