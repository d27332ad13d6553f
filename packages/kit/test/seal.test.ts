import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createSeal } from '../src/seal';

describe('createSeal', () => {
  const key = randomBytes(32);
  const { seal, open } = createSeal(key);
  const content = Buffer.from('Chamois 2026 — œuf');

  it('opens what it sealed, in its place', () => {
    expect(open('sheet-1', seal('sheet-1', content))).toEqual(content);
  });

  it('never seals the same content twice alike', () => {
    expect(seal('sheet-1', content).equals(seal('sheet-1', content))).toBe(false);
  });

  it('refuses another place, another key, a changed byte and a cut end', () => {
    const sealed = seal('sheet-1', content);
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(30) ^ 1, 30);

    expect(() => open('sheet-2', sealed)).toThrow();
    expect(() => createSeal(randomBytes(32)).open('sheet-1', sealed)).toThrow();
    expect(() => open('sheet-1', changed)).toThrow();
    expect(() => open('sheet-1', sealed.subarray(0, -1))).toThrow();
  });
});
