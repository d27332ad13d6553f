import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

export type Generated = { readonly name: string; readonly query: string; readonly variables: Record<string, unknown> };

type Style = {
  readonly depth: number;
  readonly aliases: boolean;
  readonly fragments: boolean;
  readonly typenames: boolean;
};

/** Ways of writing the same selection: what is named, aliased, spread, asked twice. */
const STYLES: readonly Style[] = [
  { depth: 2, aliases: false, fragments: false, typenames: false },
  { depth: 3, aliases: false, fragments: true, typenames: true },
  { depth: 3, aliases: true, fragments: false, typenames: true },
  { depth: 4, aliases: true, fragments: true, typenames: false },
];

/** Operations on every root field of a schema, in each style: every field of every type within reach is asked for. */
export const generatedOperations = (schema: GraphQLSchema): Generated[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      STYLES.map((style, index) => operation(schema, root as GraphQLObjectType, field, { ...style, index })),
    ),
  );

const operation = (
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  style: Style & { index: number },
): Generated => {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];

  const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
    const given = args.map(({ name, type }) => {
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${String(type)}`);
      variables[variable] = valueFor(type);
      return `${name}: $${variable}`;
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const selection = (type: GraphQLNamedType, depth: number): string => {
    if (isLeafType(type)) return '';
    const parts: string[] = style.typenames ? ['__typename'] : [];
    if (isUnionType(type) || isAbstractType(type))
      for (const member of schema.getPossibleTypes(type).slice(0, 8)) parts.push(on(member, depth));
    if (!isUnionType(type) && 'getFields' in type && isObjectType(type)) parts.push(...fieldsOf(type, depth));
    if (isAbstractType(type) && !isUnionType(type))
      for (const one of Object.values(type.getFields())) if (isLeafType(getNamedType(one.type))) parts.push(one.name);
    return ` { ${parts.join(' ') || '__typename'} }`;
  };

  const fieldsOf = (type: GraphQLObjectType, depth: number): string[] =>
    Object.values(type.getFields()).flatMap((one, index) => {
      const inner = getNamedType(one.type);
      if (!isLeafType(inner) && depth <= 1) return [];
      const alias = style.aliases && index % 3 === 0 ? `${one.name}_${type.name}: ` : '';
      return [`${alias}${one.name}${argumentsOf(one)}${selection(inner, depth - 1)}`];
    });

  // The error members of a result all have a message: an interface says it for all.
  const on = (member: GraphQLObjectType, depth: number): string => {
    if (member.getInterfaces().some(({ name }) => name === 'Error') && !style.aliases)
      return '... on Error { message }';
    const inside = fieldsOf(member, depth).join(' ') || '__typename';
    if (!style.fragments) return `... on ${member.name} { ${inside} }`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${member.name} { ${inside} }`);
    return `...${name}`;
  };

  const kind = root === schema.getMutationType() ? 'mutation' : 'query';
  const body = `${field.name}${argumentsOf(field)}${selection(getNamedType(field.type), style.depth)}`;
  const head = `${kind} Q${declared.length > 0 ? `(${declared.join(', ')})` : ''}`;
  return { name: `${field.name} ${style.index}`, query: `${head} { ${body} } ${fragments.join(' ')}`, variables };
};

const valueFor = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return valueFor(type.ofType);
  if (isListType(type)) return [valueFor(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, valueFor(field.type)]),
    );
  switch (type.name) {
    case 'Int':
      return 3;
    case 'Float':
      return 0.5;
    case 'Boolean':
      return true;
    case 'Date':
      return '2010-06-23';
    case 'DateTime':
      return '2026-11-22T08:00:00.000Z';
    default:
      return 'id-1';
  }
};
