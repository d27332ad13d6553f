import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { chooseAddresses } from './addresses';
import { readConfig } from './config';
import { gatewayEnvironment, type Run, serviceEnvironment } from './environment';
import { chooseMetricsPorts, writeMetricsTargets } from './metrics-targets';
import { freePorts } from './ports';
import { provideSecrets } from './secrets';
import { serviceNames } from './service-names';

const givenRun = async (settings: Record<string, string> = {}): Promise<Run> => {
  const folder = mkdtempSync(join(tmpdir(), 'pix-environment-'));
  const config = readConfig({ PATH: '/bin', HOME: '/root', AWS_SECRET: 'private', HOST: '0.0.0.0', ...settings });
  const secrets = provideSecrets(join(folder, 'secrets.json'));
  rmSync(folder, { recursive: true });
  const addresses = await chooseAddresses(config, 4000);
  return {
    config,
    secrets,
    mailFolder: '/data/mail',
    addresses,
    providersFile: null,
    databaseUrl: 'mysql://pix:pw@127.0.0.1:4567',
    redisUrl: 'redis://:pw@127.0.0.1:5/0',
  };
};

describe('the environment of a child', () => {
  it('holds its own schema, ports and secret, and nothing of ours that it has no need of', async () => {
    const run = await givenRun();

    const env = serviceEnvironment(run, 'campaigns');

    expect(env).toMatchObject({
      DATABASE_URL: 'mysql://pix:pw@127.0.0.1:4567/pix_campaigns',
      HOST: '127.0.0.1',
      PORT: String(run.addresses.services.campaigns.port),
      MACHINE_CLIENT_SECRET: run.secrets.machineClientSecrets.campaigns,
      PUBLIC_URL: 'http://127.0.0.1:4000',
      REDIS_URL: 'redis://:pw@127.0.0.1:5/0',
      CACHE_REDIS_URL: 'redis://:pw@127.0.0.1:5/1', // The queues must refuse, this may forget.
      CLASS_SHEET_KEY: run.secrets.classSheetKey,
    });
    expect(Buffer.from(env['CLASS_SHEET_KEY'] ?? '', 'base64')).toHaveLength(32);
    expect(serviceEnvironment(run, 'tutorials')).not.toHaveProperty('CLASS_SHEET_KEY');
    expect(serviceEnvironment(run, 'assessment')).toMatchObject({ RESULT_CODE_KEY: run.secrets.resultCodeKey });
    expect(env).not.toHaveProperty('RESULT_CODE_KEY');
    expect(env).not.toHaveProperty('BADGE_SIGNING_KEY');
    expect(JSON.parse(serviceEnvironment(run, 'certification')['BADGE_SIGNING_KEY'] ?? '')).toEqual(
      run.secrets.badgeSigningKey,
    );
    expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['AWS_SECRET']));
    expect(Object.keys(env)).not.toContain('TOKEN_SIGNING_KEY');
  });

  it('keeps heaps small in development, not in production, and lets the operator have the last word', async () => {
    const run = await givenRun();
    const optionsOf = (nodeEnv: string, inherited = {}) =>
      gatewayEnvironment({ ...run, config: { ...run.config, nodeEnv, inherited } })['NODE_OPTIONS'];

    expect(optionsOf('development')).toMatch(/^--max-semi-space-size=1 --require ".*frugal-heap.js"$/);
    expect(optionsOf('development', { NODE_OPTIONS: '--inspect' })).toMatch(/^--max-semi-space-size=1 .* --inspect$/);
    expect(optionsOf('production')).toBeUndefined();
    expect(optionsOf('production', { NODE_OPTIONS: '--inspect' })).toBe('--inspect');
  });

  it('gives the signing key, the list of clients and the mail folder to identity only', async () => {
    const run = await givenRun();

    const env = serviceEnvironment(run, 'identity');

    expect(JSON.parse(env['TOKEN_SIGNING_KEY'] ?? '')).toEqual(run.secrets.tokenSigningKey);
    expect(JSON.parse(env['MACHINE_CLIENTS'] ?? '')).toEqual(run.secrets.machineClientSecrets);
    expect(env).toHaveProperty('MAIL_FOLDER', '/data/mail');
    expect(Buffer.from(env['DATA_EXPORT_KEY'] ?? '', 'base64url')).toHaveLength(32);
    expect(env).not.toHaveProperty('MACHINE_CLIENT_SECRET');
    expect(serviceEnvironment(run, 'tutorials')).not.toHaveProperty('MAIL_FOLDER');
  });

  it('lets only the gateway listen to the outside', async () => {
    expect(gatewayEnvironment(await givenRun())).toMatchObject({ HOST: '0.0.0.0', PORT: '4000' });
  });

  it('is refused with the names of the variables that are wrong', () => {
    expect(() => readConfig({ PORT: 'abc' })).toThrow(/^The environment is not right/);
    expect(readConfig({ PORT: '' }).port).toBeUndefined();
  });
});

describe('metrics', () => {
  it('are told by every process on a port of its own, on the loopback, once a port was asked for', async () => {
    const [port = 0] = await freePorts(1);
    const run = await givenRun({ METRICS_PORT: String(port) });
    const gateway = gatewayEnvironment(run);
    const services = serviceNames.map((name) => serviceEnvironment(run, name));
    const ports = services.flatMap((env) => [env['METRICS_PORT'], env['WORKER_METRICS_PORT']]);

    expect(gateway).toMatchObject({ HOST: '0.0.0.0', METRICS_HOST: '127.0.0.1', METRICS_PORT: String(port) });
    expect(new Set([gateway['METRICS_PORT'], ...ports]).size).toBe(11);
    expect(ports).toEqual(ports.map(() => expect.stringMatching(/^\d+$/)));
  });

  it('are told to Prometheus in a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pix-targets-'));
    const file = join(folder, 'metrics-targets.json');
    const ports = await chooseMetricsPorts((await freePorts(1))[0], new Set());
    if (!ports) throw new Error('no port');

    writeMetricsTargets(file, ports, 'apart');

    const [group] = JSON.parse(readFileSync(file, 'utf8')) as [{ targets: string[]; labels: object }];
    expect(group.labels).toEqual({ job: 'pix' });
    expect(group.targets).toHaveLength(11);
    expect(group.targets[0]).toBe(`127.0.0.1:${ports.gateway}`);
    rmSync(folder, { recursive: true });
  });

  it('are not measured when nobody asks', async () => {
    const run = await givenRun();

    for (const env of [gatewayEnvironment(run), serviceEnvironment(run, 'identity')])
      expect(Object.keys(env).filter((name) => name.includes('METRICS'))).toEqual([]);
  });

  it('refuse a port that is taken', async () => {
    const [port = 0] = await freePorts(1);
    const server = createServer();
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));

    await expect(chooseMetricsPorts(port, new Set())).rejects.toThrow(`Port ${port} is taken`);
    server.close();
  });
});
