import { describe, expect, it } from '@jest/globals';
import { validate } from '@pix/kit/validation';
import { hasRightKey, uaiSchema } from './uai';

describe('hasRightKey', () => {
  it.each(['0180777X', '0940880W', '0440021J', '0932638M', '0690037R'])('accepts %s', (uai) => {
    expect(hasRightKey(uai)).toBe(true);
  });

  it('refuses another letter', () => {
    expect(hasRightKey('0180777A')).toBe(false);
  });
});

describe('uaiSchema', () => {
  it('upper-cases and drops blanks', () => {
    expect(validate(uaiSchema({ checkUaiKey: true }), ' 018 0777x ')).toEqual({ ok: true, value: '0180777X' });
  });

  it('checks the key only where it is asked to', () => {
    expect(validate(uaiSchema({ checkUaiKey: true }), '0180777A').ok).toBe(false);
    expect(validate(uaiSchema({ checkUaiKey: false }), '0180777A').ok).toBe(true);
  });

  it.each(['180777X', '01807777', 'ABCDEFGH', ''])('refuses %s', (uai) => {
    expect(validate(uaiSchema({ checkUaiKey: false }), uai).ok).toBe(false);
  });
});
