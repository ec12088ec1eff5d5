import type { Stay } from '../../analysis/kernel/membership.ts';
import { holdersOf, type Members, membersOf, partiesTo, signersOf, votersOf } from '../../graph/analysis/actor-set.ts';
import { type ClaimFilter as ClaimFilterWords, claimsThatFit } from '../../graph/claim-filter.ts';
import { regionId } from '../../graph/kernel/region.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import { memberships } from '../../graph/membership.ts';
import type { Node, NodeOf } from '../../graph/node.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { spanOf } from '../kernel/date.ts';
import { nodeGiven, nodesGiven, notTooMany } from '../kernel/node-arguments.ts';
import { STATE_FORM, statesGiven } from '../kernel/state-argument.ts';
import { Choice } from '../nouns/choice.ts';
import { Stance } from '../nouns/position.ts';
import { tallies } from '../nouns/tally.ts';
import { ClaimFilter, claimFilterOf } from './claim-filter.ts';

const PositionSet = builder.inputType('PositionSet', {
  description: 'Who takes a stand on one of these matters.',
  fields: (t) => ({
    on: t.idList({
      required: true,
      description:
        'Ids of treaties, provisions, topics or amendments such as `urn:caucus:treaty:un-cybercrime`, at most 200.',
    }),
    stance: t.field({ type: Stance, description: 'Only who takes this stand; whoever takes any when omitted.' }),
    from: t.field({ type: 'Date', description: 'Only stands that were still held on this day.' }),
    to: t.field({ type: 'Date', description: 'Only stands that were already held on this day.' }),
  }),
});

const BallotSet = builder.inputType('BallotSet', {
  description: 'Which states made one of these choices at a vote.',
  fields: (t) => ({
    event: t.id({ required: true, description: 'The id of a vote event such as `urn:caucus:vote:ga/74/247`.' }),
    choice: t.field({ type: [Choice], required: true, description: 'The choices.' }),
  }),
});

export const ActorSet = builder.inputType('ActorSet', {
  description: 'Exactly one of these: the same input names a group in every analysis.',
  isOneOf: true,
  fields: (t) => ({
    ids: t.idList({ description: 'These actors, at most 200 ids such as `urn:caucus:ngo:eff`.' }),
    states: t.stringList({ description: `These states, each by ${STATE_FORM}; at most 200.` }),
    region: t.string({
      description:
        'The members of the region of UN M49 with this name: "Africa", "Americas", "Asia", "Europe" or "Oceania". The same as `memberOf` with the id of its bloc.',
    }),
    memberOf: t.id({
      description:
        'The members of this bloc, alliance or group (an id such as `urn:caucus:bloc:eu`, `urn:caucus:bloc:nato` or `urn:caucus:bloc:g77`; the field `blocs` lists them), today or on the day of `asOf`. A group of which a source says that it is all of a bloc but some has these members: `urn:caucus:group:eu-members-except-irl`.',
    }),
    position: t.field({ type: PositionSet, description: 'Who takes a stand.' }),
    ballots: t.field({ type: BallotSet, description: 'Who voted so; ballots that we infer count.' }),
    signed: t.id({
      description: 'Who signed this treaty or document (an id such as `urn:caucus:treaty:un-cybercrime`).',
    }),
    partyTo: t.id({
      description:
        'Who is a party to this treaty (an id such as `urn:caucus:treaty:budapest-2001`), as far as a source says; of a group of which a source says that it is all of a bloc but some, these members.',
    }),
    said: t.field({
      type: ClaimFilter,
      description:
        'Who makes a claim that fits, and for whom somebody makes it in a role: `{about: [...], verb: [WARN]}`.',
    }),
  }),
});

export type GivenSet = typeof ActorSet.$inferInput;
/** The same as a part of another input: what is null in it is not given. */
export type SetWithin = { [Name in keyof GivenSet]?: GivenSet[Name] | null };

