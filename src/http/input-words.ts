import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  Kind,
  type ObjectValueNode,
  visit,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { again } from './errors.ts';

/**
 * Says what would be right where graphql-js only says that something is not: the values of an enum, and the ways to write an input of which exactly
 * one field is given, with the argument that is at fault.
 */
export function inputWords(): Plugin {
  return {
    onValidate:
      ({ params: { schema, documentAST } }) =>
      ({ valid, result, setResult }) => {
        if (!valid) setResult((result as GraphQLError[]).map((error) => told(error, schema, documentAST)));
      },
    // The values of variables are looked at only now.
    onExecute: ({ args: { schema } }) => ({
      onExecuteDone({ result, setResult }) {
        if (!('errors' in result) || 'data' in result) return;
        setResult({ ...result, errors: result.errors?.map((error) => told(error, schema)) });
      },
    }),
  };
}

const NO_VALUE = /(?: does not exist in "(\w+)" enum|Enum "(\w+)" cannot represent non-\w+ value: .+?)\.(?= |$)/;
const NOT_ONE =
  /OneOf Input Object "(\w+)" must specify exactly one key\.|Exactly one key must be specified for OneOf type "(\w+)"\./;

function told(error: GraphQLError, schema: GraphQLSchema, document?: DocumentNode): GraphQLError {
  const { message } = error;
  const [, literal, variable] = message.match(NO_VALUE) ?? message.match(NOT_ONE) ?? [];
  const type = schema.getType(literal ?? variable ?? '');
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name }) => name);
    return again(error, { message: `${message} Values are ${values.join(', ')}.` });
  }
  if (!isInputObjectType(type)) return error;
  const given = error.nodes?.find((node) => node.kind === Kind.OBJECT);
  const place = given && document ? `${argumentOf(given, document)}: ` : '';
  const ways = Object.keys(type.getFields()).join(', ');
  const names = given?.fields.map(({ name }) => name.value) ?? [];
  const count = given === undefined ? '' : names.length === 0 ? ' None is given.' : ` Given are ${names.join(', ')}.`;
  return again(error, {
    message: message.replace(NOT_ONE, () => `${place}exactly one of ${ways} must be given.${count}`),
  });
}

/** The name of the argument, or of the part of one, that a value stands behind. */
function argumentOf(value: ObjectValueNode, document: DocumentNode): string {
  let found = 'value';
  visit(document, {
    enter(node) {
      const holds = node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD;
      if (holds && (node.value === value || (node.value.kind === Kind.LIST && node.value.values.includes(value))))
        found = node.name.value;
    },
  });
  return found;
}
