import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { givenPlatform } from './platform';

const PROGRAM = join(__dirname, '../bin/pix.mjs');

type Ended = { code: number | null; out: string; err: string };

describe('pix dead-letters', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pix-cli-'));
  let platform: Awaited<ReturnType<typeof givenPlatform>>;
  let settings: Record<string, string>;
  let withoutScope: Record<string, string>;
  const query = (sql: string, parameters: unknown[] = []) => platform.campaigns.app.dataSource.query(sql, parameters);
  beforeAll(async () => {
    platform = await givenPlatform();
    const settingsOf = async (scope: string) => {
      const { clientId, clientSecret } = await platform.credential(scope);
      return { PIX_URL: platform.url, PIX_CLIENT_ID: clientId, PIX_CLIENT_SECRET: clientSecret };
    };
    settings = await settingsOf('operations:dead-letters');
    withoutScope = await settingsOf('campaigns:import-rosters');
  }, 60_000);
  beforeEach(() => query('DELETE FROM dead_letters'));
  afterAll(async () => {
    await platform.close();
    rmSync(folder, { recursive: true });
  });

  /** The event that somebody's account is anonymous, of which campaigns keeps nothing: harmless to handle. */
  const givenDeadLetter = async (): Promise<string> => {
    const id = newId();
    await query(
      `INSERT INTO dead_letters (message_id, name, payload, error, attempts, first_failed_at, last_failed_at)
       VALUES (?, 'UserAnonymised.v1', ?, 'Lock wait timeout exceeded', 16, '2026-11-21 08:00:00', '2026-11-22 08:00:00')`,
      [id, JSON.stringify({ userId: newId() })],
    );
    return id;
  };

  const pix = (args: string[], environment = settings): Promise<Ended> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [PROGRAM, 'dead-letters', ...args], {
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
  const OF_CAMPAIGNS = ['--service', 'campaigns'];

  it('lists what is dead with code 1, and nothing with code 0', async () => {
    expect(await pix(['list', ...OF_CAMPAIGNS])).toEqual({ code: 0, out: '✔ 0 dead letters.\n', err: '' });
    const id = await givenDeadLetter();

    const { code, out } = await pix(['list', ...OF_CAMPAIGNS]);
    const json = JSON.parse((await pix(['list', ...OF_CAMPAIGNS, '--json'])).out);

    expect(code).toBe(1);
    expect(out).toContain(`✖ ${id}  campaigns  UserAnonymised.v1  16 attempts`);
    expect(json).toMatchObject({ totalCount: 1, deadLetters: [{ service: 'campaigns', messageId: id }] });
  });

  it('shows one whole, and says that another is not there', async () => {
    const id = await givenDeadLetter();

    const { code, out } = await pix(['show', id, ...OF_CAMPAIGNS]);

    expect(code).toBe(0);
    expect(out).toContain('error          Lock wait timeout exceeded');
    expect(await pix(['show', newId(), ...OF_CAMPAIGNS])).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no dead letter'),
    });
  });

  it('has one handled again', async () => {
    const id = await givenDeadLetter();

    const retried = await pix(['retry', id, ...OF_CAMPAIGNS]);

    expect(retried).toMatchObject({ code: 0, out: `✔ ${id} is tried again (campaigns).\n` });
    expect(await query('SELECT name, queues FROM outbox WHERE id = ?', [id])).toEqual([
      { name: 'UserAnonymised.v1', queues: '["campaigns"]' },
    ]);
    expect((await pix(['list', ...OF_CAMPAIGNS])).code).toBe(0);
  });

  it('forgets one', async () => {
    const id = await givenDeadLetter();

    expect(JSON.parse((await pix(['discard', id, ...OF_CAMPAIGNS, '--json'])).out)).toEqual({
      messageId: id,
      services: ['campaigns'],
    });
    expect((await pix(['discard', id, ...OF_CAMPAIGNS])).code).toBe(1);
  });

  it('refuses a credential without the scope, a service there is not, and says which cannot be reached', async () => {
    const id = await givenDeadLetter();

    for (const args of [['list'], ['show', id], ['retry', id], ['discard', id]])
      expect((await pix([...args, ...OF_CAMPAIGNS], withoutScope)).code).toBe(3);
    expect((await pix(['list', '--service', 'kitchen'])).code).toBe(2);
    expect(await pix(['list'])).toMatchObject({ code: 3, err: expect.stringContaining('/operations/assessment/') });
    expect(await query('SELECT COUNT(*) AS n FROM dead_letters')).toEqual([{ n: '1' }]);
  });
});
