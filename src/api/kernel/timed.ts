import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Time } from '../../graph/kernel/as-of.ts';
import type { When } from '../../graph/kernel/date.ts';
import { endingOf, isSameTime, parseTimed, timeInWords } from '../../graph/kernel/timed.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import { badInput } from './bad-input.ts';
import type { Context } from './context.ts';

type Field = GraphQLField<unknown, Context>;
type Values = Readonly<Record<string, unknown>>;

/**
 * Makes a schema whose ids and cursors end in the time of the context, and are taken from arguments only when they are of that time; an id that says
 * no time is taken as one of it; dates later than its day are null. Now has no ending. It is a schema of its own because questions of now need none of this: their ids are read without a call.
 */
export function timed(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      if (getNamedType(field.type).name === 'ID' || isCursor(type, field)) giveTime(field);
      if (type.name !== 'When' && !isNonNullType(field.type)) withhold(field);
      if (field.args.length > 0) takeTime(field);
    }
  }
  return schema;
}

const isCursor = ({ name }: GraphQLObjectType, field: Field): boolean =>
  name === 'PageInfo' ? field.name.endsWith('Cursor') : name.endsWith('Edge') && field.name === 'cursor';

/** Ends what the field answers in the time of the context. */
function giveTime(field: Field): void {
  const { name, resolve = (parent) => (parent as Values)[name] } = field;
  const isList = isListType(getNullableType(field.type));
  field.resolve = (parent, args, context, info) => {
    const ending = endingOf(context.asOf);
    const ended = (value: unknown): unknown => {
      if (isList && Array.isArray(value)) return value.map((one) => `${one}${ending}`);
      return value === null || value === undefined ? value : `${value}${ending}`;
    };
    const value = resolve(parent, args, context, info);
    return value instanceof Promise ? value.then(ended) : ended(value);
  };
}

/** The first day of a date, by the name of its type. */
const FIRST_DAY: Readonly<Record<string, (value: never) => string | null>> = {
  Date: (day: string) => day,
  When: ({ earliest, latest }: When) => earliest ?? latest,
};

/** Makes a date null that is later than the day of the context: a term that nobody knew the end of, a treaty that was not concluded. */
function withhold(field: Field): void {
  const { name, type, resolve = (parent) => (parent as Values)[name] } = field;
  const firstDay = FIRST_DAY[String(type)];
  if (!firstDay) return;
  field.resolve = (parent, args, context, info) => {
    const { valid } = context.asOf;
    const shown = (value: unknown) =>
      valid !== null && value && (firstDay(value as never) ?? '') > valid ? null : value;
    const value = resolve(parent, args, context, info);
    return value instanceof Promise ? value.then(shown) : shown(value);
  };
}

/** Gives the field its arguments without the time, once it is sure that it is that of the context. */
function takeTime(field: Field): void {
  const { resolve, args: inputs } = field;
  if (!resolve) return;
  const isPaged = inputs.some(({ name }) => name === 'first');
  field.resolve = (parent, args, context, info) => {
    const plain: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(args)) {
      const isPlace = isPaged && (name === 'after' || name === 'before') && typeof value === 'string';
      if (info.path.prev === undefined) refuseMixed(name, value, context.asOf);
      plain[name] = isPlace ? plainCursor(name, value, context.asOf) : plainIds(name, value, context.asOf);
    }
    return resolve(parent, plain, context, info);
  };
}

function plainCursor(argument: string, cursor: string, asOf: Time): string {
  const { plain, asOf: own } = parseTimed(cursor) ?? { plain: cursor, asOf: { valid: null, recorded: null } };
  if (isSameTime(own, asOf)) return plain;
  throw badInput(
    'BAD_CURSOR',
    `${argument}: this cursor is of the list ${timeInWords(own)}, and this is the list ${timeInWords(asOf)}. Give a cursor of the same time.`,
  );
}

/** Refuses a list of ids of which some say the time and others none: outside `asOf` the latter are of now. */
function refuseMixed(argument: string, value: unknown, asOf: Time): void {
  if (!Array.isArray(value)) return;
  const ids = value.filter((one): one is string => typeof one === 'string' && parseUrn(one) !== null);
  const plain = ids.find((id) => parseTimed(id) === null);
  if (plain === undefined || ids.every((id) => parseTimed(id) === null)) return;
  throw badInput(
    'BAD_USER_INPUT',
    `${argument}: "${plain}" is of now, and others are ${timeInWords(asOf)}. Give ids of one time: "${plain}${endingOf(asOf)}".`,
  );
}

/** A value of an argument with the ids in it, at whatever depth, without their time. */
function plainIds(argument: string, value: unknown, asOf: Time): unknown {
  if (typeof value === 'string') return plainId(argument, value, asOf);
  if (Array.isArray(value)) return value.map((one) => plainIds(argument, one, asOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainIds(name, one, asOf)]));
}

function plainId(argument: string, text: string, asOf: Time): string {
  const id = parseUrn(text) === null ? null : parseTimed(text);
  if (id === null) return text;
  if (isSameTime(id.asOf, asOf)) return id.plain;
  throw badInput(
    'BAD_USER_INPUT',
    `${argument}: "${text}" is ${timeInWords(id.asOf)}, and this is asked ${timeInWords(asOf)}. Give ids of one time, or ask for the other below \`asOf\`.`,
  );
}
