import type { Rule } from './rule.ts';
import { amendmentRules } from './rules/amendment.ts';
import { changeRules } from './rules/change.ts';
import { decisionRules } from './rules/decision.ts';
import { documentRules } from './rules/document.ts';
import { namingRules } from './rules/naming.ts';
import { opinionRules } from './rules/opinion.ts';
import { organisationRules } from './rules/organisation.ts';
import { plannedDecisionRules } from './rules/planned-decision.ts';
import { processRules } from './rules/process.ts';
import { provisionRules } from './rules/provision.ts';
import { provisionWordingRules } from './rules/provision-wording.ts';
import { publicationRules } from './rules/publication.ts';
import { sessionRules } from './rules/session.ts';
import { speechRules } from './rules/speech.ts';
import { stanceRules } from './rules/stance.ts';
import { treatyRules } from './rules/treaty.ts';
import { treatyActRules } from './rules/treaty-act.ts';
import { treatyOriginRules } from './rules/treaty-origin.ts';
import { urgingRules } from './rules/urging.ts';
import { voteRules } from './rules/vote.ts';

/** All rules, in the order in which they look. */
export const RULES: readonly Rule[] = [
  ...[publicationRules, documentRules, namingRules, organisationRules].flat(),
  ...[processRules, sessionRules, decisionRules, plannedDecisionRules, voteRules].flat(),
  ...[treatyRules, treatyOriginRules, treatyActRules, provisionRules, provisionWordingRules, amendmentRules].flat(),
  ...[stanceRules, urgingRules, changeRules, speechRules, opinionRules].flat(),
];
