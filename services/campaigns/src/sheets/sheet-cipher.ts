import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const [IV_LENGTH, TAG_LENGTH] = [12, 16];

/** Closes what class sheets hold, so that who reads the database reads none of it. `place` says where it belongs: it opens there only. */
export const createSheetCipher = (key: Buffer) => ({
  seal(text: string, place: string): Buffer {
    const iv = randomBytes(IV_LENGTH);
    const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(place));
    const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), closed]);
  },

  open(sealed: Buffer, place: string): string {
    const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV_LENGTH), { authTagLength: TAG_LENGTH })
      .setAAD(Buffer.from(place))
      .setAuthTag(sealed.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH));
    return Buffer.concat([decipher.update(sealed.subarray(IV_LENGTH + TAG_LENGTH)), decipher.final()]).toString('utf8');
  },

  /** A key for identity to seal passwords with: 32 random bytes. */
  newKey: (): string => randomBytes(32).toString('base64url'),
});

export type SheetCipher = ReturnType<typeof createSheetCipher>;
