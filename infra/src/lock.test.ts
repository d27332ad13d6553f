import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { acquireLock } from './lock';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pix-lock-'));
  file = join(folder, 'launcher.lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const heldBy = (pid: number, startTime?: string): void =>
  writeFileSync(file, JSON.stringify({ pid, startTime, stopping: false }));

describe('the lock', () => {
  it('is held by one launcher and free again when released', async () => {
    const lock = await acquireLock(file);

    await expect(acquireLock(file)).rejects.toThrow(
      `already running from this folder (pid ${process.pid}): stop it first.`,
    );

    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over from a process that is dead', async () => {
    heldBy(spawnSync(process.execPath, ['-e', '']).pid);

    await acquireLock(file);

    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('is taken over when another process now has the pid', async () => {
    heldBy(process.pid, 'a start time of long ago');

    await expect(acquireLock(file)).resolves.toBeDefined();
  });

  it('is taken over when it is damaged', async () => {
    writeFileSync(file, '{"pid":');

    await expect(acquireLock(file)).resolves.toBeDefined();
  });

  it('is waited for while its holder is stopping', async () => {
    const lock = await acquireLock(file);
    lock.markStopping();
    setTimeout(lock.release, 2_000);

    await expect(acquireLock(file)).resolves.toBeDefined();
  });
});
