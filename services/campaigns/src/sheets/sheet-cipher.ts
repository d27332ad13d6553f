import { randomBytes } from 'node:crypto';
import { createSeal } from '@pix/kit/seal';

/** Closes what class sheets hold, so that who reads the database reads none of it. `place` says where it belongs: it opens there only. */
export const createSheetCipher = (key: Buffer) => {
  const { seal, open } = createSeal(key);
  return {
    seal: (text: string, place: string): Buffer => seal(place, Buffer.from(text, 'utf8')),
    open: (sealed: Buffer, place: string): string => open(place, sealed).toString('utf8'),
    /** A key for identity to seal passwords with: 32 random bytes. */
    newKey: (): string => randomBytes(32).toString('base64url'),
  };
};

export type SheetCipher = ReturnType<typeof createSheetCipher>;
