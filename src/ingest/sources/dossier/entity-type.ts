import { z } from 'zod';

/** A type of node that claims can be about: its labels, and the properties that a dossier may give it beside id and name. */
type EntityType = { readonly labels: readonly string[]; readonly properties: z.ZodRawShape };

const kind = (...kinds: [string, ...string[]]) => ({ kind: z.enum(kinds) });
const entity = z.string().regex(/^[a-z]+:[A-Za-z0-9/-]{1,64}$/, 'is not an id such as bloc:eu or state:IRL');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256: 64 digits of 0-9 and a-f');

/** By the type in an id: `ngo:eff` is an `ngo`. */
export const ENTITY_TYPES: Readonly<Record<string, EntityType>> = {
  state: { labels: ['Actor', 'State'], properties: {} },
  bloc: { labels: ['Actor', 'Bloc'], properties: kind('BLOC', 'REGION') },
  ngo: { labels: ['Actor', 'NGO'], properties: {} },
  company: { labels: ['Actor', 'Company'], properties: {} },
  institution: {
    labels: ['Actor', 'Institution'],
    properties: kind('UN_BODY', 'INTERGOVERNMENTAL', 'GOVERNMENT', 'PROGRAMME'),
  },
  publisher: { labels: ['Actor', 'Publisher'], properties: kind('MEDIA', 'PLATFORM') },
  alliance: { labels: ['Actor', 'Alliance'], properties: {} },
  person: { labels: ['Actor', 'Person'], properties: {} },
  // `at` is where the role is held; where a claim (ROLE_AT) says it, the roster does not.
  role: { labels: ['Actor', 'Role'], properties: { title: z.string(), at: entity.optional() } },
  group: {
    labels: ['Actor', 'Group'],
    properties: {
      wording: z.string(),
      countMin: z.int().optional(),
      countMax: z.int().optional(),
      openList: z.literal(true).optional(),
      // The members are members of this bloc, without those excepted.
      drawn_from: entity.optional(),
      except: z.array(entity).min(1).optional(),
    },
  },
  treaty: { labels: ['Matter', 'Treaty'], properties: kind('TREATY', 'PROTOCOL', 'LAW', 'INSTRUMENT_CLASS') },
  provision: { labels: ['Matter', 'Provision'], properties: { number: z.string().optional() } },
  topic: { labels: ['Matter', 'Topic'], properties: kind('SUBJECT', 'CONCEPT', 'OFFENCE') },
  process: { labels: ['Process'], properties: {} },
  session: { labels: ['Session'], properties: kind('SESSION', 'EVENT') },
  amendment: { labels: ['Matter', 'Motion', 'Amendment'], properties: {} },
  resolution: { labels: ['Motion', 'Resolution'], properties: {} },
  vote: { labels: ['VoteEvent'], properties: {} },
  decision: { labels: ['Decision'], properties: { status: z.enum(['PLANNED', 'TAKEN']) } },
  article: { labels: ['Article'], properties: { file: z.string(), sha256 } },
  document: {
    labels: ['Document'],
    properties: kind('LETTER', 'STATEMENT', 'PRESS_RELEASE', 'POST', 'REPORT', 'RESOLUTION', 'EMAIL', 'OTHER'),
  },
};

/** The type in an id of a dossier: `vote:ga/74/247` is a `vote`. */
export const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));
