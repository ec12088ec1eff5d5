import { z } from 'zod';
import { FACT_KINDS } from '../../read/motion-fact.ts';
import { CHOICE_OF, optionOf } from '../../read/popolo-option.ts';
import { RESULTS } from '../../read/result-word.ts';
import { SCOPES } from '../../read/roll-call.ts';

/** Popolo allows null wherever something is not known: it is as if it were not there. */
const maybe = <T extends z.ZodType>(shape: T) => shape.nullish().transform((value) => value ?? undefined);
const listOf = <T extends z.ZodType>(shape: T) => maybe(z.array(shape)).transform((list) => list ?? []);
const textOr = (absent: string) => maybe(z.string()).transform((text) => text ?? absent);

/** An id, which some files have as a number. */
const number = z
  .number()
  .refine(Number.isInteger, 'must be a text or a whole number')
  .refine(
    (number) => Math.abs(number) <= Number.MAX_SAFE_INTEGER,
    'is a number that readers of JSON round: write it in quotation marks',
  );
const id = z.union([z.string().min(1), number], { error: 'must be a text or a whole number' }).transform(String);

const option = z.string().transform((text, context) => {
  const known = optionOf(text);
  if (known !== null) return known;
  context.addIssue(`"${text.slice(0, 40)}" is not one of ${Object.keys(CHOICE_OF).join(', ')}`);
  return z.NEVER;
});
/** A count may be of a word that is no option, such as a total, and is not read then. */
const counted = z.string().transform((text) => optionOf(text) ?? text);
const count = z.object({ option: counted, value: z.int().min(0) });
const counts = listOf(count);
const date = z.string().regex(/^\d{4}(-\d{2}){0,2}/, {
  error: ({ input }) => `"${String(input).slice(0, 40)}" is not a date such as 2019-12-27`,
});

const identifiers = listOf(z.object({ scheme: textOr(''), identifier: z.string() }));

/** Who votes may be named by an id, or stand in the vote with a name and identifiers. */
const vote = z.object({
  voter_id: maybe(id),
  voter_name: maybe(z.string()),
  voter: maybe(
    z.union([
      z.string().transform((name) => ({ id: undefined, name, identifiers: [] })),
      z.object({ id: maybe(id), name: maybe(z.string()), identifiers }),
    ]),
  ),
  option,
  accounts: z.array(z.object({ dataset: z.string(), option })).optional(),
});

/** A count or a vote that does not stand in its vote event. */
export const countShape = count.extend({ vote_event_id: maybe(id) });
export const voteShape = vote.extend({ vote_event_id: maybe(id) });

/** What kind of thing is voted on; some files have a list of kinds. */
const classification = maybe(z.union([z.string(), z.array(z.string())])).transform((found) => [found ?? []].flat());

export const motionShape = z.object({
  id: maybe(id),
  identifier: maybe(z.string()),
  classification,
  text: textOr(''),
  result: maybe(z.string()),
});

/** What is read of a vote event; a file of others has no `accounts`. */
export const voteEventShape = z.object({
  id: maybe(id),
  identifier: maybe(z.string()),
  motion_id: maybe(id),
  motion: maybe(motionShape),
  classification,
  start_date: date,
  result: maybe(z.string()),
  counts,
  votes: listOf(vote),
  accounts: z
    .array(
      z.object({
        dataset: z.string(),
        record: z.string(),
        parts: z.array(z.string()).default([]),
        date,
        session: z.int(),
        scope: z.enum(SCOPES),
        symbol: z.string().nullable(),
        name: z.string(),
        heading: z.string(),
        description: z.string(),
        details: z.object({
          title: z.string(),
          meeting: z.string(),
          report: z.string(),
          agenda: z.string(),
          subjects: z.string(),
          draft: z.string().default(''),
          note: z.string().default(''),
        }),
        facts: z
          .array(
            z.object({
              kind: z.enum(FACT_KINDS),
              value: z.string(),
              start: z.int().min(0),
              words: z.string(),
            }),
          )
          .default([]),
        topics: z.array(z.string()),
        codedTopics: z.array(z.string()),
        important: z.boolean().nullable(),
        broken: z.boolean(),
        complete: z.boolean(),
        repeats: z.string().nullable(),
        doubtful: z.boolean(),
        result: z.enum(RESULTS).nullable().default(null),
        counts: z.array(count),
      }),
    )
    .optional(),
});
export type PopoloVoteEvent = z.infer<typeof voteEventShape>;
export type PopoloVote = z.infer<typeof vote>;

export const datasetShape = z.object({
  slug: z.string(),
  name: z.string(),
  licence: z.string(),
  url: maybe(z.string()),
  citation: z.string(),
});

export const topicShape = z.object({ slug: z.string(), name: z.string() });

/** A state, or any other voter. */
export const organizationShape = z.object({
  id,
  name: z.string(),
  identifiers,
  other_names: listOf(
    z.object({
      name: z.string(),
      lang: textOr('en'),
      note: textOr('ALIAS'),
      start_date: textOr(''),
      end_date: textOr(''),
    }),
  ),
  region: textOr(''),
  member_of_the_united_nations: maybe(z.boolean()),
});

/** Standard members of a vote event that nobody misses: the body and the session are those of the symbol. */
const UNUSED = [
  ...['created_at', 'updated_at', 'end_date', 'sources', 'links'],
  ...['organization', 'organization_id', 'legislative_session', 'legislative_session_id'],
];

/** The members of a vote event that are not read. */
export const strangeIn = (event: object): string[] =>
  Object.keys(event).filter((name) => !Object.hasOwn(voteEventShape.shape, name) && !UNUSED.includes(name));

/** What a vote may have in Popolo that has no place here. */
const UNREAD = ['weight', 'role', 'group_id', 'pair_id', 'pair'];

/** The members of votes that are not read. */
export const strangeInVotes = (votes: unknown): string[] =>
  UNREAD.filter(
    (name) =>
      Array.isArray(votes) && votes.some((vote) => typeof vote === 'object' && vote !== null && vote[name] != null),
  );
