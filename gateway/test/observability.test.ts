import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProcesses } from './observed-processes';
import { givenReceiver, type ReceivedSpan } from './otlp-receiver';
import { givenGateway } from './toy-platform';

const MINUTES = 60_000;
const CLIENTS_OWN = '00-11111111111111111111111111111111-2222222222222222-01';

const NEWCOMER = { firstName: 'Philomène', lastName: 'Quatrebarbes', password: 'Hippocampe2026' };
const WORDS_OF_THE_PERSON = [...Object.values(NEWCOMER), 'philomene', 'seconde'];
const SIGN_UP = 'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }';

const eventually = async <T>(look: () => T | undefined): Promise<T> => {
  for (let left = 500; left > 0; left -= 1) {
    const found = look();
    if (found) return found;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error('It did not happen within 10 s.');
};

/** The gateway, a service and its worker as processes, and a collector that hears them. */
describe('what operators see', () => {
  let receiver: Awaited<ReturnType<typeof givenReceiver>>;
  let platform: Awaited<ReturnType<typeof startProcesses>>;
  beforeAll(async () => {
    receiver = await givenReceiver();
    platform = await startProcesses({
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_TRACES_SAMPLER_ARG: '1',
      OTEL_BSP_SCHEDULE_DELAY: '100',
      LOG_LEVEL: 'trace',
    });
  }, 2 * MINUTES);
  afterAll(async () => {
    await platform.stop();
    await receiver.close();
  });

  const signUp = async (email: string, headers: Record<string, string>): Promise<void> => {
    const input = { ...NEWCOMER, email, termsOfUseVersion: '2026-09-01' };
    const answer = await fetch(`${platform.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: SIGN_UP, variables: { input } }),
    });
    expect(await answer.json()).toEqual({ data: { signUp: { __typename: 'SignUpSuccess' } } });
  };

  const parentOf = (span: ReceivedSpan | undefined): ReceivedSpan | undefined =>
    receiver.spans.find(({ id }) => id === span?.parentId);

  it('traces show a mutation whole: gateway, subgraph, statements, and the job it left behind', async () => {
    await signUp('philomene@exemple.fr', { 'x-request-id': 'sign-up-of-a-test' });

    const job = await eventually(() => receiver.spans.find(({ name }) => name === 'job send-mail'));
    await eventually(() => receiver.spans.find(({ name, parentId }) => name === 'mutation signUp' && parentId === ''));
    const spans = receiver.spans.filter(({ traceId }) => traceId === job.traceId);
    const named = (process: string, name: string) =>
      spans.filter((span) => span.process === process && span.name === name);

    const [root] = named('pix-gateway', 'mutation signUp');
    const [call] = named('pix-gateway', 'subgraph identity');
    const [served] = named('pix-identity', 'mutation signUp');
    expect(root).toMatchObject({ parentId: '' });
    expect(parentOf(call)).toBe(root);
    expect(parentOf(served)).toBe(call);
    expect(parentOf(job)).toBe(served);
    expect(job.process).toBe('pix-identity-worker');
    const statements = spans.filter(({ name }) => name.startsWith('SQL'));
    expect(statements.map(({ process, attributes }) => [process, attributes['db.query.text']])).toEqual(
      expect.arrayContaining([
        [
          'pix-identity',
          'INSERT INTO outbox (id, queues, name, payload, options, aggregate_id) VALUES (?, ?, ?, ?, ?, ?)',
        ],
        ['pix-identity-worker', expect.stringContaining('SELECT')],
      ]),
    );
    for (const statement of statements) expect(spans).toContain(parentOf(statement));
  });

  it('traces tell nothing of the person', () => {
    const told = receiver.bodies.join('');

    expect(told.includes('INSERT INTO `users`')).toBe(true);
    expect(WORDS_OF_THE_PERSON.filter((word) => told.includes(word))).toEqual([]);
  });

  it('traces begin at the gateway, whatever a client says it is part of', async () => {
    await signUp('seconde@exemple.fr', { traceparent: CLIENTS_OWN });
    await eventually(() => receiver.spans.filter(({ name }) => name === 'mutation signUp').length >= 4);

    expect(receiver.spans.filter(({ traceId }) => /^1+$/.test(traceId))).toEqual([]);
  });

  it('traces do not come from a caller of a service who is not the gateway', async () => {
    const answer = await fetch(`${platform.identityUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: CLIENTS_OWN },
      body: '{}',
    });

    expect(answer.status).toBe(403);
    await eventually(() =>
      receiver.spans.find(({ process, name }) => `${process} ${name}` === 'pix-identity POST /graphql'),
    );
    expect(receiver.spans.filter(({ traceId }) => /^1+$/.test(traceId))).toEqual([]);
  });

  it('traces have their id, and that of the request, in the log lines of every process', async () => {
    const job = receiver.spans.find(({ name }) => name === 'job send-mail');
    const lines = platform.lines().filter(({ requestId }) => requestId === 'sign-up-of-a-test');

    for (const line of lines) expect(line).toMatchObject({ traceId: job?.traceId });
    expect(lines.map(({ service, msg }) => `${String(service)}: ${String(msg)}`)).toEqual(
      expect.arrayContaining(['gateway: answered', 'identity: answered', 'identity: job done']),
    );
  });

  it('logs tell nothing of the person, at the most talkative level', () => {
    const lines = platform.lines().map((line) => JSON.stringify(line));

    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => WORDS_OF_THE_PERSON.some((word) => line.includes(word)))).toEqual([]);
  });

  const scraped = async (port = 0): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    return answer.text();
  };
  const everyScrape = async (): Promise<{ gateway: string; api: string; worker: string }> => {
    const { gateway, services } = platform.metrics ?? {};
    const [atGateway, api, worker] = await Promise.all([
      scraped(gateway),
      scraped(services?.identity.api),
      scraped(services?.identity.worker),
    ]);
    return { gateway: atGateway, api, worker };
  };
  const valueOf = (text: string, series: string): number => {
    const line = text.split('\n').find((candidate) => candidate.startsWith(series));
    return line ? Number(line.slice(line.lastIndexOf(' ') + 1)) : Number.NaN;
  };

  it('metrics count what was done, in each process', async () => {
    const { gateway, api, worker } = await everyScrape();

    const operation = 'pix_graphql_operation_duration_seconds_count{type="mutation",operation="signUp",outcome="ok"';
    expect(valueOf(gateway, operation)).toBe(2);
    expect(valueOf(api, operation)).toBe(2);
    expect(valueOf(gateway, 'pix_gateway_subgraph_duration_seconds_count{subgraph="identity",outcome="ok"')).toBe(2);
    expect(valueOf(worker, 'pix_job_duration_seconds_count{job_name="send-mail",outcome="done"')).toBe(2);
    expect(valueOf(worker, 'pix_job_duration_seconds_count{job_name="send-mail",outcome="failed"')).toBe(0);
    expect(valueOf(worker, 'pix_outbox_waiting_messages')).toBe(0);
    expect(valueOf(worker, 'pix_dead_letters')).toBe(0);
    expect(valueOf(worker, 'pix_redis_up{used_for="queues"')).toBe(1);
    expect(valueOf(worker, 'pix_metrics_source_up{source="outbox"')).toBe(1);
    expect(valueOf(api, 'pix_database_connections{state="idle"')).toBeGreaterThan(0);
    expect(valueOf(api, 'pix_database_connections_max')).toBe(10);
    expect(api).toContain('service="identity",process="api"');
    for (const text of [gateway, api, worker])
      expect(valueOf(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  });

  it('metrics have the names of the documentation, no more and no less', async () => {
    const { gateway, api, worker } = await everyScrape();
    const told = new Set(
      [gateway, api, worker].flatMap((text) => [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name)),
    );
    const page = readFileSync(join(__dirname, '../../docs/observability.md'), 'utf8');
    const written = [...page.matchAll(/^\| `((?:pix|process|nodejs)_\w+)`/gm)].map(([, name]) => name);

    expect(written.sort()).toEqual([...told].sort());
  });

  it('metrics grow by no name a client invents', async () => {
    const seriesCount = async () => (await everyScrape()).gateway.match(/^pix_/gm)?.length;
    const ask = (query: string) =>
      fetch(`${platform.gatewayUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }).then((answer) => answer.text());
    await ask('query First { nobodyHasThis0 }');
    await ask('query First { __typename }');
    await fetch(`${platform.gatewayUrl}/nowhere`);
    const before = await seriesCount();

    for (let index = 0; index < 30; index += 1) {
      await ask(`query Invented${index} { nobodyHasThis${index} }`);
      await ask(`query Invented${index} { __typename }`);
      await fetch(`${platform.gatewayUrl}/nowhere/${index}`);
    }

    expect(await seriesCount()).toBe(before);
  });

  it('metrics are on their own port alone', async () => {
    expect((await fetch(`${platform.gatewayUrl}/metrics`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${platform.metrics?.gateway}/`)).status).toBe(404);
  });
});

describe('a gateway that believes the traces of its clients', () => {
  it('goes on with them, and samples as they say', async () => {
    const receiver = await givenReceiver();
    const toys = { library: { sdl: 'type Query { ready: Int }', resolvers: { Query: { ready: () => 1 } } } };
    const tracing = { endpoint: receiver.url, ratio: 0 };
    const gateway = await givenGateway(toys, { tracing, trustsClientTraces: true });
    const ask = (headers: Record<string, string>) =>
      fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ ready }' }),
      });

    expect((await ask({ traceparent: CLIENTS_OWN })).status).toBe(200);
    await ask({});
    await ask({ traceparent: 'not a trace' });
    await gateway.close();

    expect(receiver.spans.map(({ name, traceId, parentId }) => ({ name, traceId, parentId }))).toEqual([
      { name: 'query ready', traceId: '1'.repeat(32), parentId: '2'.repeat(16) },
    ]);
    await receiver.close();
  });
});
