import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Viewer } from './auth';
import type { Tester } from './testing';

/** Strings that break what was not thought of: other alphabets, markup, SQL, lone surrogates, emptiness, length. */
const HOSTILE = ['é𝔘中🙂', "' OR 1=1 -- ", '<script>%_\\', '', 'x'.repeat(5_000), '\u0000\u202e', '٣٤', '__proto__'];

export type Breakage = { readonly operation: string; readonly value: string; readonly message: string };

/**
 * Calls every root field and every entity of a service with hostile strings wherever a string or an id may go.
 * Says which were answered with an internal error: none may be, whoever asks.
 */
export const breakages = async (
  schema: GraphQLSchema,
  { run }: Pick<Tester, 'run'>,
  as: Viewer,
): Promise<Breakage[]> => {
  const found: Breakage[] = [];
  for (const value of HOSTILE)
    for (const { operation, document } of [...rootCalls(schema, value), ...entityCalls(schema, value)]) {
      const { errors } = await run(document, {}, { as });
      const internal = errors.find(({ code }) => code === 'INTERNAL_SERVER_ERROR');
      if (internal) found.push({ operation, value: value.slice(0, 20), message: internal.message });
    }
  return found;
};

type Call = { readonly operation: string; readonly document: string };

const rootCalls = (schema: GraphQLSchema, value: string): Call[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter(({ name }) => !name.startsWith('_'))
      .map((field) => ({
        operation: field.name,
        document: `${root === schema.getMutationType() ? 'mutation' : 'query'} { ${callOf(field, value)} }`,
      })),
  );

const callOf = (field: GraphQLField<unknown, unknown>, value: string): string => {
  const args = field.args.map(({ name, type }) => `${name}: ${literal(type, value)}`);
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${selection}`;
};

const entityCalls = (schema: GraphQLSchema, value: string): Call[] => {
  const entity = schema.getType('_Entity');
  const types = entity && 'getTypes' in entity ? entity.getTypes() : [];
  return types.map(({ name }) => ({
    operation: `_entities ${name}`,
    document: `{ _entities(representations: [{ __typename: "${name}", id: ${JSON.stringify(value)} }]) { __typename } }`,
  }));
};

const PLAUSIBLE: Readonly<Record<string, string>> = {
  Int: '7',
  Float: '7.5',
  Boolean: 'true',
  Date: '"2010-06-23"',
  DateTime: '"2026-11-22T08:00:00.000Z"',
};

/** A literal of an input type: plausible where only some values are read, hostile wherever any text is. */
const literal = (type: GraphQLInputType, value: string): string => {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (isListType(type)) return `[${literal(type.ofType, value)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      .map((field) => `${field.name}: ${literal(field.type, value)}`)
      .join(', ')} }`;
  return PLAUSIBLE[type.name] ?? JSON.stringify(value);
};
