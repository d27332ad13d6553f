import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { Context } from '../context';
import { readAnswer, type SubgraphAnswer } from '../subgraph-client';
import type { Fetch, Step } from './plan-steps';

type Data = Record<string, unknown>;

/** Sends a request in JSON to a subgraph. */
export type Send = (service: string, body: string, context: Context, isRepeatable: boolean) => Promise<SubgraphAnswer>;

/** One execution: what came so far, and what went wrong. */
export type Run = {
  readonly send: Send;
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isRepeatable: boolean;
  readonly data: Data;
  readonly errors: { readonly formatted: GraphQLFormattedError; readonly cause: unknown }[];
};

/** Runs the steps of a plan: each fetch adds to the data, or its errors to the errors; a fetch that fails stops no other. */
export const runSteps = async (step: Step, run: Run): Promise<void> => {
  switch (step.kind) {
    case 'inTurn':
      for (const inner of step.steps) await runSteps(inner, run);
      return;
    case 'atOnce':
      await Promise.all(step.steps.map((inner) => runSteps(inner, run)));
      return;
    case 'fetch':
      try {
        await (step.requires ? fetchEntities(step, step.requires, run) : fetchRoot(step, run));
      } catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        run.errors.push({ cause, formatted: cause instanceof GraphQLError ? cause.toJSON() : { message } });
      }
  }
};

/** The request of a step with the variables of this run, in JSON. */
export const bodyOf = ({ bodyStart, variables }: Fetch, given: Readonly<Data>, more: Data = {}): string => {
  const sent: Data = more;
  for (const name of variables) if (Object.hasOwn(given, name) && given[name] !== undefined) sent[name] = given[name];
  return `${bodyStart}${JSON.stringify(sent)}}`;
};

const fetchRoot = async (step: Fetch, run: Run): Promise<void> => {
  const data = await sent(step, run, bodyOf(step, run.variables), (path) => (path ? [...path] : undefined));
  merge(run.data, data);
};

const fetchEntities = async (step: Fetch, requires: readonly QueryPlanSelectionNode[], run: Run): Promise<void> => {
  const found: Data[] = [];
  collect(run.data, step.path, 0, found);
  const entities: Data[] = [];
  const representations: Data[] = [];
  for (const entity of found) {
    const representation = select(entity, requires, run.schema);
    if (!representation?.['__typename']) continue;
    representations.push(representation);
    entities.push(entity);
  }
  if (representations.length === 0) return;

  const body = bodyOf(step, run.variables, { representations });
  const data = await sent(step, run, body, entityPaths(step, run));
  if (!data) return;
  const received = data['_entities'];
  if (!Array.isArray(received) || received.length !== representations.length)
    throw new Error('A subgraph did not answer one entity for each representation.');
  entities.forEach((entity, index) => merge(entity, received[index] as Data | null));
};

const sent = async (
  step: Fetch,
  { send, context, isRepeatable, errors }: Run,
  body: string,
  pathOf: (path: GraphQLFormattedError['path']) => (string | number)[] | undefined,
): Promise<Data | null | undefined> => {
  const answer = readAnswer(await send(step.service, body, context, isRepeatable));
  for (const error of answer.errors ?? []) {
    const { message, path, extensions } = error;
    errors.push({ cause: error, formatted: { message, path: pathOf(path), extensions: { ...extensions } } });
  }
  return answer.data;
};

/** Adds what a fetch brought. Lists of the same length go element by element. */
const merge = (into: Data, from: Data | null | undefined): void => {
  if (!from) return;
  for (const key in from) {
    const [held, value] = [into[key], from[key]];
    if (value === undefined) continue;
    if (held && isRecord(value)) merge(held as Data, value);
    else if (Array.isArray(value) && Array.isArray(held) && value.length === held.length)
      value.forEach((element, index) => {
        if (isRecord(held[index]) && isRecord(element)) merge(held[index], element);
        else held[index] = element;
      });
    else into[key] = value;
  }
};

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const collect = (value: unknown, path: readonly string[], at: number, into: Data[]): void => {
  if (value === null || value === undefined) return;
  const part = path[at];
  if (part === undefined) into.push(value as Data);
  else if (part === '@') for (const element of value as unknown[]) collect(element, path, at + 1, into);
  else collect((value as Data)[part], path, at + 1, into);
};

/** What a subgraph needs to know an entity by; `null` when it is not all there. */
const select = (
  source: Data | null,
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Data | null => {
  if (source === null) return null;
  const into: Data = {};
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (isOfType(schema, source, selection.typeCondition)) merge(into, select(source, selection.selections, schema));
      continue;
    }
    const key = selection.alias ?? selection.name;
    const [value, inner] = [source[key], selection.selections];
    if (value === undefined) return null;
    if (Array.isArray(value))
      into[key] = inner ? value.map((element) => select(element as Data, inner, schema)) : value;
    else into[key] = inner ? select(value as Data | null, inner, schema) : value;
  }
  return into;
};

const isOfType = (schema: GraphQLSchema, source: Data, condition = ''): boolean => {
  const typename = source['__typename'];
  if (typename === condition) return true;
  const [type, conditional] = [schema.getType(String(typename)), schema.getType(condition)];
  return isObjectType(type) && isAbstractType(conditional) && schema.isSubType(conditional, type);
};

/** An error of `_entities[2].name` is told at the place of the entity in the answer. Worked out when there is an error. */
const entityPaths =
  (step: Fetch, run: Run) =>
  (path: GraphQLFormattedError['path']): (string | number)[] | undefined => {
    if (!path) return undefined;
    const [, index, ...rest] = path;
    if (typeof index !== 'number') return [...step.path, ...path];
    const places: (string | number)[][] = [];
    locate(run.data, step.path, [], places);
    return [...(places[index] ?? []), ...rest];
  };

const locate = (
  value: unknown,
  path: readonly string[],
  at: (string | number)[],
  into: (string | number)[][],
): void => {
  if (value === null || value === undefined) return;
  const [part, ...rest] = path;
  if (part === undefined) into.push(at);
  else if (part === '@') (value as unknown[]).forEach((element, index) => locate(element, rest, [...at, index], into));
  else locate((value as Data)[part], rest, [...at, part], into);
};
