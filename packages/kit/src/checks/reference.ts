import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { type DocumentNode, type GraphQLNamedType, type GraphQLSchema, Kind, parse } from 'graphql';
import { sharedSdl } from '../graphql';
import { readExamples, wrongExamples } from './reference-examples';
import { domainPage, indexPage, type Origins } from './reference-pages';
import { reachableFrom } from './reference-types';
import { ROOT, schemaFileOf, serviceNames } from './services';

const FOLDER = 'docs/reference';
const SHARED = 'shared';

/** The schema clients see: what services keep between them left out. */
export const apiSchema = (): GraphQLSchema =>
  Supergraph.build(readFileSync(join(ROOT, 'gateway/supergraph.graphql'), 'utf8'))
    .apiSchema()
    .toGraphQLJSSchema();

/** Writes the reference of the API, or, with `isCheck`, says which of its pages are not what the schemas say. */
export const keepReference = (isCheck: boolean): string[] => {
  const api = apiSchema();
  const examples = readExamples();
  const wrong = wrongExamples(examples, api);
  if (wrong.length > 0) return wrong;

  const pages = pagesOf(api, examples);
  const folder = join(ROOT, FOLDER);
  const stale = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.md') && !pages.has(name))
    : [];
  if (!isCheck) {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of pages) writeFileSync(join(folder, name), text);
    for (const name of stale) rmSync(join(folder, name));
    return [];
  }
  return [
    ...[...pages].filter(([name, text]) => textOf(join(folder, name)) !== text).map(([name]) => name),
    ...stale,
  ].map((name) => `${FOLDER}/${name} is not what the schemas say; run « npm run docs ».`);
};

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const pagesOf = (api: GraphQLSchema, examples: ReturnType<typeof readExamples>): Map<string, string> => {
  const documents = new Map(serviceNames().map((name) => [name, parse(readFileSync(schemaFileOf(name), 'utf8'))]));
  const origins = originsOf(new Map([...documents, [SHARED, parse(sharedSdl())]]));
  const roots = [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()].filter((type) => type != null);
  const reached = reachableFrom(roots);
  const types = Object.values(api.getTypeMap()).filter(({ name }) => reached.has(name));
  const typesOf = (owner: string): GraphQLNamedType[] => types.filter(({ name }) => origins.ownerOf(name) === owner);

  const domains = [...documents].map(([name, document]) => ({ name, blurb: blurbOf(document) }));
  const shared = { name: SHARED, blurb: 'What every domain uses: dates, pages of lists, failures.' };
  const given = { api, origins, examples };
  return new Map([
    ...[...domains, shared].map(({ name, blurb }): [string, string] => [
      `${name}.md`,
      domainPage(name, { blurb, types: typesOf(name), given }),
    ]),
    ['README.md', indexPage([...domains, shared], given)],
  ]);
};

/** What a schema says of itself: the description of its `Query`. */
const blurbOf = ({ definitions }: DocumentNode): string => {
  const query = definitions.find((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === 'Query');
  return query?.kind === Kind.OBJECT_TYPE_DEFINITION ? (query.description?.value ?? '').trim() : '';
};

/** An entity belongs to the service that writes most of its fields. */
const originsOf = (documents: ReadonlyMap<string, DocumentNode>): Origins => {
  const fields = new Map<string, Map<string, string[]>>();
  for (const [service, { definitions }] of documents)
    for (const definition of definitions) {
      if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
      const byService = fields.get(definition.name.value) ?? new Map<string, string[]>();
      const own = 'fields' in definition ? (definition.fields ?? []).map(({ name }) => name.value) : [];
      byService.set(service, own);
      fields.set(definition.name.value, byService);
    }
  return {
    ownerOf: (type) => {
      const byCount = [...(fields.get(type) ?? [])].sort(([, a], [, b]) => b.length - a.length);
      return byCount[0]?.[0] ?? SHARED;
    },
    servicesOf: (type, field) =>
      [...(fields.get(type) ?? [])].flatMap(([service, own]) => (own.includes(field) ? [service] : [])),
  };
};
