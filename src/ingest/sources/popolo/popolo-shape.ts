import { z } from 'zod';
import { FACT_KINDS } from '../../read/motion-fact.ts';
import { CHOICE_OF } from '../../read/popolo-option.ts';
import { SCOPES } from '../../read/roll-call.ts';

const option = z.enum(Object.keys(CHOICE_OF) as [string, ...string[]], {
  error: `is not one of ${Object.keys(CHOICE_OF).join(', ')}`,
});
const count = z.object({ option: z.string(), value: z.int().min(0) });
const counts = z.array(count).default([]);
const date = z.string().regex(/^\d{4}(-\d{2}){0,2}/, 'is not a date such as 2019-12-27');

const vote = z.object({
  voter_id: z.string().min(1),
  option,
  accounts: z.array(z.object({ dataset: z.string(), option })).optional(),
});

/** A count or a vote that does not stand in its vote event. */
export const countShape = count.extend({ vote_event_id: z.string().optional() });
export const voteShape = vote.extend({ vote_event_id: z.string().optional() });

export const motionShape = z.object({
  id: z.string().optional(),
  identifier: z.string().optional(),
  text: z.string().default(''),
});

/** What is read of a vote event; a file of others has no `accounts`. */
export const voteEventShape = z.object({
  id: z.string().min(1),
  identifier: z.string().optional(),
  motion_id: z.string().optional(),
  motion: motionShape.optional(),
  start_date: date,
  counts,
  votes: z.array(vote).default([]),
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
        counts,
      }),
    )
    .optional(),
});
export type PopoloVoteEvent = z.infer<typeof voteEventShape>;

export const datasetShape = z.object({
  slug: z.string(),
  name: z.string(),
  licence: z.string(),
  url: z.string(),
  citation: z.string(),
});

export const topicShape = z.object({ slug: z.string(), name: z.string() });

/** A state, or any other voter. */
export const organizationShape = z.object({
  id: z.string(),
  name: z.string(),
  identifiers: z.array(z.object({ scheme: z.string(), identifier: z.string() })).default([]),
  other_names: z
    .array(
      z.object({
        name: z.string(),
        note: z.string().default('ALIAS'),
        start_date: z.string().default(''),
        end_date: z.string().default(''),
      }),
    )
    .default([]),
  region: z.string().default(''),
  member_of_the_united_nations: z.boolean().optional(),
});
