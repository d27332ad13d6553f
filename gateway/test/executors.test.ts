import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { defaults } from '../src/config';
import { apiSchema, COMMITTED_SUPERGRAPH } from './api-schema';
import { type Generated, generatedOperations } from './generated-operations';
import { inventedSubgraphs } from './invented-subgraphs';
import { givenGatewayOver } from './toy-platform';

const UNLIMITED = Object.fromEntries(Object.keys(defaults.limits).map((name) => [name, 1e9])) as typeof defaults.limits;

/**
 * The first time a document is seen Apollo executes it, from then on our executor: on operations that ask for every field of the
 * whole schema, both answer the same text, whatever is null and whatever fails.
 */
describe('the two executors', () => {
  const subgraphs = inventedSubgraphs();
  const schema = apiSchema();
  const operations = generatedOperations(schema).filter(({ query }) => validate(schema, parse(query)).length === 0);
  let gateway: Awaited<ReturnType<typeof givenGatewayOver>>;
  beforeAll(async () => {
    gateway = await givenGatewayOver(
      { supergraph: COMMITTED_SUPERGRAPH, dataSourceOf: subgraphs.dataSourceOf },
      { limits: UNLIMITED, http: { ...defaults.http, errors: 1_000, bodyBytes: 1_000_000 } },
    );
  });
  afterAll(() => gateway.close());

  const ask = async ({ query, variables }: Generated): Promise<{ text: string; byOwn: number; byApollo: number }> => {
    const before = { ...subgraphs.calls };
    const answer = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    return {
      text,
      byOwn: subgraphs.calls.own - before.own,
      byApollo: subgraphs.calls.apollo - before.apollo,
    };
  };

  it('are compared on every root field', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );

    expect(new Set(operations.map(({ name }) => name.split(' ')[0]))).toEqual(new Set(roots));
    expect(operations.length).toBeGreaterThan(500);
  });

  it.each([
    ['all is there', { nulls: 0, failures: 0 }],
    ['much is null, and fields fail', { nulls: 20, failures: 3 }],
  ])(
    'answer the same when %s',
    async (_, mood) => {
      Object.assign(subgraphs.mood, mood);
      let byOwn = 0;
      const different: unknown[] = [];
      for (const operation of operations) {
        const marked = { ...operation, query: `${operation.query} # ${JSON.stringify(mood)}` };
        const [first, second] = [await ask(marked), await ask(marked)];
        if (second.byOwn > 0) byOwn += 1;
        const [expected, actual] = [first, second].map(({ text }) => sorted(text));
        if (expected !== actual) different.push({ operation, expected, actual });
      }

      expect(different.slice(0, 2)).toEqual([]);
      expect(byOwn).toBeGreaterThan(operations.length * 0.9);
    },
    300_000,
  );
});

/** Errors of fetches that run at once come in any order. The rest is compared to the letter, the order of fields included. */
const sorted = (text: string): string => {
  const { errors, ...rest } = JSON.parse(text) as { errors?: unknown[] };
  return JSON.stringify({ errors: errors?.map((error) => JSON.stringify(error)).sort(), ...rest });
};
