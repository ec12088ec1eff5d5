import { EDGES, type EdgeType } from './edges.ts';
import type { Link } from './link.ts';

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

/** A link in a sentence, with the names of its ends. */
export function sentenceOf({ type, choice, verbs }: Link, from: string, to: string): string {
  const [verb = '', ...others] = verbs;
  const own = type === 'VOTED' ? VOTED[choice ?? ''] : others.length === 0 ? SPOKE[verb] : undefined;
  const template = own ?? EDGES[type as EdgeType].says;
  // A name that ends in a full stop ends the sentence.
  return template.replace(/\{(from|to)\}/g, (_, end) => (end === 'from' ? from : to)).replace(/\.\.$/, '.');
}
