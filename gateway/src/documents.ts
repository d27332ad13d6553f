import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { type Measured, measure, pageVariables } from './limits/cost';
import { beyond, fragmentsOf, refusalOfDocument } from './limits/document-size';
import { type ListSizes, listSizesOf } from './limits/list-sizes';
import type { Limits, Refusal } from './limits/refusal';

/** What a client asks for, as GraphQL over HTTP says it. */
export type GraphqlRequest = {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
};

/** A document within the limits. */
export type ReadDocument = {
  readonly document: DocumentNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  /** By the name asked for. */
  readonly operations: Map<string | undefined, ReadOperation | null>;
};

export type ReadOperation = {
  readonly node: OperationDefinitionNode;
  /** Names of its root fields, as often as they are asked for. */
  readonly rootFields: readonly string[];
  readonly pageVariables: readonly string[];
  readonly measured: Map<string, Measured>;
};

type Read = ReadDocument | { readonly refusal: Refusal } | { readonly syntaxError: GraphQLError };

const KEPT_DOCUMENTS = 2_000;
const LONGEST_KEPT = 10_000;
const MEASURES_KEPT = 100;

/** Documents read once, with what the limits say of them: clients send the same few thousands of times. */
export const createDocuments = (limits: Limits) => {
  const kept = new Map<string, Read>();
  let schema: GraphQLSchema | null = null;
  let sizes: ListSizes = new Map();

  const read = (text: string): Read => {
    const known = kept.get(text);
    if (known) return known;
    const found = readDocument(text, limits);
    if (text.length <= LONGEST_KEPT) {
      if (kept.size >= KEPT_DOCUMENTS) kept.delete(kept.keys().next().value ?? '');
      kept.set(text, found);
    }
    return found;
  };

  return {
    read,

    /** Takes a schema over. */
    serve(apiSchema: GraphQLSchema, supergraphSdl: string): void {
      schema = apiSchema;
      sizes = listSizesOf(supergraphSdl);
      kept.clear();
    },

    /** The operation asked for, or `null` when the document has none of that name. */
    operationOf,

    /** The limit a request goes beyond, with the variables it comes with. */
    refusalOf(found: ReadDocument, { operationName, variables = {} }: GraphqlRequest): Refusal | null {
      const names = Object.keys(variables);
      const tooMany = beyond(limits, 'variables', names.length);
      if (tooMany) return tooMany;
      if (names.length > 0) {
        const tooDeep = beyond(limits, 'variableDepth', depthOf(variables, limits.variableDepth));
        if (tooDeep) return tooDeep;
      }
      const operation = operationOf(found, operationName);
      if (!operation || !schema) return null;
      const { pageSize, cost } = measured(schema, sizes, found, operation, variables);
      return beyond(limits, 'pageSize', pageSize) ?? beyond(limits, 'cost', cost);
    },
  };
};

export type Documents = ReturnType<typeof createDocuments>;

const readDocument = (text: string, limits: Limits): Read => {
  try {
    const document = parse(text, { maxTokens: limits.tokens });
    const refusal = refusalOfDocument(document, limits);
    return refusal ? { refusal } : { document, fragments: fragmentsOf(document), operations: new Map() };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return /more that \d+ tokens/.test(error.message)
      ? { refusal: { limit: 'tokens', allowed: limits.tokens } }
      : { syntaxError: error };
  }
};

const operationOf = (found: ReadDocument, name: string | undefined): ReadOperation | null => {
  const known = found.operations.get(name);
  if (known !== undefined) return known;
  const node = getOperationAST(found.document, name);
  const operation = node
    ? {
        node,
        rootFields: rootFieldsOf(node.selectionSet, found.fragments),
        pageVariables: pageVariables(node, found.fragments),
        measured: new Map(),
      }
    : null;
  if (node) found.operations.set(name, operation); // A name that is not there says nothing worth keeping.
  return operation;
};

const rootFieldsOf = ({ selections }: SelectionSetNode, fragments: readonly FragmentDefinitionNode[]): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(selection.selectionSet, fragments);
    const fragment = fragments.find(({ name }) => name.value === selection.name.value);
    return fragment ? rootFieldsOf(fragment.selectionSet, fragments) : [];
  });

const measured = (
  schema: GraphQLSchema,
  sizes: ListSizes,
  { fragments }: ReadDocument,
  operation: ReadOperation,
  variables: Readonly<Record<string, unknown>>,
): Measured => {
  const key = operation.pageVariables.map((name) => String(variables[name])).join(' ');
  const known = operation.measured.get(key);
  if (known) return known;
  const found = measure(schema, sizes, { operation: operation.node, fragments }, variables);
  if (operation.measured.size < MEASURES_KEPT) operation.measured.set(key, found);
  return found;
};

/** How deep lists and objects go; it looks no further than one beyond what is allowed. */
const depthOf = (value: unknown, allowed: number): number => {
  if (typeof value !== 'object' || value === null) return 0;
  if (allowed === 0) return 1;
  let deepest = 0;
  for (const inner of Object.values(value)) deepest = Math.max(deepest, depthOf(inner, allowed - 1));
  return deepest + 1;
};
