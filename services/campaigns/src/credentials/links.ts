import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * What links prove. A token is made of what it is for and of a key that is not in the database: a job that runs again
 * writes the same one, and none is ever stored.
 */
export const createLinks = (secret: Buffer) => {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `campaigns: ${use}`, 32));
  const [invitations, files] = [keyFor('invitations'), keyFor('exports')];
  const signatureOf = (file: string, expires: number): string => sign(files, file, expires);

  return {
    /** The token of one mail of an invitation: 256 bits (C1). */
    invitationToken: (invitationId: string, sending: number): string => sign(invitations, invitationId, sending),

    hash: (token: string): Buffer => createHash('sha256').update(token).digest(),

    /** The query of a link to a file, good until then. */
    exportQuery: (file: string, expiresAt: Date): string => {
      const expires = Math.floor(expiresAt.getTime() / 1_000);
      return `expires=${expires}&signature=${signatureOf(file, expires)}`;
    },

    isExportQuery: (file: string, expires: string, signature: string): boolean => {
      const expected = Buffer.from(signatureOf(file, Number(expires)));
      const given = Buffer.from(signature);
      return /^\d{1,12}$/.test(expires) && given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
};

const sign = (key: Buffer, ...parts: readonly (string | number)[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');

export type Links = ReturnType<typeof createLinks>;
