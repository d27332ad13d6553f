import { type GraphQLField, type GraphQLSchema, print } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/**
 * What is wrong with the live fields of a service: the gateway answers a `Subscription` field by asking the `Query` field of the
 * same name, so arguments and type are the same, and its first argument says which thing is watched (docs/adr/0009).
 */
export const wrongLiveFields = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getSubscriptionType()?.getFields() ?? {}).flatMap((field) => {
    const mirrored = schema.getQueryType()?.getFields()[field.name];
    if (!mirrored) return [`Subscription.${field.name}: there is no Query.${field.name} to mirror`];
    return [differences(field, mirrored), firstArgument(field)].filter((fault) => fault !== null);
  });

const differences = (field: Field, mirrored: Field): string | null => {
  const [written, expected] = [signature(field), signature(mirrored)];
  return written === expected ? null : `Subscription.${written} is not what Query.${expected} says: they must be equal`;
};

const signature = ({ name, args, type }: Field): string =>
  `${name}(${args.map((arg) => `${arg.name}: ${String(arg.type)}${defaultOf(arg)}`).join(', ')}): ${String(type)}`;

const defaultOf = ({ astNode }: Field['args'][number]): string =>
  astNode?.defaultValue ? ` = ${print(astNode.defaultValue)}` : '';

const firstArgument = ({ name, args: [first] }: Field): string | null =>
  String(first?.type) === 'ID!' ? null : `Subscription.${name}: its first argument must be an ID!, what is watched`;