/** The members of the set that an argument gives, as far as the graph knows them. */
export async function actorsOf(context: Context, argument: string, set: GivenSet): Promise<Members> {
  const { graph, asOf } = context;
  exactlyOne(argument, set);
  if (set.ids) {
    const actors = await nodesGiven(context, `${argument}.ids`, set.ids, 'actor');
    return closed(actors.map(({ id }) => id));
  }
  if (set.states) {
    notTooMany(`${argument}.states`, set.states);
    return closed(await statesGiven(context, `${argument}.states`, set.states));
  }
  const whole = await wholeOf(context, argument, set);
  if (whole !== null) return membersOf(graph, whole, asOf);
  if (set.position) {
    const { on, stance, ...span } = set.position;
    await nodesGiven(context, `${argument}.position.on`, on, 'treaty, provision, topic or amendment');
    return holdersOf(graph, on, stance ?? null, spanOf(span), asOf);
  }
  if (set.ballots) {
    const { event: id, choice } = set.ballots;
    const event = await nodeGiven(context, `${argument}.ballots.event`, id, 'vote event');
    return { ...(await votersOf(graph, event.id, choice)), ...(await unnamed(context, event, choice)) };
  }
  if (set.said) return speakersOf(context, await claimFilterOf(context, `${argument}.said`, set.said));
  if (set.partyTo) {
    const { id } = await nodeGiven(context, `${argument}.partyTo`, set.partyTo, 'treaty');
    return partiesTo(graph, id, asOf);
  }
  const { id } = await nodeGiven(context, `${argument}.signed`, set.signed ?? '', 'treaty or document');
  return signersOf(graph, id, asOf);
}

/** The states of the set that an argument gives, by their codes; of a group or a region with since when and until when each was a member. */
export async function staysIn(context: Context, argument: string, set: GivenSet): Promise<Stay[]> {
  exactlyOne(argument, set);
  const whole = await wholeOf(context, argument, set);
  if (whole === null)
    return (await actorsOf(context, argument, set)).ids.flatMap(codeOf).map((state) => ({ state, ...ALWAYS }));
  const spells = await memberships(context.graph, [whole], context.asOf);
  return spells.map(({ state, from, to }) => ({ state, from, to }));
}

const ALWAYS = { from: null, to: null };

/** The code of a state by its id; none of another actor. */
export const codeOf = (id: string): string[] => {
  const { type, key } = parseUrn(id) ?? {};
  return type === 'state' && key !== undefined ? [key] : [];
};

/** What GraphQL promises of the input, but not everybody who executes it looks at the values of variables. */
export function exactlyOne(argument: string, set: GivenSet): void {
  const given = Object.entries(set).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const [only] = given as (keyof GivenSet)[];
  if (given.length === 1 && only !== undefined) {
    if (set[only] !== null) return;
    throw badInput('BAD_USER_INPUT', `${argument}: ${only} must be given, and is null.`);
  }
  const names = given.length === 0 ? 'nothing' : given.join(' and ');
  throw badInput('BAD_USER_INPUT', `${argument}: ${names} is given; give exactly one of the ways to name a set.`);
}

/** Who makes the claims that fit, and for whom: an article in its own voice is no actor. */
async function speakersOf(context: Context, filter: ClaimFilterWords): Promise<Members> {
  const claims = claimsThatFit(await context.claims(), filter, context.asOf);
  const speakers = claims.flatMap(({ statements }) => statements.flatMap(({ madeBy, at }) => [madeBy, ...at]));
  const ids = [...new Set(speakers.filter((id) => parseUrn(id)?.type !== 'article'))].sort();
  return {
    ids,
    open: claims.some(({ claim }) => claim.openList),
    unnamed: null,
    claims: claims.map(({ claim }) => claim.id),
  };
}

const closed = (ids: readonly string[]): Members => ({
  ids: [...new Set(ids)].sort(),
  open: false,
  unnamed: 0,
  claims: [],
});

/** The id of the group whose members the set is, given by its id or as a region by its name; null for a set of another sort. */
export async function wholeOf(
  context: Context,
  argument: string,
  { memberOf, region }: GivenSet,
): Promise<string | null> {
  if (memberOf) return (await nodeGiven(context, `${argument}.memberOf`, memberOf, 'group')).id;
  if (!region) return null;
  const found = await context.nodes.get(regionId(region));
  if (found !== null && isRegion(found)) return found.id;
  throw badInput(
    'NOT_FOUND',
    `${argument}.region: no region has the name "${region}". Regions are Africa, Americas, Asia, Europe and Oceania.`,
  );
}

/** How many more a source counts: none where the whole roll call is on record. */
async function unnamed(
  context: Context,
  event: VoteEvent,
  choice: readonly string[],
): Promise<Pick<Members, 'open' | 'unnamed'>> {
  if (event.recorded) return { open: false, unnamed: 0 };
  const rows = (await tallies(event, context)).filter((row) => choice.includes(row.choice));
  const counts = rows.map(({ stated, named }) => (stated === null ? null : stated - named));
  const sum = counts.reduce((all, one) => (all === null || one === null ? null : all + one), 0);
  return { open: sum !== 0, unnamed: sum };
}

const isRegion = (node: Node): node is NodeOf<'bloc'> => node.type === 'Bloc' && node.kind === 'REGION';
