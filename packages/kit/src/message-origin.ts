import type { JobsOptions } from 'bullmq';
import { currentScope, type RequestScope } from './request-scope';
import { traceparent } from './tracing';

/** What a message tells of the request that sent it. Ids only. */
type Origin = { readonly requestId?: string; readonly traceparent?: string };

/** Options that carry it, in the place BullMQ keeps for it and hands on untouched. */
export const noteOfRequest = (): Pick<JobsOptions, 'telemetry'> => {
  const scope = currentScope();
  if (!scope) return {};
  const parent = traceparent();
  const origin: Origin = { requestId: scope.requestId, ...(parent && { traceparent: parent }) };
  return { telemetry: { metadata: JSON.stringify(origin) } };
};

/** The request a job goes on with, and its trace; by itself a job is a request of its own. */
export const originOf = (
  messageId: string,
  { telemetry }: Pick<JobsOptions, 'telemetry'>,
): RequestScope & { readonly parent: string | undefined } => {
  const origin = readOrigin(telemetry?.metadata);
  return { requestId: origin.requestId ?? messageId, parent: origin.traceparent };
};

const readOrigin = (metadata: string | undefined): Origin => {
  try {
    return metadata === undefined ? {} : (JSON.parse(metadata) as Origin);
  } catch {
    return {};
  }
};
