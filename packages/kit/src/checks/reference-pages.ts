import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { accessOf } from './reference-access';
import { type Example, rootFieldsOf } from './reference-examples';
import { argumentsTable, inOneLine, type Places, typeLink, typeSection } from './reference-types';

/** Which service writes what: of each type its owner, of each field those that have it. */
export type Origins = {
  ownerOf(type: string): string;
  servicesOf(type: string, field: string): readonly string[];
};

type Given = { readonly api: GraphQLSchema; readonly origins: Origins; readonly examples: readonly Example[] };

const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;

const isFailure = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Error');

/** The page of one domain: what can be asked, done and watched, then every type of its own. */
export const domainPage = (
  domain: string,
  { blurb, types, given }: { blurb: string; types: readonly GraphQLNamedType[]; given: Given },
): string => {
  const places = placesFrom(domain, given);
  return [
    `# ${domain}\n`,
    'Generated from the schema by `npm run docs`. [All domains](README.md) · [failures](../errors.md)\n',
    `${blurb}\n`,
    ...ROOTS.flatMap((root) => operationSections(root, { domain, given, places })),
    ...sections(types, places),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n*$/, '\n');
};

const sections = (types: readonly GraphQLNamedType[], places: Places): string[] => {
  const rest = types.filter((type) => !ROOTS.some((root) => root === type.name));
  const isPlain = (type: GraphQLNamedType) =>
    !isInputObjectType(type) && !isEnumType(type) && !isUnionType(type) && !isFailure(type);
  const group = (title: string, chosen: (type: GraphQLNamedType) => boolean): string[] => {
    const found = rest.filter(chosen);
    return found.length === 0 ? [] : [`## ${title}`, '', ...found.flatMap((type) => typeSection(type, places))];
  };
  return [
    ...group('Types', isPlain),
    ...group('Inputs', isInputObjectType),
    ...group('Enums', isEnumType),
    ...group('Unions', isUnionType),
    ...group('Failures', isFailure),
  ];
};

const placesFrom = (domain: string, { api, origins }: Given): Places => ({
  linkTo: (name) => {
    if (!api.getType(name) || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name)) return null;
    const owner = origins.ownerOf(name);
    return `${owner === domain ? '' : `${owner}.md`}#${name.toLowerCase()}`;
  },
  addedBy: (type, field) => {
    const [by] = origins.servicesOf(type, field);
    return by && !origins.servicesOf(type, field).includes(origins.ownerOf(type)) ? by : null;
  },
});

const TITLES = { Query: 'Queries', Mutation: 'Mutations', Subscription: 'Subscriptions' } as const;

const operationSections = (
  root: (typeof ROOTS)[number],
  { domain, given, places }: { domain: string; given: Given; places: Places },
): string[] => {
  const type = given.api.getType(root);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const own = fields.filter(({ name }) => given.origins.servicesOf(root, name).includes(domain));
  if (own.length === 0) return [];
  return [`## ${TITLES[root]}`, '', ...own.flatMap((field) => operation(root, field, { given, places }))];
};

const operation = (
  root: string,
  field: GraphQLField<unknown, unknown>,
  { given, places }: { given: Given; places: Places },
): string[] => {
  const answer = getNamedType(field.type);
  const members = isUnionType(answer) ? answer.getTypes() : [];
  const failures = members.filter(isFailure);
  const used = root === 'Subscription' ? [] : given.examples.filter((each) => rootFieldsOf(each).includes(field.name));
  return [
    `### ${root}.${field.name}`,
    '',
    (field.description ?? '').trim(),
    '',
    ...argumentsTable(field.args, places),
    `**Answers** ${typeLink(field.type, places)}  `,
    `**Who** ${root === 'Subscription' ? 'Whoever may ask the query of the same name.' : accessOf(field.description ?? '').sentence}`,
    '',
    ...failures.map((failure) => `- ${typeLink(failure, places)}: ${inOneLine(failure.description)}`),
    '',
    ...used.slice(0, 1).flatMap(exampleSection),
  ];
};

const exampleSection = ({ title, document, variables, file }: Example): string[] => [
  `Example ([${file.split('/').at(-2)}](${file.replace('docs/reference/', '')})): ${title}`,
  '',
  '```graphql',
  document,
  '```',
  '',
  ...(Object.keys(variables).length === 0 ? [] : ['```json', JSON.stringify(variables, null, 2), '```', '']),
];

/** The index: domains, then the examples of each journey in the order they are played. */
export const indexPage = (
  domains: readonly { name: string; blurb: string }[],
  { examples, origins }: Pick<Given, 'examples' | 'origins'>,
): string => {
  const journeys = [...new Set(examples.map(({ journey }) => journey))];
  const domainOf = (field: string): string =>
    ROOTS.flatMap((root) =>
      origins.servicesOf(root, field).map((service) => `${service}.md#${root.toLowerCase()}${field.toLowerCase()}`),
    )[0] ?? '';
  const row = (example: Example): string => {
    const operations = rootFieldsOf(example).map((field) => `[\`${field}\`](${domainOf(field)})`);
    return `| ${example.as} | [${inOneLine(example.title)}](${example.file.replace('docs/reference/', '')}) | ${operations.join(', ')} |`;
  };
  return [
    '# Reference of the API\n',
    'Generated from the schemas by `npm run docs`: every operation, type, input, union and enum that the one endpoint shows. New here? [First query in five minutes](../first-query.md). What fails and how it is told: [failures](../errors.md).\n',
    '## By domain\n',
    '| page | what |\n| --- | --- |',
    ...domains.map(({ name, blurb }) => `| [${name}](${name}.md) | ${inOneLine(blurb)} |`),
    '\n## By journey\n',
    'Each example is a document with its variables beside it (`.json`); `{{name}}` stands for what an earlier one kept. All of them are played by a test, in this order, on the platform as `npm start` runs it.\n',
    ...journeys.flatMap((journey) => [
      `### ${journey.replace(/^\d+-/, '')}\n`,
      '| who | what | operations |\n| --- | --- | --- |',
      ...examples.filter((example) => example.journey === journey).map(row),
      '',
    ]),
  ]
    .join('\n')
    .replace(/\n*$/, '\n');
};
