import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway/dist/datasources/types';
import type { Config } from './config';
import type { Context } from './context';
import type { Send } from './execution/plan-runner';
import type { Counts } from './gateway-metrics';
import { SubgraphDataSource } from './subgraph-data-source';

export type DataSourceOf = (service: string) => GraphQLDataSource<Context>;

/** The subgraphs by name, for Apollo's executor and for ours. `inProcess` is given by tests that have no service. */
export const createSubgraphs = (
  { services, gatewayKey, subgraphTimeoutMs }: Pick<Config, 'services' | 'gatewayKey' | 'subgraphTimeoutMs'>,
  counts: Counts,
  inProcess?: DataSourceOf,
) => {
  const made = new Map<string, SubgraphDataSource>();
  const overHttp = (name: string): SubgraphDataSource => {
    const known = made.get(name);
    if (known) return known;
    const url = services[name as keyof Config['services']];
    const source = new SubgraphDataSource({ url, gatewayKey, timeoutMs: subgraphTimeoutMs, name, counts });
    made.set(name, source);
    return source;
  };
  const send: Send = (service, body, context, isRepeatable) =>
    inProcess ? answerOf(inProcess(service), body, context) : overHttp(service).send(body, context, isRepeatable);

  return {
    dataSourceOf: inProcess ?? overHttp,
    send,
    async close(): Promise<void> {
      await Promise.all([...made.values()].map((source) => source.close()));
    },
  };
};

const answerOf = async (source: GraphQLDataSource<Context>, body: string, context: Context) => {
  const request = JSON.parse(body) as { query: string };
  const answer = await source.process({ request, context } as unknown as GraphQLDataSourceProcessOptions<Context>);
  return { status: 200, body: Buffer.from(JSON.stringify(answer)) };
};
