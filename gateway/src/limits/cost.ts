import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ListSizes } from './list-sizes';

/** A list of which the schema does not say how long it is. */
const UNSAID_LIST = 10;
/** A page when nothing is asked. */
const DEFAULT_PAGE = 20;
/** Arguments that say how many are wanted, and fields of a connection that hold as many. */
const PAGE_ARGUMENTS = new Set(['first', 'last']);
const PAGE_FIELDS = new Set(['nodes', 'edges']);

export type Measured = { readonly cost: number; readonly pageSize: number };

/**
 * How many objects an operation may bring back, and its largest page. A connection has as many as `first` says, another list what
 * `@listSize` says of it; scalars cost nothing. What is not in the schema costs nothing: validation refuses it.
 */
export const measure = (
  schema: GraphQLSchema,
  sizes: ListSizes,
  { operation, fragments }: { operation: OperationDefinitionNode; fragments: readonly FragmentDefinitionNode[] },
  variables: Readonly<Record<string, unknown>>,
): Measured => {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const known = new Map<string, number>();
  let pageSize = 0;

  const pageOf = (node: FieldNode, names: ReadonlySet<string>): number | null => {
    for (const { name, value } of node.arguments ?? []) {
      if (!names.has(name.value)) continue;
      const given = value.kind === Kind.VARIABLE ? valueOf(operation, value.name.value, variables) : literal(value);
      if (typeof given !== 'number') continue;
      pageSize = Math.max(pageSize, given);
      return Math.max(given, 0);
    }
    return null;
  };

  const costOfField = (node: FieldNode, type: GraphQLNamedType, page: number | null): number => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field) return 0;
    const pages = new Set(field.args.map(({ name }) => name).filter((name) => PAGE_ARGUMENTS.has(name)));
    const asked = pages.size > 0 ? (pageOf(node, pages) ?? DEFAULT_PAGE) : null;
    const named = getNamedType(field.type);
    if (isLeafType(named) || !node.selectionSet) return 0;
    const isList = isListType(getNullableType(field.type));
    const isPage = type.name.endsWith('Connection') && PAGE_FIELDS.has(field.name);
    const count = !isList
      ? 1
      : isPage
        ? (page ?? DEFAULT_PAGE)
        : (asked ?? sizes.get(`${type.name}.${field.name}`) ?? UNSAID_LIST);
    return count * (1 + costOf(node.selectionSet, named, asked));
  };

  const costOfFragment = (name: string, page: number | null): number => {
    const key = `${name} ${page}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, 0); // One that contains itself is refused elsewhere.
    const fragment = byName.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = type ? costOf(fragment.selectionSet, type, page) : 0;
    known.set(key, cost);
    return cost;
  };

  const costOf = ({ selections }: SelectionSetNode, type: GraphQLNamedType, page: number | null): number => {
    let sum = 0;
    for (const selection of selections)
      if (selection.kind === Kind.FIELD) sum += costOfField(selection, type, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += costOfFragment(selection.name.value, page);
      else sum += costOf(selection.selectionSet, conditionOf(schema, selection) ?? type, page);
    return sum;
  };

  const root = schema.getRootType(operation.operation);
  return { cost: root ? costOf(operation.selectionSet, root, null) : 0, pageSize };
};

const conditionOf = (
  schema: GraphQLSchema,
  { typeCondition }: { typeCondition?: { name: { value: string } } },
): GraphQLNamedType | undefined => (typeCondition ? schema.getType(typeCondition.name.value) : undefined);

const literal = (value: { kind: string; value?: unknown }): number | null =>
  value.kind === Kind.INT ? Number(value.value) : null;

const valueOf = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): unknown => {
  if (Object.hasOwn(variables, name)) return variables[name];
  const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
  return definition?.defaultValue ? literal(definition.defaultValue) : undefined;
};

/** The variables that say how long a page is: the cost of a document depends on nothing else that changes. */
export const pageVariables = (
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): string[] => {
  const names = new Set<string>();
  const look = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.FIELD)
        for (const { name, value } of selection.arguments ?? [])
          if (PAGE_ARGUMENTS.has(name.value) && value.kind === Kind.VARIABLE) names.add(value.name.value);
      if (selection.selectionSet) look(selection.selectionSet);
    }
  };
  for (const { selectionSet } of [operation, ...fragments]) look(selectionSet);
  return [...names];
};
