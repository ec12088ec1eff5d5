import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { ENTITIES, type NounRow } from '../../../graph/nouns.ts';

/** A type of node that claims can be about: its labels, and the properties that a dossier may give it beside id and name. */
type EntityType = { readonly labels: readonly string[]; readonly properties: z.ZodRawShape };

const entity = z.string().regex(/^[a-z]+:[A-Za-z0-9/-]{1,64}$/, 'is not an id such as bloc:eu or state:IRL');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256: 64 digits of 0-9 and a-f');

/** What a dossier gives of a noun beside its kind. */
const GIVEN: Readonly<Record<string, z.ZodRawShape>> = {
  // `at` is where the role is held; where a claim (ROLE_AT) says it, the roster does not.
  role: { title: z.string(), at: entity.optional() },
  group: {
    wording: z.string(),
    countMin: z.int().optional(),
    countMax: z.int().optional(),
    openList: z.literal(true).optional(),
    // The members are members of this bloc, without those excepted.
    drawn_from: entity.optional(),
    except: z.array(entity).min(1).optional(),
  },
  provision: { number: z.string().optional() },
  decision: { status: z.enum(['PLANNED', 'TAKEN']) },
  article: {
    file: z.string().refine((file) => !isAbsolute(file) && !file.split(/[/\\]/).includes('..'), {
      error: 'leads out of the folder of texts: it is the name of a file there',
    }),
    sha256,
  },
};

/** By the type in an id: `ngo:eff` is an `ngo`. */
export const ENTITY_TYPES: Readonly<Record<string, EntityType>> = Object.fromEntries(
  Object.entries<NounRow>(ENTITIES).map(([key, { type, is = [], kinds }]) => [
    key,
    {
      labels: [...is, type],
      properties: { ...GIVEN[key], ...(kinds === undefined ? {} : { kind: z.enum(Object.keys(kinds)) }) },
    },
  ]),
);

/** The type in an id of a dossier: `vote:ga/74/247` is a `vote`. */
export const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));
