import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceNames } from '../service-names';
import { watchSources } from './watch-sources';

describe('the sources that are watched', () => {
  const root = mkdtempSync(join(tmpdir(), 'dev-'));
  const told: string[][] = [];
  let watching: ReturnType<typeof watchSources>;
  const write = (path: string): void => writeFileSync(join(root, path), String(Math.random()));
  const settled = async (count: number): Promise<void> => {
    for (let tries = 0; told.length < count && tries < 200; tries += 1) await wait(25);
    await wait(150);
  };
  beforeAll(async () => {
    for (const name of serviceNames)
      for (const folder of ['src', 'dist', 'test'])
        mkdirSync(join(root, 'services', name, folder), { recursive: true });
    for (const folder of ['gateway/src', 'packages/kit/src', 'packages/events/src'])
      mkdirSync(join(root, folder), { recursive: true });
    watching = watchSources(root, async (paths) => {
      told.push([...paths].sort());
    });
    await wait(200);
    told.length = 0;
  });
  afterAll(() => {
    watching.stop();
    rmSync(root, { recursive: true });
  });

  it('are told of together, what is compiled and tested left out', async () => {
    write('services/identity/dist/app.js');
    write('services/identity/test/app.test.ts');
    write('services/identity/src/app.ts');
    write('services/identity/src/config.ts');
    await settled(1);

    expect(told).toEqual([['services/identity/src/app.ts', 'services/identity/src/config.ts']]);
  });

  it('are told of again at the next change', async () => {
    write('gateway/src/app.ts');
    await settled(2);

    expect(told.slice(1)).toEqual([['gateway/src/app.ts']]);
  });
});
