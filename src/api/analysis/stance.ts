import { type Stand, signedTogether, standsOf } from '../../graph/analysis/stance.ts';
import type { Document } from '../../graph/document.ts';
import type { Actor, Matter } from '../../graph/node.ts';
import type { Treaty } from '../../graph/treaty.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { idsGiven, nodeGiven } from '../kernel/node-arguments.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { ClaimRef, claimsAt } from '../nouns/claim.ts';
import { EvidenceRef, evidenceOfClaims, SAYS } from '../nouns/evidence.ts';
import { ActorRef, EntityRef, MatterRef } from '../nouns/node.ts';
import { Stance } from '../nouns/position.ts';
import { ActorSet, actorsOf } from './actor-set.ts';

const DIRECTION =
  'Positions and ballots count, ballots in their true direction: a vote for the deletion of a clause is a stand against the clause. They are those of today, or of the day of `asOf`.';

/** Who is of two minds stands with nobody. */
const isSame = ({ a, b }: Shared): boolean => a.stance === b.stance && a.stance !== 'MIXED';

/** Two actors, what each stands for, and on which matters both do. */
type Agreed = { readonly a: string; readonly b: string; readonly shared: readonly Shared[] };
type Shared = { readonly on: string; readonly a: Stand; readonly b: Stand };

const StandRef = builder.objectRef<Stand>('Stand').implement({
  description: 'What one actor stands for on one matter, by all its positions and ballots together.',
  fields: (t) => ({
    stance: t.expose('stance', { type: Stance, description: 'SUPPORT, OPPOSE, or MIXED where it does both.' }),
    claimsBehind: t.field({
      type: [ClaimRef],
      description: 'The claims behind it; never empty.',
      resolve: ({ claims }, _, context, info) => claimsAt(context, claims, info),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: SAYS,
      resolve: ({ claims }, _, context) => evidenceOfClaims(context, claims),
    }),
  }),
});

const SharedStandRef = builder.objectRef<Shared>('SharedStand').implement({
  description: 'A matter on which both actors take a stand.',
  fields: (t) => ({
    on: t.field({
      type: MatterRef,
      description: 'The matter.',
      resolve: ({ on }, _, context, info) => nodeAt<Matter>(context, on, info),
    }),
    a: t.expose('a', { type: StandRef, description: 'What the first stands for.' }),
    b: t.expose('b', { type: StandRef, description: 'What the second stands for.' }),
    same: t.boolean({
      description: 'Whether both stand for the same; who is MIXED stands with nobody.',
      resolve: isSame,
    }),
  }),
});

const StanceAgreementRef = builder.objectRef<Agreed>('StanceAgreement').implement({
  description: `On what two actors stand together, and on what against each other, by the claims of dossiers. ${DIRECTION} Where one of the two is silent, nothing is said: silence is not agreement.`,
  fields: (t) => ({
    a: t.field({
      type: ActorRef,
      description: 'The first actor.',
      resolve: ({ a }, _, context, info) => nodeAt<Actor>(context, a, info),
    }),
    b: t.field({
      type: ActorRef,
      description: 'The second actor.',
      resolve: ({ b }, _, context, info) => nodeAt<Actor>(context, b, info),
    }),
    common: t.int({ description: 'On how many matters both take a stand.', resolve: ({ shared }) => shared.length }),
    same: t.int({
      description: 'On how many of them both take the same.',
      resolve: ({ shared }) => shared.filter(isSame).length,
    }),
    share: t.float({
      nullable: true,
      description:
        'same/common, from 0 to 1; null where they have nothing in common. See docs/formulas.md#stance-agreement.',
      resolve: ({ shared }) => (shared.length === 0 ? null : shared.filter(isSame).length / shared.length),
    }),
    matters: t.field({
      type: [SharedStandRef],
      description: 'The matters on which both take a stand.',
      resolve: ({ shared }) => [...shared],
    }),
    signedTogether: t.field({
      type: [EntityRef],
      description: 'What both have signed.',
      resolve: async ({ a, b }, _, context, info) =>
        nodesAt<Document | Treaty>(context, await signedTogether(context.graph, a, b, context.asOf), info),
    }),
  }),
});

builder.queryField('stanceAgreement', (t) =>
  t.field({
    type: StanceAgreementRef,
    nullable: true,
    description: 'On what two actors stand together, and on what against each other.',
    args: {
      a: t.arg.id({ required: true, description: 'The id of an actor such as `urn:caucus:ngo:eff`.' }),
      b: t.arg.id({ required: true, description: 'The id of another, such as `urn:caucus:company:microsoft`.' }),
    },
    resolve: async (_, { a, b }, context) => {
      if (a === b) throw badInput('BAD_USER_INPUT', `b: "${b}" is the same actor as a. Name two.`);
      await Promise.all([nodeGiven(context, 'a', a, 'actor'), nodeGiven(context, 'b', b, 'actor')]);
      const stands = await standsOf(context.graph, [a, b], null, context.asOf);
      const of = (actor: string) =>
        new Map(stands.filter((stand) => stand.actor === actor).map((stand) => [stand.on, stand]));
      const others = of(b);
      const shared = [...of(a)].flatMap(([on, stand]) => {
        const other = others.get(on);
        return other === undefined ? [] : [{ on, a: stand, b: other }];
      });
      return { a, b, shared };
    },
  }),
);

type Matrix = {
  readonly actors: readonly string[];
  readonly matters: readonly string[];
  readonly stands: readonly Stand[];
};

const StanceMatrixRef = builder.objectRef<Matrix>('StanceMatrix').implement({
  description: `Who stands for what: a row for each actor, a column for each matter. ${DIRECTION}`,
  fields: (t) => ({
    actors: t.field({
      type: [ActorRef],
      description: 'The rows: actors that take a stand on one of the matters.',
      resolve: ({ actors }, _, context, info) => nodesAt<Actor>(context, actors, info),
    }),
    matters: t.field({
      type: [MatterRef],
      description: 'The columns.',
      resolve: ({ matters }, _, context, info) => nodesAt<Matter>(context, matters, info),
    }),
    stances: t.field({
      type: [t.listRef(Stance, { nullable: true })],
      description: 'Row by row; null where a dossier says nothing of the two.',
      resolve: ({ actors, matters, stands }) => {
        const found = new Map(stands.map(({ actor, on, stance }) => [`${actor} ${on}`, stance]));
        return actors.map((actor) => matters.map((on) => found.get(`${actor} ${on}`) ?? null));
      },
    }),
  }),
});

builder.queryField('stanceMatrix', (t) =>
  t.field({
    type: StanceMatrixRef,
    nullable: true,
    description: 'Who of some actors stands for what.',
    args: {
      of: t.arg({ type: ActorSet, required: true, description: 'The actors.' }),
      on: t.arg.idList({
        description:
          'Ids of treaties, provisions, topics or amendments such as `urn:caucus:treaty:un-cybercrime`, at most 200; all that they take a stand on when omitted.',
      }),
    },
    resolve: async (_, { of, on }, context) => {
      await idsGiven(context, 'on', on, 'treaty, provision, topic or amendment');
      const { ids } = await actorsOf(context, 'of', of);
      const stands = await standsOf(context.graph, ids, on ?? null, context.asOf);
      const rows = new Set(stands.map(({ actor }) => actor));
      const columns = new Set(stands.map((stand) => stand.on));
      return { actors: ids.filter((id) => rows.has(id)), matters: on ? [...new Set(on)] : [...columns].sort(), stands };
    },
  }),
);
