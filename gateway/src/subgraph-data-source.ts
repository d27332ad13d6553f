import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway/dist/datasources/types';
import type { Context } from './context';
import { type Counts, createCounts } from './gateway-metrics';
import { seenCall } from './subgraph-calls';
import { readAnswer, type SubgraphAnswer, SubgraphClient } from './subgraph-client';

type Answer = Awaited<ReturnType<GraphQLDataSource<Context>['process']>>;

/**
 * Sends a part of the query plan to its subgraph. The stock data source has neither deadline nor retry, tells clients of the
 * inside, and costs four times the CPU (docs/adr/0006).
 */
export class SubgraphDataSource implements GraphQLDataSource<Context> {
  private readonly client: SubgraphClient;
  private readonly name: string;
  private readonly counts: Counts;

  constructor(options: { url: string; gatewayKey: string; timeoutMs: number; name?: string; counts?: Counts }) {
    this.client = new SubgraphClient(options);
    this.name = options.name ?? 'subgraph';
    this.counts = options.counts ?? createCounts(null);
  }

  async process({ request, context, ...rest }: GraphQLDataSourceProcessOptions<Context>): Promise<Answer> {
    const isRepeatable =
      !('incomingRequestContext' in rest) || rest.incomingRequestContext.operation?.operation !== 'mutation';
    const { query, variables, operationName } = request;
    return readAnswer(await this.send(JSON.stringify({ query, variables, operationName }), context, isRepeatable));
  }

  /** The same, for a request already in JSON and an answer not to be read. */
  send(body: string, context: Partial<Context>, isRepeatable: boolean): Promise<SubgraphAnswer> {
    return seenCall(this.name, this.counts, () => this.client.send(body, context, isRepeatable));
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
