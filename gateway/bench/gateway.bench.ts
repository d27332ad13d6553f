import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import autocannon from 'autocannon';
import { tellFigure } from '../../infra/src/bench/figures';
import { cpuMicrosecondsOf, machineCpuMicroseconds } from '../../infra/src/bench/process-cpu';
import { type Bench, givenBench } from './processes';

/**
 * `npm run bench:gateway`: Apollo Gateway as it comes, ours with Apollo's executor, ours, and a subgraph alone, in turn, on the same
 * two subgraphs, with other variables in every request. CPU is the gateway's own; the machine is shared by all of it.
 */
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const CONNECTIONS = 50;
const BODIES = 2_000;

const QUERIES = {
  'one subgraph': ['query ($id: ID!) { user(id: $id) { id name email age active } }', (n: number) => ({ id: `${n}` })],
  'two hops': [
    'query ($id: ID!) { user(id: $id) { id name reviews { id body rating } } }',
    (n: number) => ({ id: `${n}` }),
  ],
  'a page of 20': [
    'query ($from: Int!) { users(from: $from) { id name reviews { id body rating } } }',
    (n: number) => ({ from: n }),
  ],
} as const;
type Name = keyof typeof QUERIES;

type Target = { readonly name: string; readonly url: string; readonly pid: number; readonly answers: readonly Name[] };
type Sample = { cpu: number; p50: number; p99: number; perSecond: number; failed: number; otherCores: number };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

describe('the gateway', () => {
  let bench: Bench;
  let targets: Target[];

  beforeAll(async () => {
    bench = await givenBench();
    const { users, supergraphFile: file, ours } = bench;
    const all = Object.keys(QUERIES) as Name[];
    targets = [
      {
        name: 'stock',
        ...(await bench.start('gateway/bench/stock-gateway.mjs', [], { SUPERGRAPH_FILE: file })),
        answers: all,
      },
      {
        name: 'ours, Apollo’s executor',
        ...(await bench.start('gateway/dist/main.js', [], { ...ours, EXECUTOR: 'apollo' })),
        answers: all,
      },
      { name: 'ours', ...(await bench.start('gateway/dist/main.js', [], ours)), answers: all },
      ...(await hives(file)).map((hive) => ({ ...hive, answers: all })),
      { name: 'subgraph alone', ...users, answers: ['one subgraph'] },
    ];
  }, 120_000);
  afterAll(() => bench.stop());

  /** Another gateway, when HIVE_GATEWAY says where it is installed: half a gigabyte of its own, never among our dependencies. */
  const hives = async (file: string) => {
    const { HIVE_GATEWAY } = process.env;
    if (!HIVE_GATEWAY) return [];
    const start = (...args: string[]) =>
      bench.start('gateway/bench/hive-gateway.mjs', args, { HIVE_GATEWAY, SUPERGRAPH_FILE: file });
    return [
      { name: 'Hive, JS planner', ...(await start()) },
      { name: 'Hive, Rust planner', ...(await start('--hive-router-runtime')) },
    ];
  };

  const bodies = (name: Name): string[] => {
    const [query, variables] = QUERIES[name];
    return Array.from({ length: BODIES }, (_, n) => JSON.stringify({ query, variables: variables(n) }));
  };

  const sample = async ({ url, pid }: Target, name: Name, duration: number): Promise<Sample> => {
    const requests = bodies(name).map((body) => ({ method: 'POST' as const, body }));
    const pids = [process.pid, ...bench.pids()];
    const own = () => pids.map(cpuMicrosecondsOf).reduce((sum, time) => sum + time, 0);
    const before = cpuMicrosecondsOf(pid);
    const othersBefore = machineCpuMicroseconds() - own();
    const result = await autocannon({
      url: `${url}/graphql`,
      connections: CONNECTIONS,
      duration,
      headers: { 'content-type': 'application/json' },
      requests,
    });
    const others = machineCpuMicroseconds() - own() - othersBefore;
    return {
      cpu: (cpuMicrosecondsOf(pid) - before) / result.requests.total,
      p50: result.latency.p50,
      p99: result.latency.p99,
      perSecond: result.requests.average,
      failed: result.errors + result.non2xx + result.timeouts,
      otherCores: others / 1e6 / duration,
    };
  };

  it('answers the same, and is measured', async () => {
    const kept = new Map<string, Sample[]>();
    for (const target of targets) for (const name of target.answers) await sample(target, name, 2); // JIT and caches.
    for (const name of Object.keys(QUERIES) as Name[]) {
      const [body = ''] = bodies(name);
      const answers = await Promise.all(
        targets
          .filter(({ answers: known }) => known.includes(name))
          .map(async ({ url }) =>
            (
              await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
            ).json(),
          ),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
    for (let round = 0; round < ROUNDS; round += 1)
      for (const name of Object.keys(QUERIES) as Name[])
        for (const target of targets.filter(({ answers }) => answers.includes(name))) {
          const key = `${name}|${target.name}`;
          kept.set(key, [...(kept.get(key) ?? []), await sample(target, name, SECONDS)]);
        }

    const lines = ['', 'CPU µs a request · ratio to stock · p50 / p99 ms · requests a second · other load, cores'];
    for (const [key, samples] of kept) {
      const [name = '', target = ''] = key.split('|');
      const of = (part: keyof Sample, from = samples) => median(from.map((one) => one[part]));
      const stock = of('cpu', kept.get(`${name}|stock`));
      const ratio = of('cpu') / stock;
      if (target === 'ours')
        tellFigure({
          what: `gateway, ${name}`,
          figure: of('cpu'),
          unit: 'µs of CPU',
          floor: `Apollo Gateway as it comes: ${stock.toFixed(0)} µs`,
          ratio,
        });
      lines.push(
        `${name.padEnd(13)} ${target.padEnd(24)} ${of('cpu').toFixed(0).padStart(5)}  ${ratio.toFixed(2)}  ${of('p50')} / ${of('p99')}  ${of('perSecond').toFixed(0)}/s  ${of('otherCores').toFixed(2)}`,
      );
    }
    process.stdout.write(`${lines.join('\n')}\n`);
    for (const [key, samples] of kept)
      expect({ key, failed: samples.map(({ failed }) => failed) }).toEqual({ key, failed: samples.map(() => 0) });
  }, 600_000);
});
