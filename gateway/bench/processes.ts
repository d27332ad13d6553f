import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { testConfig } from '@pix/kit/testing';
import { parse } from 'graphql';

const ROOT = join(__dirname, '../..');

/** Two subgraphs that run, their supergraph, and the settings with which our gateway serves it. */
export const givenBench = async () => {
  const children: ChildProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));

  /** Starts a program that says its port, alone on a line or in its log. */
  const start = async (script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    return new Promise<{ url: string; pid: number }>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
      child.stdout.on('data', (chunk: Buffer) => {
        const said = /(?:^|"port":)(\d+)/m.exec(chunk.toString())?.[1];
        const pid = Number(/"pid":(\d+)/.exec(chunk.toString())?.[1] ?? child.pid);
        if (said) resolve({ url: `http://127.0.0.1:${said}`, pid });
      });
    });
  };

  const file: string = './subgraphs.mjs';
  const { SUBGRAPHS } = (await import(file)) as { SUBGRAPHS: Record<string, string> };
  const [users, reviews] = [
    await start('gateway/bench/subgraph.mjs', ['users']),
    await start('gateway/bench/subgraph.mjs', ['reviews']),
  ];
  const urls: Record<string, string> = { users: users.url, reviews: reviews.url };
  const { supergraphSdl = '' } = composeServices(
    Object.entries(SUBGRAPHS).map(([name, sdl]) => ({ name, url: `${urls[name]}/graphql`, typeDefs: parse(sdl) })),
  );
  const supergraphFile = join(folder, 'supergraph.graphql');
  // Ours knows its five services by name: two of them stand in.
  const oursFile = join(folder, 'ours.graphql');
  writeFileSync(supergraphFile, supergraphSdl);
  writeFileSync(
    oursFile,
    supergraphSdl.replace('name: "users"', 'name: "identity"').replace('name: "reviews"', 'name: "tutorials"'),
  );
  const ours = {
    SUPERGRAPH_FILE: oursFile,
    PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1:4000',
    REDIS_URL: testConfig('gateway').redisUrl,
    GATEWAY_KEY: 'a-gateway-key-for-benches-only-0000',
    IDENTITY_URL: users.url,
    TUTORIALS_URL: reviews.url,
    ASSESSMENT_URL: users.url,
    CAMPAIGNS_URL: users.url,
    CERTIFICATION_URL: users.url,
    RATE_FACTOR: '1000',
  };

  return {
    start,
    users,
    supergraphFile,
    ours,
    pids: () => children.map(({ pid }) => pid),
    stop: () => {
      for (const child of children) child.kill();
      rmSync(folder, { recursive: true });
    },
  };
};

export type Bench = Awaited<ReturnType<typeof givenBench>>;
