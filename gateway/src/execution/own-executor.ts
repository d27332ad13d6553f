import type { QueryPlan } from '@apollo/query-planner';
import type { maskBugs } from '@pix/kit/graphql';
import {
  BREAK,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  OperationTypeNode,
  parse,
  visit,
} from 'graphql';
import type { Context } from '../context';
import type { GraphqlRequest, ReadDocument, ReadOperation } from '../documents';
import { fragmentsOf } from '../limits/document-size';
import type { SubgraphAnswer } from '../subgraph-client';
import { createShapes, type ObjectShape, shapeData } from './answer-shape';
import { bodyOf, type Run, runSteps, type Send } from './plan-runner';
import { type Fetch, type Step, stepsOf } from './plan-steps';
import { answersTheSame } from './same-answer';

/** An answer: as text, when it is exactly what a subgraph said. */
export type Executed =
  | { readonly text: Buffer }
  | { readonly data: Record<string, unknown> | null; readonly errors: readonly GraphQLFormattedError[] };

/** An operation whose plan is known; `alone`: its one fetch, whose answer needs no reading. */
type Known = { readonly step: Step; readonly shape: ObjectShape; readonly alone: Fetch | null };

/**
 * Executes operations whose plan Apollo made before. Apollo Gateway reads the operation anew and completes each answer field by field
 * at every request: here both are worked out once a document. What it does not know — directives, introspection,
 * renamed fields — stays with Apollo (docs/adr/0011).
 */
export const createOwnExecutor = ({ send, mask }: { send: Send; mask: ReturnType<typeof maskBugs> }) => {
  const known = new WeakMap<ReadOperation, Known>();
  let schema: GraphQLSchema | null = null;

  return {
    serve(apiSchema: GraphQLSchema): void {
      schema = apiSchema;
    },

    /** Keeps the plan Apollo made for an operation, if it is one to be executed here. */
    learn(read: ReadDocument, operation: ReadOperation, plan: QueryPlan): void {
      const learnt = schema && prepare(schema, read, operation, plan);
      if (learnt) known.set(operation, learnt);
    },

    /** Executes, or `null` when Apollo has to: the first time, and when the variables are wrong. */
    async execute(operation: ReadOperation, request: GraphqlRequest, context: Context): Promise<Executed | null> {
      const found = known.get(operation);
      if (!found || !schema) return null;
      const { node } = operation;
      const variables = request.variables ?? {};
      if (node.variableDefinitions && node.variableDefinitions.length > 0) {
        const { errors } = getVariableValues(schema, node.variableDefinitions, variables, { maxErrors: 1 });
        if (errors) return null;
      }
      const isRepeatable = node.operation === OperationTypeNode.QUERY;
      const run: Run = { send, schema, context, variables, isRepeatable, data: {}, errors: [] };
      const { alone } = found;
      if (alone) {
        const answered = send(alone.service, bodyOf(alone, variables), context, isRepeatable);
        const answer = await answered.catch(() => null);
        if (answer && isData(answer)) return { text: answer.body };
        await runSteps(found.step, { ...run, send: () => answered });
      } else await runSteps(found.step, run);
      const errors = run.errors.map(({ formatted, cause }) => mask(formatted, cause));
      return { data: shapeData(found.shape, run.data), errors };
    },
  };
};

export type OwnExecutor = ReturnType<typeof createOwnExecutor>;

const prepare = (
  schema: GraphQLSchema,
  { document, fragments }: ReadDocument,
  { node }: ReadOperation,
  plan: QueryPlan,
): Known | null => {
  const step = isPlain(document) ? stepsOf(plan, schema) : null;
  const root = schema.getRootType(node.operation);
  if (!step || !root) return null;
  const shape = createShapes(schema, fragments).objectShape([node.selectionSet], root);
  return { step, shape, alone: step.kind === 'fetch' && isWhole(schema, step, shape) ? step : null };
};

/** Whether a document says nothing that is decided anew at each request, or that is about the schema. */
const isPlain = (document: DocumentNode): boolean => {
  let isOrdinary = true;
  const refuse = (): typeof BREAK => {
    isOrdinary = false;
    return BREAK;
  };
  visit(document, {
    Directive: refuse,
    Field: ({ name, alias }) =>
      (name.value.startsWith('__') && name.value !== '__typename') || alias?.value === '__proto__'
        ? refuse()
        : undefined,
  });
  return isOrdinary;
};

/** Whether what a fetch brings is the answer, to the letter. */
const isWhole = (schema: GraphQLSchema, fetch: Fetch, shape: ObjectShape): boolean => {
  const document = parse(fetch.operation);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return false;
  return answersTheSame(shape, createShapes(schema, fragmentsOf(document)).objectShape([operation.selectionSet], root));
};

const DATA = Buffer.from('{"data":{');

/** Whether an answer is data alone: nothing to mask, nothing to complete. */
const isData = ({ status, body }: SubgraphAnswer): boolean =>
  status === 200 &&
  body.subarray(0, DATA.length).equals(DATA) &&
  !body.includes('"errors"') &&
  !body.includes('"extensions"');
