import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outsideScopes } from '@pix/events';
import { newId } from '@pix/kit/ids';
import { createTester } from '@pix/kit/testing';
import { createApp } from '../../services/certification/src/app';
import { config, givenCertification, givenScored } from '../../services/certification/test/certification';
import { givenIdentity } from '../../services/identity/test/identity';
import { givenCredential, givenGateway, serve } from './platform';

const PROGRAM = join(__dirname, '../bin/pix.mjs');

type Ended = { code: number | null; out: string; err: string };

describe('pix certification rescore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pix-cli-'));
  const closing: (() => Promise<unknown>)[] = [];
  let settings: Record<string, string>;
  let withoutScope: Record<string, string>;
  let scene: Awaited<ReturnType<typeof givenScored>>;
  let query: (sql: string, parameters: unknown[]) => Promise<unknown>;
  beforeAll(async () => {
    const identity = await givenIdentity({ externalScopes: outsideScopes });
    identity.clock.set(new Date().toISOString());
    const identityApi = await serve(identity.app);
    const scored = await givenCertification();
    scene = await givenScored(scored, 2);
    const app = await createApp(
      { ...config, identityUrl: identityApi.url },
      { clock: identity.clock, assessment: scored.assessmentClient, campaigns: scored.campaigns.client },
    );
    const certification = await createTester(app);
    const api = await serve(app);
    const gateway = await givenGateway({ identity: identityApi.url, certification: api.url });
    query = (sql, parameters) => app.dataSource.query(sql, parameters);

    let isWorking = true;
    const working = (async () => {
      while (isWorking) {
        await certification.handleOutbox();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    closing.push(async () => {
      isWorking = false;
      await working;
      await gateway.close();
      await Promise.all([api.close(), identityApi.close()]);
      await Promise.all([certification.close(), identity.close(), scored.close()]);
    });
    const settingsOf = async (scope: string) => {
      const { clientId, clientSecret } = await givenCredential(identity, [scope]);
      return { PIX_URL: gateway.url, PIX_CLIENT_ID: clientId, PIX_CLIENT_SECRET: clientSecret };
    };
    settings = await settingsOf('certification:rescore');
    withoutScope = await settingsOf('campaigns:import-rosters');
  }, 60_000);
  afterAll(async () => {
    for (const close of closing) await close();
    rmSync(folder, { recursive: true });
  });

  const pix = (args: string[], environment = settings): Promise<Ended> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [PROGRAM, 'certification', 'rescore', ...args], {
        env: { PATH: process.env.PATH, HOME: folder, ...environment },
      });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
      });
      child.on('close', (code) => resolve({ code, out, err }));
    });

  it('prints zero differences of what is as it was scored', async () => {
    const { code, out, err } = await pix(['--session', scene.session.id, '--dry-run']);

    expect(out).toBe('✔ 2 certifications scored again: 0 differences.\n');
    expect(err).toContain('rescore 100 %');
    expect(code).toBe(0);
  });

  it('says with its code that a score is not what its answers make, then puts it right', async () => {
    const id = scene.candidates[0]?.certificationId ?? '';
    await query('UPDATE certification_results SET pix = 1 WHERE certification_id = ?', [id]);

    const dry = await pix(['--session', scene.session.id, '--dry-run']);
    const applied = await pix(['--session', scene.session.id, '--json']);

    expect(dry).toMatchObject({ code: 1, out: `✖ ${id}  RESULT\n✖ 2 certifications scored again: 1 differences.\n` });
    expect(applied.code).toBe(0);
    expect(JSON.parse(applied.out)).toMatchObject({
      state: 'DONE',
      isDryRun: false,
      differences: [{ certificationId: id, kind: 'RESULT', isApplied: true }],
    });
    expect((await pix(['--session', scene.session.id, '--dry-run'])).code).toBe(0);
  });

  it('refuses what is no session, no command line, and no credential for it', async () => {
    expect((await pix(['--session', newId(), '--dry-run'])).code).toBe(1);
    expect((await pix(['--dry-run'])).code).toBe(2);
    expect((await pix(['--session', scene.session.id, '--timeout', 'x'])).code).toBe(2);
    expect((await pix(['--session', scene.session.id, '--dry-run'], withoutScope)).code).toBe(3);
  });
});
