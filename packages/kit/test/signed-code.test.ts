import { describe, expect, it } from '@jest/globals';
import { createSigner } from '../src/signed-code';

const signer = createSigner(Buffer.alloc(32, 1));
const code = signer.sign('{"été":"🙂"}');

describe('a signed code', () => {
  it('gives back what was signed', () => {
    expect(signer.read(code)).toBe('{"été":"🙂"}');
    expect(code).toMatch(/^[\w-]+\.[\w-]{43}$/);
  });

  it('is refused by another key', () => {
    expect(createSigner(Buffer.alloc(32, 2)).read(code)).toBeNull();
  });

  it('is refused when any of its characters is another', () => {
    const altered = Array.from(
      code,
      (character, at) => `${code.slice(0, at)}${character === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`,
    );

    expect(altered.filter((other) => signer.read(other) !== null)).toEqual([]);
  });

  it.each([
    '',
    '.',
    '..',
    'é',
    code.slice(0, -1),
    `${code}=`,
    `${code}.`,
    `${code}.${code}`,
    ` ${code}`,
    code.split('.')[0] ?? '',
  ])('is refused as %j', (other) => {
    expect(signer.read(other)).toBeNull();
  });
});
