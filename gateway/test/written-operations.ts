import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql';

const ROOT = join(__dirname, '../..');

export type Written = { readonly file: string; readonly text: string };

const TEXT = /`((?:\\.|[^`\\])*)`|'((?:query|mutation|subscription|\{)(?:\\.|[^'\\\n])*)'/g;
const NAMED = /const (\w+)(?:: \w+)? = (?:`((?:\\.|[^`\\])*)`|'((?:\\.|[^'\\\n])*)')/g;

/** Every operation written in these folders that the schema of the gateway has: what the demonstration, the tests and `pix` send. */
export const writtenOperations = (folders: readonly string[], schema: GraphQLSchema): Written[] => {
  const files = folders.flatMap(sourceFiles).map((file) => ({ file, source: readFileSync(join(ROOT, file), 'utf8') }));
  const everywhere = new Map(files.flatMap(({ source }) => constants(source)));
  return files.flatMap(({ file, source }) => {
    const here = new Map([...everywhere, ...constants(source)]);
    const texts = [...source.matchAll(TEXT)].map(([, template, quoted]) => spelt(template ?? quoted ?? '', here));
    return [...new Set(texts)].filter((text) => isOperation(text, schema)).map((text) => ({ file, text }));
  });
};

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('__generated__'))
    .map((file) => join(folder, file));

const constants = (source: string): [string, string][] =>
  [...source.matchAll(NAMED)].map(([, name = '', template, quoted]) => [name, template ?? quoted ?? '']);

/** A text with the constants it names in their places; others stay, and make it no operation. */
const spelt = (text: string, known: ReadonlyMap<string, string>, depth = 0): string =>
  depth > 8
    ? text
    : text.replace(/\$\{(\w+)\}/g, (whole, name: string) => {
        const found = known.get(name);
        return found === undefined ? whole : spelt(found, known, depth + 1);
      });

const isOperation = (text: string, schema: GraphQLSchema): boolean => {
  if (!text.includes('{') || text.includes('${')) return false;
  const document = parsed(text);
  return (
    document !== null &&
    document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) &&
    validate(schema, document).length === 0
  );
};

const parsed = (text: string): DocumentNode | null => {
  try {
    return parse(text);
  } catch {
    return null;
  }
};
