import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Hands a text to a client and takes it back unchanged: the text can be read, but only who has the key can make a code of one.
 * For what a service would otherwise have to remember. `read` says `null` of anything it did not sign.
 */
export const createSigner = (key: Buffer) => {
  const signatureOf = (payload: string): Buffer => createHmac('sha256', key).update(payload).digest();

  return {
    sign(text: string): string {
      const payload = Buffer.from(text).toString('base64url');
      return `${payload}.${signatureOf(payload).toString('base64url')}`;
    },

    read(code: string): string | null {
      const [payload = '', signature = '', ...rest] = code.split('.');
      // Compared as they are written: a reader of base64url lets spare bits, padding and strange characters by.
      const [expected, given] = [signatureOf(payload).toString('base64url'), signature].map((text) =>
        Buffer.from(text),
      );
      if (!expected || !given || rest.length > 0 || expected.length !== given.length) return null;
      return timingSafeEqual(expected, given) ? Buffer.from(payload, 'base64url').toString() : null;
    },
  };
};

export type Signer = ReturnType<typeof createSigner>;
