import { z } from 'zod';
import { urn } from '../../../graph/kernel/urn.ts';
import { NOT_STATED, type Totals } from '../../read/account.ts';
import { SCOPES } from '../../read/roll-call.ts';
import type { StateRow } from '../../read/state-table.ts';

/** The options of votes in Popolo and our choices; two are not Popolo's, and a state that is paired did not vote. */
export const CHOICE_OF: Readonly<Record<string, string>> = {
  yes: 'FOR',
  no: 'AGAINST',
  abstain: 'ABSTAIN',
  absent: 'ABSENT',
  'not voting': 'NOT_VOTING',
  ineligible: 'INELIGIBLE',
  unknown: 'UNKNOWN',
  paired: 'NOT_VOTING',
};
export const OPTION_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CHOICE_OF)
    .filter(([option]) => option !== 'paired')
    .map(([option, choice]) => [choice, option]),
);

const TOTALS: readonly (readonly [keyof Totals, string])[] = [
  ['for', 'yes'],
  ['against', 'no'],
  ['abstain', 'abstain'],
  ['notVoting', 'not voting'],
];

/** Stated totals as Popolo's counts; what is not stated has none. */
export const countsOf = (totals: Totals): { option: string; value: number }[] =>
  TOTALS.flatMap(([name, option]) => {
    const value = totals[name];
    return value === null ? [] : [{ option, value }];
  });

/** Popolo's counts as stated totals. */
export function totalsOf(counts: readonly { option: string; value: number }[]): Totals {
  const found = TOTALS.flatMap(([name, option]) => {
    const count = counts.find((count) => count.option === option);
    return count === undefined ? [] : [[name, count.value] as const];
  });
  return { ...NOT_STATED, ...Object.fromEntries(found) };
}

const BODIES: Readonly<Record<string, string>> = {
  ga: 'un-general-assembly',
  sc: 'un-security-council',
  syn: 'synthetic',
};

/** Who voted: the body in the key of a vote event. */
export const bodyOf = (key: string): string => BODIES[key.slice(0, key.indexOf('/'))] ?? '';

/** A state as an organization of Popolo. */
export const organizationOf = ({ code, iso2, m49, region, member, name, names }: StateRow): object => ({
  id: urn('state', code),
  name,
  classification: 'state',
  identifiers: [
    ...(iso2 === '' ? [] : [{ scheme: 'ISO 3166-1 alpha-2', identifier: iso2 }]),
    ...(m49 === '' ? [] : [{ scheme: 'UN M49', identifier: m49 }]),
  ],
  other_names: names.map(({ kind, text, from, to }) => ({
    name: text,
    note: kind,
    ...(from === '' ? {} : { start_date: from }),
    ...(to === '' ? {} : { end_date: to }),
  })),
  ...(region === '' ? {} : { region }),
  member_of_the_united_nations: member,
});

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
        date,
        session: z.int(),
        scope: z.enum(SCOPES),
        symbol: z.string().nullable(),
        heading: z.string(),
        topics: z.array(z.string()),
        important: z.boolean(),
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
