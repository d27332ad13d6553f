import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'pix-cli-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOBODY = { DATABASE_URL: 'mysql://pix:secret@127.0.0.1:9', REDIS_URL: 'redis://127.0.0.1:9' };

/** The built program, as an operator runs it; what is kept on a real server is tested in infra/src/backup. */
const pix = (args: readonly string[], env: Record<string, string> = NOBODY) => {
  const given = { PATH: process.env['PATH'] ?? '', ...env };
  const ran = spawnSync(process.execPath, [join(__dirname, '../bin/pix.mjs'), ...args], { env: given });
  return { code: ran.status, err: ran.stderr.toString() };
};

describe('pix backup and pix restore', () => {
  it('need no credential of the platform, and say when the database cannot be reached', () => {
    const { code, err } = pix(['backup', '--to', join(folder, 'new')]);
    expect([code, err]).toEqual([3, expect.stringContaining('check DATABASE_URL')]);
  }, 60_000);

  it('refuse a folder without a backup', () => {
    writeFileSync(join(folder, 'something'), '');
    const { code, err } = pix(['restore', '--from', folder]);
    expect([code, err]).toEqual([1, expect.stringContaining('holds no finished backup')]);
  });

  it('do not restore a database without knowing its Redis', () => {
    const { code, err } = pix(['restore', '--from', folder], { DATABASE_URL: NOBODY.DATABASE_URL });
    expect([code, err]).toEqual([2, expect.stringContaining('REDIS_URL must be set')]);
  });

  it('ask where to and where from', () => {
    expect([pix(['backup']).code, pix(['restore']).code]).toEqual([2, 2]);
  });
});
