import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from 'graphql';

/** Where the reference says what it has of a type, and which services a field comes from. */
export type Places = {
  /** `campaigns.md#campaign`, or nothing for `String` and its like. */
  linkTo(type: string): string | null;
  /** The service a field comes from, when it is not the type's own. */
  addedBy(type: string, field: string): string | null;
};

type Field = GraphQLField<unknown, unknown>;

export const inOneLine = (text: string | null | undefined): string =>
  (text ?? '').replaceAll('\n', ' ').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** A type as it is written, with a link to what is said of it. */
export const typeLink = (type: { toString(): string }, places: Places): string => {
  const written = type.toString();
  const name = written.replace(/[[\]!]/g, '');
  const link = places.linkTo(name);
  return link ? `[\`${written}\`](${link})` : `\`${written}\``;
};

export const argumentsTable = (args: readonly GraphQLArgument[], places: Places): string[] =>
  args.length === 0
    ? []
    : [
        '| argument | type | what |',
        '| --- | --- | --- |',
        ...args.map(
          (arg) =>
            `| \`${arg.name}\` | ${typeLink(arg.type, places)}${defaultOf(arg)} | ${inOneLine(arg.description)} |`,
        ),
        '',
      ];

const defaultOf = ({ astNode, defaultValue }: GraphQLArgument): string => {
  if (defaultValue === undefined) return '';
  return ` = \`${astNode?.defaultValue ? print(astNode.defaultValue) : JSON.stringify(defaultValue)}\``;
};

/** All that is said of a type: what it is, then its fields, members or values. */
export const typeSection = (type: GraphQLNamedType, places: Places): string[] => [
  `### ${type.name}`,
  '',
  `${kindOf(type)} ${(type.description ?? '').trim()}`.trim(),
  '',
  ...membersOf(type, places),
];

const kindOf = (type: GraphQLNamedType): string => {
  if (isInputObjectType(type)) return '*Input.*';
  if (isEnumType(type)) return '*Enum.*';
  if (isUnionType(type)) return '*Union.*';
  if (isInterfaceType(type)) return '*Interface.*';
  if (isScalarType(type)) return '*Scalar.*';
  return '';
};

const membersOf = (type: GraphQLNamedType, places: Places): string[] => {
  if (isEnumType(type)) return valuesTable(type);
  if (isUnionType(type)) return unionList(type, places);
  if (isInputObjectType(type)) return inputTable(type, places);
  return isObjectType(type) || isInterfaceType(type) ? fieldsTable(type, places) : [];
};

const valuesTable = (type: GraphQLEnumType): string[] => [
  '| value | what |',
  '| --- | --- |',
  ...type.getValues().map(({ name, description }) => `| \`${name}\` | ${inOneLine(description)} |`),
  '',
];

const unionList = (type: GraphQLUnionType, places: Places): string[] => [
  type
    .getTypes()
    .map((member) => typeLink(member, places))
    .join(' · '),
  '',
];

const inputTable = (type: GraphQLInputObjectType, places: Places): string[] => [
  '| field | type | what |',
  '| --- | --- | --- |',
  ...Object.values(type.getFields()).map(
    (field) => `| \`${field.name}\` | ${typeLink(field.type, places)} | ${inOneLine(field.description)} |`,
  ),
  '',
];

const fieldsTable = (type: GraphQLObjectType | GraphQLInterfaceType, places: Places): string[] => [
  '| field | type | what |',
  '| --- | --- | --- |',
  ...Object.values(type.getFields()).map((field) => fieldRow(type.name, field, places)),
  '',
];

const fieldRow = (typeName: string, field: Field, places: Places): string => {
  const by = places.addedBy(typeName, field.name);
  const args = field.args.map((arg) =>
    `\`${arg.name}: ${arg.type.toString()}\` ${inOneLine(arg.description)}`.trim().replace(/\.$/, ''),
  );
  const more = [args.length > 0 ? `Arguments: ${args.join('; ')}.` : '', by ? `*(${by})*` : ''].filter(Boolean);
  const what = [inOneLine(field.description), ...more].join(' ');
  return `| \`${field.name}\` | ${typeLink(field.type, places)} | ${what} |`;
};

/** The types a type leads to, itself included, as far as they are ours. */
export const reachableFrom = (roots: readonly GraphQLNamedType[]): Set<string> => {
  const seen = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (seen.has(type.name) || isSpecifiedScalarType(type)) return;
    seen.add(type.name);
    for (const next of nextOf(type)) visit(next);
  };
  for (const root of roots) visit(root);
  return seen;
};

const nextOf = (type: GraphQLNamedType): GraphQLNamedType[] => {
  if (isUnionType(type)) return [...type.getTypes()];
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    getNamedType(field.type),
    ...field.args.map((arg) => getNamedType(arg.type)),
  ]);
  return [...fields, ...type.getInterfaces()];
};
