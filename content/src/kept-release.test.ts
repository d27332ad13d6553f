import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { keptRelease } from './kept-release';
import { loadContent } from './load';
import { bank, givenBank, removeBanks } from './testing';

afterAll(removeBanks);

describe('a release kept between two starts', () => {
  it('is what reading the bank gives, the first time and the next ones', () => {
    const folder = givenBank(bank);
    const { release } = loadContent(folder);

    expect(release).toBeDefined();
    expect(keptRelease(folder)).toEqual({ release, problems: [] });
    expect(keptRelease(folder)).toEqual({ release, problems: [] });
  });

  it('is another one as soon as a word has changed', () => {
    const folder = givenBank(bank);
    const before = keptRelease(folder).release;
    const file = join(folder, 'framework.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Chercher', 'Trouver'));

    expect(keptRelease(folder).release?.id).not.toBe(before?.id);
  });

  it('is not kept of a bank with a fault: the fault is told each time', () => {
    const folder = givenBank({ ...bank, 'framework.yaml': 'domains: 3\n' });

    for (const { release, problems } of [keptRelease(folder), keptRelease(folder)]) {
      expect(release).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    }
  });
});
