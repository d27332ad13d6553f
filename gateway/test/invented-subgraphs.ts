import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { subgraphSdl } from '@pix/kit/graphql';
import {
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
} from 'graphql';
import type { DataSourceOf } from '../src/subgraphs';

/** How often, out of 100, a value that may be null is, and a field fails. */
export type Mood = { readonly nulls: number; readonly failures: number };

const SERVICES = ['identity', 'assessment', 'campaigns', 'certification', 'tutorials'];

/**
 * The five services with their real contracts and invented answers: the same question is always answered the same, whichever way it
 * is put, so that two executors can be compared. `calls` counts what each executor sent.
 */
export const inventedSubgraphs = () => {
  const schemas = new Map(
    SERVICES.map((name) => [
      name,
      buildSubgraphSchema([{ typeDefs: subgraphSdl(join(__dirname, `../../services/${name}/schema.graphql`)) }]),
    ]),
  );
  const calls = { apollo: 0, own: 0 };
  const mood = { nulls: 0, failures: 0 };

  const dataSourceOf: DataSourceOf = (name) => ({
    async process({ request, ...rest }) {
      calls['incomingRequestContext' in rest ? 'apollo' : 'own'] += 1;
      const schema = schemas.get(name) as GraphQLSchema;
      const answer = await execute({
        schema,
        document: parse(request.query ?? ''),
        variableValues: request.variables,
        operationName: request.operationName,
        fieldResolver: invent(schema, mood),
        typeResolver: (value) => (value as { __typename: string }).__typename,
      });
      return JSON.parse(JSON.stringify(answer));
    },
  });
  return { dataSourceOf, calls, mood };
};

type Thing = { readonly __typename: string; readonly id: string };

const invent =
  (schema: GraphQLSchema, mood: Mood): GraphQLFieldResolver<Partial<Thing> | undefined, unknown> =>
  (source, args, _context, { parentType, fieldName, returnType }) => {
    if (fieldName === '_entities')
      return (args as { representations: Thing[] }).representations.map((known) => ({ ...known }));
    const seed = `${parentType.name} ${source?.id ?? ''} ${fieldName} ${JSON.stringify(args)}`;
    if (fieldName === 'id' && source?.id) return source.id;
    if (chance(`${seed} fails`) < mood.failures)
      throw new GraphQLError(`no ${fieldName}`, { extensions: { code: 'UNAUTHENTICATED' } });
    return valueOf(schema, returnType, seed, mood);
  };

const digest = (seed: string): number => createHash('md5').update(seed).digest().readUInt32BE(0);
const chance = (seed: string): number => digest(seed) % 100;

const valueOf = (schema: GraphQLSchema, type: GraphQLOutputType, seed: string, mood: Mood): unknown => {
  if (isNonNullType(type)) return valueOf(schema, type.ofType, seed, mood) ?? valueOf(schema, type.ofType, seed, CALM);
  if (chance(`${seed} null`) < mood.nulls) return null;
  if (isListType(type))
    return Array.from({ length: digest(seed) % 3 }, (_, index) =>
      valueOf(schema, type.ofType, `${seed} ${index}`, mood),
    );
  return single(schema, type, seed);
};

const CALM: Mood = { nulls: 0, failures: 0 };

const single = (schema: GraphQLSchema, type: GraphQLNamedType, seed: string): unknown => {
  const number = digest(seed);
  if (isEnumType(type)) return type.getValues()[number % type.getValues().length]?.value;
  if (isScalarType(type)) return scalar(type.name, number);
  const types = isObjectType(type)
    ? [type]
    : isUnionType(type)
      ? type.getTypes()
      : schema.getPossibleTypes(type as never);
  return { __typename: types[number % types.length]?.name, id: `id-${number % 50}` };
};

const scalar = (name: string, number: number): unknown => {
  switch (name) {
    case 'Int':
      return number % 1_000;
    case 'Float':
      return (number % 1_000) / 8;
    case 'Boolean':
      return number % 2 === 0;
    case 'Date':
      return '2010-06-23';
    case 'DateTime':
      return '2026-11-22T08:00:00.000Z';
    default:
      return `é “${number % 1_000}”`;
  }
};
