import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What an answer is made of, type by type: compiled once a document, walked once an answer. */
export type ObjectShape = { readonly typename: string; readonly fields: readonly FieldShape[] };
export type FieldShape = { readonly key: string; readonly node: FieldNode; readonly value: ValueShape };
export type ValueShape =
  | { readonly kind: 'typename' }
  | { readonly kind: 'leaf'; readonly isValid: (value: unknown) => boolean }
  | { readonly kind: 'list'; readonly of: ValueShape }
  | { readonly kind: 'nonNull'; readonly of: ValueShape }
  /** By the name of the type, which an answer says in `__typename`; `null` for a type that is not in the schema. */
  | {
      readonly kind: 'object';
      readonly alone: ObjectShape | null;
      /** Every concrete type it may be. */
      readonly possible: readonly string[];
      shapeOf(typename: string): ObjectShape | null;
    };

type Selections = readonly SelectionSetNode[];

/** Compiles selections on a type. Directives are not read: documents that have any are left to Apollo. */
export const createShapes = (schema: GraphQLSchema, fragments: readonly FragmentDefinitionNode[]) => {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));

  const applies = (condition: string | undefined, type: GraphQLObjectType): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const conditional = schema.getType(condition);
    return isAbstractType(conditional) && schema.isSubType(conditional, type);
  };

  /** The fields of one concrete type, in order, those of one key together. */
  const collect = (selections: Selections, type: GraphQLObjectType, into: Map<string, FieldNode[]>): void => {
    for (const set of selections)
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          into.set(key, [...(into.get(key) ?? []), selection]);
          continue;
        }
        const part = selection.kind === Kind.FRAGMENT_SPREAD ? byName.get(selection.name.value) : selection;
        if (part && applies(part.typeCondition?.name.value, type)) collect([part.selectionSet], type, into);
      }
  };

  const objectShape = (selections: Selections, type: GraphQLObjectType): ObjectShape => {
    const collected = new Map<string, FieldNode[]>();
    collect(selections, type, collected);
    const fields = [...collected].map(([key, nodes]) => ({
      key,
      node: nodes[0] as FieldNode,
      value: fieldShape(nodes, type),
    }));
    return { typename: type.name, fields };
  };

  const fieldShape = (nodes: readonly FieldNode[], parent: GraphQLObjectType): ValueShape => {
    const [first] = nodes;
    if (first?.name.value === '__typename') return { kind: 'typename' };
    const field = parent.getFields()[first?.name.value ?? ''];
    if (!field) throw new Error(`${parent.name}.${first?.name.value} is not in the schema.`);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return valueShape(field.type, sets);
  };

  const valueShape = (type: GraphQLOutputType, sets: Selections): ValueShape => {
    if (isNonNullType(type)) return { kind: 'nonNull', of: valueShape(type.ofType, sets) };
    if (isListType(type)) return { kind: 'list', of: valueShape(type.ofType, sets) };
    if (isLeafType(type)) return { kind: 'leaf', isValid: validatorOf(type) };
    const known = new Map<string, ObjectShape | null>();
    const shapeOf = (typename: string): ObjectShape | null => {
      const found = known.get(typename);
      if (found !== undefined) return found;
      const named = schema.getType(typename);
      const shape = isObjectType(named) ? objectShape(sets, named) : null;
      known.set(typename, shape);
      return shape;
    };
    const named = getNamedType(type);
    if (isObjectType(named)) return { kind: 'object', alone: shapeOf(named.name), possible: [named.name], shapeOf };
    const possible = isAbstractType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : [];
    return { kind: 'object', alone: null, possible, shapeOf };
  };

  return { objectShape };
};

/** What Apollo Gateway takes for a value of a leaf; of a custom scalar, everything. */
const validatorOf = (type: GraphQLLeafType): ((value: unknown) => boolean) => {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === 'string' && names.has(value);
  }
  switch (type.name) {
    case GraphQLInt.name:
      return Number.isInteger;
    case GraphQLFloat.name:
      return Number.isFinite;
    case GraphQLBoolean.name:
      return (value) => typeof value === 'boolean';
    case GraphQLString.name:
      return (value) => typeof value === 'string';
    case GraphQLID.name:
      return (value) => typeof value === 'string' || Number.isInteger(value);
    default:
      return () => true;
  }
};

/** Not a value, not even null: what contains it becomes null. */
const INVALID = Symbol('invalid');

/**
 * The data a client is given: its fields, in its order, nothing the plan asked besides; null where a value that must be is missing,
 * as far up as needed, which is the whole at most.
 */
export const shapeData = (shape: ObjectShape, data: Record<string, unknown>): Record<string, unknown> | null => {
  const shaped = shapeObject(shape, data);
  return shaped === INVALID ? null : shaped;
};

const shapeObject = (
  { fields, typename }: ObjectShape,
  from: Record<string, unknown>,
): Record<string, unknown> | typeof INVALID => {
  const into: Record<string, unknown> = {};
  for (const { key, value } of fields) {
    const shaped = value.kind === 'typename' ? typename : shapeValue(value, from[key]);
    if (shaped === INVALID) return INVALID;
    into[key] = shaped;
  }
  return into;
};

const shapeValue = (shape: ValueShape, value: unknown): unknown => {
  if (shape.kind === 'nonNull') {
    const inside = shapeValue(shape.of, value);
    return inside === null ? INVALID : inside;
  }
  if (value === null || value === undefined) return null;
  switch (shape.kind) {
    case 'leaf':
      return shape.isValid(value) ? value : null;
    case 'list':
      return shapeList(shape.of, value as unknown[]);
    case 'object': {
      const typename = (value as { __typename?: string }).__typename;
      const own = typename === undefined ? shape.alone : shape.shapeOf(typename);
      if (!own) return null;
      const shaped = shapeObject(own, value as Record<string, unknown>);
      return shaped === INVALID ? null : shaped;
    }
    case 'typename':
      return value;
  }
};

const shapeList = (of: ValueShape, values: readonly unknown[]): unknown[] | null => {
  const into: unknown[] = [];
  for (const value of values) {
    const shaped = shapeValue(of, value);
    if (shaped === INVALID) return null;
    into.push(shaped);
  }
  return into;
};
