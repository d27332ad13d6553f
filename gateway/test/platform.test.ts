import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** The whole platform as a person starts it (gateway, five services, five workers), and the demonstration played on it. */

const ROOT = resolve(__dirname, '../..');
const MINUTES = 60_000;

const run = (script: string, args: string[], data: string): ChildProcess =>
  spawn(process.execPath, [join(ROOT, 'infra/dist', `${script}.js`), ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PIX_DATA: data,
      DATABASE_URL: process.env.TEST_DATABASE_URL,
      REDIS_URL: process.env.TEST_REDIS_URL,
    },
  });

const finished = (child: ChildProcess): Promise<{ code: number | null; output: string }> =>
  new Promise((done) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    child.on('close', (code) => done({ code, output }));
  });

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

type Run = { gatewayUrl: string; services: Record<string, { pid: number; workerPid: number }> };

describe('the platform', () => {
  const data = mkdtempSync(join(tmpdir(), 'pix-platform-'));
  let launcher: ChildProcess;
  let ended: ReturnType<typeof finished>;
  let platform: Run;

  beforeAll(async () => {
    launcher = run('start', [], data);
    ended = finished(launcher);
    const isReady = () => existsSync(join(data, 'demo.json'));
    for (const until = performance.now() + 2 * MINUTES; !isReady() && performance.now() < until; )
      await new Promise((later) => setTimeout(later, 100));
    if (!isReady()) throw new Error(`The platform did not start:\n${(launcher.kill(), (await ended).output)}`);
    platform = JSON.parse(readFileSync(join(data, 'run.json'), 'utf8')) as Run;
  }, 3 * MINUTES);

  afterAll(async () => {
    launcher.kill();
    await ended;
    rmSync(data, { recursive: true, force: true });
  });

  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${platform.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) };
  };

  it(
    'plays the journey from sign-up to a verified certificate, twice',
    async () => {
      for (const _ of ['first', 'second']) {
        const { code, output } = await finished(run('demo', [], data));

        expect({ code, output }).toMatchObject({
          code: 0,
          output: expect.stringContaining('From sign-up to certificate'),
        });
      }
      const [certificate] = readdirSync(join(data, 'demo'));
      expect(
        readFileSync(join(data, 'demo', certificate ?? ''))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    },
    2 * MINUTES,
  );

  it('refuses a forged token before planning anything', async () => {
    const answer = await ask('{ me { id } }', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' });

    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('hides what is between the services', async () => {
    const answer = await ask('mutation { startTest(input: { userId: "x", kind: CAMPAIGN, key: "y" }) { __typename } }');

    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it('answers no subgraph call that does not come from the gateway', async () => {
    const { services } = platform as unknown as { services: Record<string, { url: string }> };
    for (const { url } of Object.values(services)) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(answer.status).toBe(403);
    }
  });

  it('serves the explorer without any address of elsewhere, and the public keys without the private part', async () => {
    const explorer = await (await fetch(`${platform.gatewayUrl}/graphql`, { headers: { accept: 'text/html' } })).text();
    const keys = (await (await fetch(`${platform.gatewayUrl}/jwks`)).json()) as { keys: Record<string, unknown>[] };

    expect(explorer).not.toMatch(/(src|href)="https?:/);
    expect(keys.keys).toHaveLength(1);
    expect(keys.keys[0]).not.toHaveProperty('d');
  });

  it('stops everything it started when asked', async () => {
    launcher.kill('SIGTERM');

    expect((await ended).code).toBe(0);
    const pids = Object.values(platform.services).flatMap(({ pid, workerPid }) => [pid, workerPid]);
    expect(pids.filter(isAlive)).toEqual([]);
  }, 30_000);
});
