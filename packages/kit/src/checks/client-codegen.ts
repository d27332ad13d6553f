import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { type GraphQLSchema, parse, printSchema } from 'graphql';
import { currentApi } from './api-schema';
import { differs, keep } from './generated-file';
import { ROOT } from './services';

const PACKAGE = 'packages/client';
const OPERATIONS = join(ROOT, PACKAGE, 'operations');
const GENERATED = join(ROOT, PACKAGE, 'src/__generated__');
const HEADER = '// Generated from operations/ and gateway/supergraph.graphql by « npm run codegen ». Do not edit.\n';

/**
 * Writes (or, with `--check`, compares) what the client package offers: for each folder of `packages/client/operations` one file of
 * typed documents with the types they answer, and the enums and inputs they need.
 */
const generate = async (schema: GraphQLSchema, area: string): Promise<string> => {
  const folder = join(OPERATIONS, area);
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: join(folder, name), document: parse(readFileSync(join(folder, name), 'utf8')) }));
  const output = await codegen({
    filename: `${area}.ts`,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents,
    plugins: [{ operationTypes: {} }, { typedDocuments: {} }],
    pluginMap: { operationTypes, typedDocuments },
    config: {
      documentMode: 'string',
      skipTypename: true,
      useTypeImports: true,
      immutableTypes: true,
      inlineFragmentTypes: 'combine',
      dedupeFragments: true,
      scalars: { ID: 'string', DateTime: 'string', Date: 'string' },
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
    },
  });
  return HEADER + withOwnDocuments(output);
};

/** The plugin brings a class of its own into each file: one of the package takes its place. */
const withOwnDocuments = (output: string): string =>
  `import { TypedDocumentString } from '../typed-document';\n${output
    .replace(/^import type \{ DocumentTypeDecoration \}.*\n/m, '')
    .replace(/^export class TypedDocumentString[\s\S]*?^\}\n/m, '')}`;

const main = async (): Promise<void> => {
  const isCheck = process.argv.includes('--check');
  const schema = currentApi();
  for (const area of readdirSync(OPERATIONS)) {
    const file = join(GENERATED, `${area}.ts`);
    const text = await generate(schema, area);
    if (!isCheck) keep(file, text);
    else if (differs(file, text)) {
      process.stderr.write(
        `${PACKAGE}/operations/${area}: its types are not those generated; run « npm run codegen ».\n`,
      );
      process.exitCode = 1;
    }
  }
};

void main();
