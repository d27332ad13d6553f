import { tracedPart } from '@pix/kit/tracing';
import { GraphQLError } from 'graphql';
import { type CallOutcome, type Counts, outcomeOfCall } from './gateway-metrics';
import type { SubgraphAnswer } from './subgraph-client';

/** Makes a call to a subgraph: counted, and a part of the request's trace. */
export const seenCall = async (
  subgraph: string,
  counts: Counts,
  call: () => Promise<SubgraphAnswer>,
): Promise<SubgraphAnswer> => {
  const began = performance.now();
  const ended = (outcome: CallOutcome): void => counts.called(subgraph, outcome, (performance.now() - began) / 1_000);
  try {
    const answer = await tracedPart(
      () => ({ name: `subgraph ${subgraph}`, kind: 'client', attributes: { 'graphql.subgraph': subgraph } }),
      call,
    );
    ended(outcomeOfCall(answer));
    return answer;
  } catch (error) {
    ended(isTimeout(error) ? 'timeout' : 'unavailable');
    throw error;
  }
};

const isTimeout = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'SUBGRAPH_TIMEOUT';
