import type { QueryPlan } from '@apollo/query-planner';
import type { RequestContext } from '@pix/kit/graphql';

/** What a request carries through the gateway: who asks (verified), and what is handed on to the subgraphs. */
export type Context = RequestContext & {
  readonly authorization: string | undefined;
  /** What a mutation is named with, so that repeating it repeats nothing (docs/adr/0014). */
  readonly idempotencyKey?: string;
  /** Until when subgraphs may answer, on the process's stopwatch (`performance.now()`). */
  readonly deadline?: number;
  /** Told the plan of the operation, once Apollo has made it. */
  readonly onPlan?: (plan: QueryPlan) => void;
};
