import type { Claim } from '../../graph/claim.ts';
import {
  DECISION_METHODS,
  type Decision,
  type DecisionSurroundings,
  decisionSurroundings,
  decisionsByVoteEvents,
} from '../../graph/decision.ts';
import type { When } from '../../graph/kernel/date.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import { aspectOf, type Predicate } from '../../graph/predicate.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { toNode, toNodes } from '../kernel/reference.ts';
import { isOfText, keyOfSymbol } from '../kernel/symbol.ts';
import { dayOf, WhenRef } from '../kernel/when.ts';
import { ClaimRef } from './claim.ts';
import { ContradictionRef } from './contradiction.ts';
import { EvidenceRef, evidenceOfClaims, evidenceOfRecords, SAYS } from './evidence.ts';
import { ActorRef, EntityRef, node } from './node.ts';
import { rootFields } from './node-list.ts';
import { AspectRef } from './predicate.ts';
import { VoteEventRef } from './vote-event.ts';

const DecisionStatus = enumOf('DecisionStatus', 'Whether something was decided.', {
  PLANNED: 'The decision is yet to be taken.',
  TAKEN: 'The decision was taken.',
});

const DecisionMethod = enumOf('DecisionMethod', 'How a body decided.', DECISION_METHODS);

const around = ({ batch }: Context, { id }: Decision): Promise<DecisionSurroundings> =>
  batch(decisionSurroundings, [], id);

/** All accounts of a decision, the preferred ones first. */
async function accountsOf(context: Context, decision: Decision): Promise<Claim[]> {
  const { accounts } = await around(context, decision);
  return (await Promise.all(accounts.map((id) => context.nodes.get(id)))) as Claim[];
}

/** The accounts to go by: neither denials nor what is known to be mistaken. */
async function counting(context: Context, decision: Decision, predicate: Predicate): Promise<Claim[]> {
  const accounts = await accountsOf(context, decision);
  return accounts.filter(
    (claim) => claim.predicate === predicate && claim.rank !== 'DEPRECATED' && claim.polarity === 'AFFIRMED',
  );
}

/** When it was taken, or else is planned for: by the preferred account, and among equals by the narrowest. */
async function taken(context: Context, decision: Decision): Promise<When | null> {
  if (decision.records !== null) return decision.held;
  const dates = await counting(context, decision, 'DATED');
  const of = (event: string) => dates.filter((claim) => (eventOf(claim) ?? event) === event);
  const planned = of('taken').length === 0;
  const [first, ...others] = of(planned ? 'planned' : 'taken');
  const equals = others.filter(({ rank }) => rank === first?.rank);
  const narrowest = equals.reduce((best, claim) => (days(claim.when) < days(best?.when ?? null) ? claim : best), first);
  return narrowest?.when ?? null;
}

/** The body that takes decisions on texts with such symbols; null where claims have to say it. */
const bodyOf = ({ records, id }: Decision): string | null => {
  const body = BODIES[parseUrn(id)?.key.split('/')[0] ?? ''];
  return records === null || body === undefined ? null : urn('institution', body);
};
const BODIES: Readonly<Record<string, string>> = { ga: 'unga' };

const eventOf = ({ qualifiers }: Claim): string | null =>
  qualifiers.find(({ name }) => name === 'EVENT')?.value ?? null;

const days = (when: When | null): number =>
  when === null || when.earliest === null || when.latest === null
    ? Number.POSITIVE_INFINITY
    : Date.parse(when.latest) - Date.parse(when.earliest);

const DecisionRef = node(
  'decision',
  'What a body decided or is to decide, by whatever method: a decision is not a vote event, and consensus is not a vote of every member. Where accounts differ, its fields follow the preferred one, and `accounts` has them all.',
);
rootFields('decision', DecisionRef, {
  example: 'adopt-draft',
  many: 'decisions',
  says: 'Decisions that dossiers speak of, and adoptions of texts without a recorded vote (by a recorded vote, they are vote events)',
  by: 'DATE',
  args: (arg) => ({
    symbol: arg.string({ description: 'Only on one text and its parts: `A/RES/79/243`, `79/243` or `ga/79/243`.' }),
  }),
  narrow: ({ symbol }) => {
    const key = keyOfSymbol('symbol', symbol ?? null);
    const text = key === null ? null : urn('decision', key);
    return ({ id }) => text === null || isOfText(id, text);
  },
});

