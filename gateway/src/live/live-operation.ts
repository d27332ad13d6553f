import { liveChannel } from '@pix/kit/live';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
  validate,
  visit,
} from 'graphql';
import type { GraphqlRequest } from '../documents';

/** The same selection as a query, and the channel on which its changes are told. */
export type LiveOperation = { readonly query: string; readonly channel: string };

type Read = { readonly document: DocumentNode; readonly operation: OperationDefinitionNode; readonly query: string };

const KEPT_DOCUMENTS = 500;

/** Reads `subscription` operations on a schema. What a text says is kept: thousands of clients send the same few. */
export const createLiveOperations = (schema: GraphQLSchema) => {
  const kept = new Map<string, Read | readonly GraphQLError[]>();

  const read = (text: string, operationName: string | undefined): Read | readonly GraphQLError[] => {
    const key = `${operationName ?? ''}\n${text}`;
    const known = kept.get(key);
    if (known) return known;
    const found = readDocument(schema, text, operationName);
    if (kept.size >= KEPT_DOCUMENTS) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, found);
    return found;
  };

  /** The live operation asked for, or what is wrong with it. */
  return ({ query, operationName, variables = {} }: GraphqlRequest): LiveOperation | readonly GraphQLError[] => {
    const found = read(query, operationName);
    if (!('operation' in found)) return found;
    const { coerced, errors } = getVariableValues(schema, found.operation.variableDefinitions ?? [], variables, {
      maxErrors: 5,
    });
    if (errors) return errors;
    return { query: found.query, channel: channelOf(schema, found, coerced) };
  };
};

const readDocument = (schema: GraphQLSchema, text: string, operationName?: string): Read | readonly GraphQLError[] => {
  try {
    const document = parse(text);
    const faults = validate(schema, document);
    if (faults.length > 0) return faults;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [
        refusal(
          'Seules les souscriptions passent ici. / Only subscriptions go this way: send other operations by POST.',
        ),
      ];
    return { document, operation, query: print(asQuery(schema, document)) };
  } catch (error) {
    return [error instanceof GraphQLError ? error : refusal(String(error))];
  }
};

const refusal = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });

/** A live field has the name, the arguments and the type of a query field: only the words around it change. */
const asQuery = (schema: GraphQLSchema, document: DocumentNode): DocumentNode => {
  const live = schema.getSubscriptionType()?.name;
  const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: schema.getQueryType()?.name ?? '' } };
  const moved = <Node extends { typeCondition?: { name: { value: string } } }>(node: Node): Node | undefined =>
    node.typeCondition?.name.value === live ? { ...node, typeCondition } : undefined;
  return visit(document, {
    OperationDefinition: (node) =>
      node.operation === OperationTypeNode.SUBSCRIPTION ? { ...node, operation: OperationTypeNode.QUERY } : undefined,
    FragmentDefinition: moved,
    InlineFragment: moved,
  });
};

const channelOf = (
  schema: GraphQLSchema,
  { document, operation }: Read,
  variables: Record<string, unknown>,
): string => {
  const node = rootField(operation.selectionSet, document);
  const field = schema.getSubscriptionType()?.getFields()[node?.name.value ?? ''];
  if (!node || !field) throw new Error('A validated subscription has one field.');
  const [first] = field.args;
  return liveChannel(field.name, String(getArgumentValues(field, node, variables)[first?.name ?? '']));
};

const rootField = ({ selections }: SelectionSetNode, document: DocumentNode): FieldNode | undefined => {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) return selection;
    const set =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : document.definitions.find(
            (definition): definition is FragmentDefinitionNode =>
              definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
          )?.selectionSet;
    const found = set && rootField(set, document);
    if (found) return found;
  }
  return undefined;
};
