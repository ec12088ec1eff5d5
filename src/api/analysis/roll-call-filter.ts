import type { Filter } from '../../analysis/kernel/filter.ts';
import { ANALYSED_BODIES } from '../../graph/kernel/body.ts';
import { badInput } from '../kernel/bad-input.ts';
import { type Arguments, builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { spanOf } from '../kernel/date.ts';
import { idsGiven } from '../kernel/node-arguments.ts';
import { MotionScope } from '../kernel/scope.ts';
import { IMPORTANT } from '../nouns/vote-event.ts';

/** What the argument `over` says. */
export type Over = {
  from?: string | null;
  to?: string | null;
  bodies?: string[] | null;
  sessions?: number[] | null;
  topics?: string[] | null;
  scope: Filter['scope'][number][];
  minMinority?: number | null;
  important?: boolean | null;
};

export const RollCallFilter = builder.inputRef<Over>('RollCallFilter').implement({
  description:
    'Which roll calls are looked at. Repeats of the same vote and roll calls that are broken in the source never are. What is omitted does not narrow.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description: 'Not before this day; a roll call known by its month counts from its first day.',
    }),
    to: t.field({ type: 'Date', description: 'Not after this day.' }),
    bodies: t.idList({
      description:
        'Votes of these bodies (ids of institutions): the General Assembly, and synthetic assemblies, when omitted. The Security Council is `urn:caucus:institution:un-security-council`.',
    }),
    sessions: t.intList({
      description:
        'Of these regular sessions; emergency and special sessions count in the regular session they fall in.',
    }),
    topics: t.idList({ description: 'Filed under at least one of these topics (ids).' }),
    scope: t.field({
      type: [MotionScope],
      required: true,
      defaultValue: ['WHOLE'],
      description:
        'Votes on these parts of a text; whole texts when omitted, because the paragraphs of one text are not independent votes.',
    }),
    minMinority: t.float({
      description:
        'At least this share of the states that expressed a choice did not choose the most frequent one: from 0 to 1; 0.05 leaves out what was nearly unanimous.',
    }),
    important: t.boolean({
      description: IMPORTANT,
    }),
  }),
});

const WHOLE: Over = { scope: ['WHOLE'] };

/** The argument `over`. */
export const overArgument = (arg: Arguments) =>
  arg({ type: RollCallFilter, required: true, defaultValue: WHOLE, description: 'Which roll calls are looked at.' });

/** The filter of an argument; an error with a sentence when it says what cannot be. */
export async function filterOf(
  context: Context,
  { bodies, sessions = null, topics, scope, minMinority = null, important = null, ...days }: Over,
): Promise<Filter> {
  if (minMinority !== null && !(minMinority >= 0 && minMinority <= 1))
    throw badInput('BAD_USER_INPUT', `over.minMinority: ${minMinority} is not a share from 0 to 1.`);
  if (scope.length === 0) throw badInput('BAD_USER_INPUT', 'over.scope: the list is empty; omit it for whole texts.');
  if (bodies?.length === 0)
    throw badInput('BAD_USER_INPUT', 'over.bodies: the list is empty; omit it for the General Assembly.');
  return {
    ...spanOf(days),
    bodies: (await idsGiven(context, 'over.bodies', bodies, 'institution')) ?? ANALYSED_BODIES,
    sessions,
    topics: await idsGiven(context, 'over.topics', topics, 'topic'),
    scope,
    minMinority,
    important,
  };
}
