import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What links to files prove: made of the file, of their end and of a key that is not in the database; none is ever stored. */
export const createLinks = (secret: string) => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'certification: archives', 32));
  const signatureOf = (file: string, expires: number): string =>
    createHmac('sha256', key)
      .update(JSON.stringify([file, expires]))
      .digest('base64url');

  return {
    /** The query of a link to a file, good until then. */
    fileQuery(file: string, expiresAt: Date): string {
      const expires = Math.floor(expiresAt.getTime() / 1_000);
      return `expires=${expires}&signature=${signatureOf(file, expires)}`;
    },

    isFileQuery(file: string, expires: string, signature: string): boolean {
      const expected = Buffer.from(signatureOf(file, Number(expires)));
      const given = Buffer.from(signature);
      return /^\d{1,12}$/.test(expires) && given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
};

export type Links = ReturnType<typeof createLinks>;
