import type { Rule } from '../rule.ts';
import { changeRules } from './change.ts';
import { decisionRules } from './decision.ts';
import { documentRules } from './document.ts';
import { namingRules } from './naming.ts';
import { opinionRules } from './opinion.ts';
import { organisationRules } from './organisation.ts';
import { plannedDecisionRules } from './planned-decision.ts';
import { processRules } from './process.ts';
import { provisionRules } from './provision.ts';
import { provisionWordingRules } from './provision-wording.ts';
import { publicationRules } from './publication.ts';
import { sessionRules } from './session.ts';
import { speechRules } from './speech.ts';
import { stanceRules } from './stance.ts';
import { treatyRules } from './treaty.ts';
import { treatyOriginRules } from './treaty-origin.ts';
import { voteRules } from './vote.ts';

/** All rules, in the order in which they look. */
export const RULES: readonly Rule[] = [
  ...[publicationRules, documentRules, namingRules, organisationRules].flat(),
  ...[processRules, sessionRules, decisionRules, plannedDecisionRules, voteRules].flat(),
  ...[treatyRules, treatyOriginRules, provisionRules, provisionWordingRules].flat(),
  ...[stanceRules, changeRules, speechRules, opinionRules].flat(),
];
