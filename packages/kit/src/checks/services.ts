import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse, visit } from 'graphql';
import { sharedSdl } from '../graphql';

/** The repository's root, from `packages/kit/dist/checks`. */
export const ROOT = join(__dirname, '../../../..');

/** The services that have a contract, by name. */
export const serviceNames = (): string[] =>
  readdirSync(join(ROOT, 'services'))
    .filter((name) => existsSync(join(ROOT, 'services', name, 'schema.graphql')))
    .sort();

export const schemaFileOf = (service: string): string => join(ROOT, 'services', service, 'schema.graphql');

// What the federation link imports, spelt out for tools that read a plain schema.
const FEDERATION_DIRECTIVES = `
  scalar _FieldSet
  directive @key(fields: _FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @external on OBJECT | FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ENUM | ENUM_VALUE | SCALAR | INPUT_OBJECT | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION
  directive @provides(fields: _FieldSet!) on FIELD_DEFINITION
  directive @requires(fields: _FieldSet!) on FIELD_DEFINITION`;

/** A service's whole SDL as a plain schema, federation's directives included; sizes of lists, which only the gateway reads, left out. */
export const plainSdl = (service: string): DocumentNode =>
  visit(parse([FEDERATION_DIRECTIVES, sharedSdl(), readFileSync(schemaFileOf(service), 'utf8')].join('\n')), {
    Directive: ({ name }) => (name.value === 'listSize' ? null : undefined),
  });