builder.objectFields(DecisionRef, (t) => ({
  decisionStatus: t.expose('status', { type: DecisionStatus, description: 'Whether it was taken.' }),
  symbol: t.exposeString('symbol', {
    nullable: true,
    description: 'The symbol of the text, such as `A/RES/79/243`; null where none is established.',
  }),
  decided: t.field({
    type: EntityRef,
    nullable: true,
    description: 'The text or motion that was decided on.',
    resolve: toNode(async (decision, context) => (await around(context, decision)).on),
  }),
  method: t.field({
    type: DecisionMethod,
    description: 'How it was taken, by the preferred account; UNKNOWN when no account says.',
    resolve: async (decision, _, context) => {
      const [account] = await counting(context, decision, 'METHOD');
      // What a record says of a decision goes before what was said of it when it was still planned.
      const value = (decision.records === null ? null : decision.method) ?? account?.value ?? 'UNKNOWN';
      return value in DECISION_METHODS ? (value as keyof typeof DECISION_METHODS) : 'UNKNOWN';
    },
  }),
  takenOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'The day, by the preferred account; null unless it is one day.',
    resolve: async (decision, _, context) => dayOf(await taken(context, decision)),
  }),
  taken: t.field({
    type: WhenRef,
    nullable: true,
    description:
      'When it was taken, or is planned for, by the preferred account; where none is preferred, by the narrowest.',
    resolve: (decision, _, context) => taken(context, decision),
  }),
  takenBy: t.field({
    type: ActorRef,
    nullable: true,
    description: 'Who took it, by the preferred account.',
    resolve: toNode(
      async (decision, context) => (await counting(context, decision, 'TAKEN_BY'))[0]?.object ?? bodyOf(decision),
    ),
  }),
  settledBy: t.field({
    type: VoteEventRef,
    nullable: true,
    description:
      'The vote that settled it; null where by the preferred account it was not a vote, or the vote is not known.',
    resolve: toNode(async (decision, context) => (await around(context, decision)).settledBy),
  }),
  evidence: t.field({
    type: [EvidenceRef],
    description: SAYS,
    resolve: async (decision, _, context) => {
      const { accounts } = await around(context, decision);
      return [...(await evidenceOfClaims(context, accounts)), ...evidenceOfRecords(decision.records ?? [])];
    },
  }),
  contested: t.boolean({
    description: 'Whether its accounts are in conflict.',
    resolve: async (decision, _, context) => (await around(context, decision)).contested,
  }),
  accounts: t.field({
    type: [ClaimRef],
    description: 'Every rival account of how, by whom or when it was taken, the preferred ones first.',
    args: { aspect: t.arg({ type: [AspectRef], description: 'Only accounts of these, such as METHOD.' }) },
    resolve: async (decision, { aspect }, context) => {
      const accounts = await accountsOf(context, decision);
      return aspect ? accounts.filter(({ predicate }) => aspect.some((one) => one === aspectOf(predicate))) : accounts;
    },
  }),
  contradictions: t.field({
    type: [ContradictionRef],
    description: 'Where its accounts contradict each other, or others, or seem to.',
    resolve: toNodes(async (decision, context) => (await around(context, decision)).contradictions),
  }),
}));

builder.objectField(VoteEventRef, 'decision', (t) =>
  t.field({
    type: DecisionRef,
    nullable: true,
    description: 'The decision that it settled; null where none is on record, as for a vote on an amendment.',
    resolve: toNode(({ id }, { batch }) => batch(decisionsByVoteEvents, [], id)),
  }),
);
