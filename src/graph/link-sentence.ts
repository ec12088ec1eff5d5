import type { Link } from './link.ts';

/** What each type of edge says of its two ends, in our words. */
const SENTENCES = {
  AMENDS: '{from} would change {to}.',
  AUTHORED_BY: '{from} was written by {to}.',
  BEARS_ON: '{from} bears on {to}.',
  CITES: '{from} cites {to}.',
  DEALT_WITH: '{from} dealt with {to}.',
  DEFINES: '{from} defines {to}.',
  DIVERGED_ON: '{from} were of different minds on {to}.',
  DRAWN_FROM: '{from} are members of {to}.',
  ECHOED: '{from} said the same as {to}.',
  EXCEPT: '{from} are without {to}.',
  EXCLUDES: '{from} excludes {to}.',
  FILED_UNDER: '{from} is filed under {to}.',
  HOLDS_ROLE: '{from} holds the role {to}.',
  IN_TENSION_WITH: '{from} stands in tension with {to}.',
  MEMBER_OF: '{from} is a member of {to}.',
  NARROWER: '{from} includes {to}.',
  NEGOTIATED_UNDER: '{from} was negotiated under {to}.',
  ON: '{from} is on {to}.',
  OPPOSES: '{from} opposes {to}.',
  PARTY_TO: '{from} is a party to {to}.',
  PART_OF: '{from} is part of {to}.',
  POSSIBLY_SAME_AS: '{from} may be the same as {to}.',
  PROPOSED: '{from} proposed {to}.',
  PUBLISHED_BY: '{from} was published by {to}.',
  RATIFIED: '{from} ratified {to}.',
  RELATED_EVENT: '{from} is related in time or cause to {to}.',
  ROLE_AT: '{from} is a role at {to}.',
  RUN_BY: '{from} is run by {to}.',
  SEEKS_CHANGE_OF: '{from} seeks to change {to}.',
  SIGNED: '{from} signed {to}.',
  SPOKE_ON: '{from} spoke of {to}.',
  SUBMITTED_TO: '{from} was submitted to {to}.',
  SUPPLEMENTS: '{from} supplements {to}.',
  SUPPORTS: '{from} supports {to}.',
  TAKEN_BY: '{from} was taken by {to}.',
  TOOK_PART_IN: '{from} took part in {to}.',
  VOTED: '{to}: {from} took part.',
} as const;

const VOTED: Readonly<Record<string, string>> = {
  FOR: '{to}: {from} voted for.',
  AGAINST: '{to}: {from} voted against.',
  ABSTAIN: '{to}: {from} abstained.',
  NOT_VOTING: '{to}: {from} did not vote.',
  ABSENT: '{to}: {from} was absent.',
};

const SPOKE: Readonly<Record<string, string>> = {
  RECOMMEND: '{from} made a recommendation on {to}.',
  PLEDGE: '{from} made a pledge on {to}.',
  WARN: '{from} warned of {to}.',
  ACCUSE: '{from} accused {to}.',
  WELCOME: '{from} welcomed {to}.',
  REGRET: '{from} regretted {to}.',
};

/** The types of edges that are links, by name. */
export const LINK_TYPES: readonly string[] = Object.keys(SENTENCES);

/** A link in a sentence, with the names of its ends. */
export function sentenceOf({ type, choice, verbs }: Link, from: string, to: string): string {
  const [verb = '', ...others] = verbs;
  const own = type === 'VOTED' ? VOTED[choice ?? ''] : others.length === 0 ? SPOKE[verb] : undefined;
  const template = own ?? SENTENCES[type as keyof typeof SENTENCES] ?? '{from} is linked to {to}.';
  // A name that ends in a full stop ends the sentence.
  return template.replace(/\{(from|to)\}/g, (_, end) => (end === 'from' ? from : to)).replace(/\.\.$/, '.');
}
