import { describe, expect, it } from '@jest/globals';
import { createPasswords } from './passwords';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

describe('passwords', () => {
  it('are hashed with argon2id at the cost of the configuration, which is measured', async () => {
    const [usual, dearer] = [await createPasswords(cost), await createPasswords({ ...cost, timeCost: 3 })];

    expect(await usual.hash('Chamois2026')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await dearer.hash('Chamois2026')).toMatch(/^\$argon2id\$v=19\$m=19456,t=3,p=1\$/);
    expect(usual.millisecondsPerHash).toBeGreaterThan(0);
  });

  it('are right however their accents are composed, and go on being right after the cost changed', async () => {
    const [usual, dearer] = [await createPasswords(cost), await createPasswords({ ...cost, timeCost: 3 })];
    const hashed = await usual.hash('Été2026 à Sète'.normalize('NFD'));

    expect(await dearer.verify('Été2026 à Sète'.normalize('NFC'), hashed)).toBe(true);
    expect(await usual.verify('Ete2026 a Sete', hashed)).toBe(false);
    expect(await usual.verify('nobody has this password', null)).toBe(false);
  });
});
