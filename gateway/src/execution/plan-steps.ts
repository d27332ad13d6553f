import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';

/** A plan made ready: what does not change from one request to the next is worked out once. */
export type Step =
  | { readonly kind: 'inTurn' | 'atOnce'; readonly steps: readonly Step[] }
  | ({ readonly kind: 'fetch' } & Fetch);

export type Fetch = {
  readonly service: string;
  readonly operation: string;
  /** The request in JSON, up to the value of its variables. */
  readonly bodyStart: string;
  readonly variables: readonly string[];
  /** What to ask for: nothing for the root, else fields of the entities that are found at the path. */
  readonly requires: readonly QueryPlanSelectionNode[] | null;
  readonly path: readonly string[];
};

/** The steps of a plan, or `null` when it does what only Apollo's executor does: conditions, renamed fields, deferred parts. */
export const stepsOf = ({ node }: QueryPlan, schema: GraphQLSchema): Step | null =>
  node && node.kind !== 'Subscription' ? stepOf(node, schema, []) : null;

const stepOf = (node: PlanNode, schema: GraphQLSchema, path: readonly string[]): Step | null => {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': {
      const steps = node.nodes.map((inner) => stepOf(inner, schema, path));
      if (!steps.every((step) => step !== null)) return null;
      return { kind: node.kind === 'Sequence' ? 'inTurn' : 'atOnce', steps };
    }
    case 'Flatten':
      return node.path.every((part) => typeof part === 'string')
        ? stepOf(node.node, schema, [...path, ...node.path])
        : null;
    case 'Fetch':
      return fetchOf(node, schema, path);
    default:
      return null;
  }
};

const fetchOf = (node: FetchNode, schema: GraphQLSchema, path: readonly string[]): Step | null => {
  const { inputRewrites = [], outputRewrites = [], contextRewrites = [], requires } = node;
  if (inputRewrites.length + outputRewrites.length + contextRewrites.length > 0) return null;
  if (requires && !requires.every((selection) => isKnown(selection, schema))) return null;
  if (!requires && path.length > 0) return null;
  const { operation, operationName, serviceName, variableUsages = [] } = node;
  const start = JSON.stringify({ query: operation, operationName });
  return {
    kind: 'fetch',
    service: serviceName,
    operation,
    bodyStart: `${start.slice(0, -1)},"variables":`,
    variables: variableUsages,
    requires: requires ?? null,
    path,
  };
};

const isKnown = (selection: QueryPlanSelectionNode, schema: GraphQLSchema): boolean =>
  selection.kind === 'Field'
    ? (selection.selections ?? []).every((inner) => isKnown(inner, schema))
    : selection.typeCondition !== undefined &&
      schema.getType(selection.typeCondition) !== undefined &&
      selection.selections.every((inner) => isKnown(inner, schema));
