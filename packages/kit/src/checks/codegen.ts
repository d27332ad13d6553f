import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { differs, keep } from './generated-file';
import { plainSdl, ROOT, serviceNames } from './services';

/**
 * The resolver types of a service, `src/__generated__/graphql.ts`: written, or compared with `--check`.
 * Error types map to the failures of `domain/errors.ts`, which have the same names; other types as `codegen.json` says.
 */
const generate = async (service: string): Promise<string> => {
  const document = plainSdl(service);
  const schema = buildASTSchema(document);
  const output = await codegen({
    filename: 'graphql.ts',
    schema: document,
    schemaAst: schema,
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      contextType: '../context#Context',
      scalars: { ID: 'string', DateTime: 'Date', Date: 'string' },
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
      resolversNonOptionalTypename: { unionMember: true },
      mappers: withAliases({ ...failureMappers(schema), ...ownMappers(service) }),
    },
  });
  return `// Generated from schema.graphql by « npm run codegen ». Do not edit.\n${output}`;
};

const failureMappers = (schema: GraphQLSchema): Record<string, string> =>
  Object.fromEntries([
    ['FieldError', '@pix/kit/result#FieldError'],
    ['NotAllowedError', '@pix/kit/result#NotAllowedError'],
    ['InvalidInputError', '@pix/kit/result#InvalidInputError'],
    ...Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Error'))
      .map(({ name }) => name)
      .filter((name) => !['NotAllowedError', 'InvalidInputError'].includes(name))
      .map((name) => [name, `../domain/errors#${name}`]),
  ]);

// The generated type keeps the GraphQL name, the mapped one is imported under another.
const withAliases = (mappers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(mappers).map(([name, target]) => [name, `${target} as ${target.split('#')[1]}Model`]),
  );

const ownMappers = (service: string): Record<string, string> => {
  const file = join(ROOT, 'services', service, 'codegen.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { mappers: Record<string, string> }).mappers
    : {};
};

const resolverTypes = (service: string): string => join(ROOT, 'services', service, 'src/__generated__/graphql.ts');

/** Writes the resolver types of a service. */
export const writeResolverTypes = async (service: string): Promise<void> =>
  keep(resolverTypes(service), await generate(service));

const main = async (): Promise<void> => {
  for (const service of serviceNames()) {
    if (!process.argv.includes('--check')) await writeResolverTypes(service);
    else if (differs(resolverTypes(service), await generate(service))) {
      process.stderr.write(
        `services/${service}: the resolver types are not those of schema.graphql; run « npm run codegen ».\n`,
      );
      process.exitCode = 1;
    }
  }
};

if (require.main === module) void main();
