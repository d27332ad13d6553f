import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Limits, Refusal } from './refusal';

/** What a selection amounts to once its fragments are expanded. */
type Expanded = { readonly depth: number; readonly selections: number; readonly rootFields: number };

const NOTHING: Expanded = { depth: 0, selections: 0, rootFields: 0 };
/** A fragment that contains itself: validation says so; here it is simply too deep. */
const ENDLESS: Expanded = { depth: Number.MAX_SAFE_INTEGER, selections: Number.MAX_SAFE_INTEGER, rootFields: 0 };

/** The first limit a document goes beyond, before anything is validated or planned; the time it takes is that of one reading. */
export const refusalOfDocument = (document: DocumentNode, limits: Limits): Refusal | null => {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const expand = expander(document);
  const written = countWritten(document);
  const variables = Math.max(0, ...operations.map(({ variableDefinitions = [] }) => variableDefinitions.length));

  return (
    beyond(limits, 'operations', operations.length) ??
    beyond(limits, 'fields', written.fields) ??
    beyond(limits, 'aliases', written.aliases) ??
    beyond(limits, 'directives', written.directives) ??
    beyond(limits, 'variables', variables) ??
    firstOf([...operations, ...fragmentsOf(document)], (definition) => {
      const { depth, selections } = expand(definition.selectionSet);
      return (
        beyond(limits, 'depth', isOfIntrospection(definition) ? 1 : depth) ?? beyond(limits, 'selections', selections)
      );
    }) ??
    firstOf(operations, ({ operation, selectionSet }) =>
      beyond(
        limits,
        operation === OperationTypeNode.MUTATION ? 'mutationFields' : 'rootFields',
        expand(selectionSet).rootFields,
      ),
    )
  );
};

// What `__Type` and its like are asked for is as deep as what leads there: explorers ask for it by fragments.
const isOfIntrospection = (definition: OperationDefinitionNode | FragmentDefinitionNode): boolean =>
  definition.kind === Kind.FRAGMENT_DEFINITION && definition.typeCondition.name.value.startsWith('__');

/** The refusal of a figure that is beyond its limit. */
export const beyond = (limits: Limits, limit: keyof Limits, found: number): Refusal | null =>
  found <= limits[limit]
    ? null
    : { limit, allowed: limits[limit], ...(found < Number.MAX_SAFE_INTEGER && { found: Math.ceil(found) }) };

const firstOf = <Thing>(things: readonly Thing[], check: (thing: Thing) => Refusal | null): Refusal | null => {
  for (const thing of things) {
    const refusal = check(thing);
    if (refusal) return refusal;
  }
  return null;
};

export const fragmentsOf = (document: DocumentNode): FragmentDefinitionNode[] =>
  document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );

const countWritten = (document: DocumentNode) => {
  const counts = { fields: 0, aliases: 0, directives: 0 };
  visit(document, {
    Field: ({ alias }) => {
      counts.fields += 1;
      if (alias) counts.aliases += 1;
    },
    Directive: () => {
      counts.directives += 1;
    },
  });
  return counts;
};

/** Expands each fragment once, however often it is spread: a bomb of twenty fragments is twenty additions. */
const expander = (document: DocumentNode) => {
  const fragments = new Map(fragmentsOf(document).map((fragment) => [fragment.name.value, fragment]));
  const known = new Map<string, Expanded>();

  const expandFragment = (name: string): Expanded => {
    const found = known.get(name);
    if (found) return found;
    known.set(name, ENDLESS);
    const fragment = fragments.get(name);
    const expanded = fragment ? expand(fragment.selectionSet) : NOTHING;
    known.set(name, expanded);
    return expanded;
  };

  const expand = ({ selections }: SelectionSetNode): Expanded => {
    let [depth, count, rootFields] = [0, 0, 0];
    for (const selection of selections) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? expandFragment(selection.name.value)
          : selection.selectionSet
            ? expand(selection.selectionSet)
            : NOTHING;
      const isField = selection.kind === Kind.FIELD;
      // Introspection is deep by nature: it exists in development only.
      const isIntrospection = isField && selection.name.value.startsWith('__');
      depth = Math.max(depth, isIntrospection ? 1 : inner.depth + (isField ? 1 : 0));
      count += inner.selections + 1;
      rootFields += isField ? 1 : inner.rootFields;
    }
    return { depth, selections: count, rootFields };
  };
  return expand;
};
