import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { plainSdl, ROOT, serviceNames } from './services';

/**
 * Writes (or, with `--check`, compares) the resolver types of every service: `src/__generated__/graphql.ts`.
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

const main = async (): Promise<void> => {
  const isCheck = process.argv.includes('--check');
  for (const service of serviceNames()) {
    const folder = join(ROOT, 'services', service, 'src/__generated__');
    const file = join(folder, 'graphql.ts');
    const text = await generate(service);
    if (!isCheck) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      process.stderr.write(
        `services/${service}: the resolver types are not those of schema.graphql; run « npm run codegen ».\n`,
      );
      process.exitCode = 1;
    }
  }
};

void main();
