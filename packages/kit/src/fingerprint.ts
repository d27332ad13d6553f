import { createHash } from 'node:crypto';

/** The SHA-256 of a text or of bytes, in hexadecimal: the name of a thing that is named after what it holds. */
export const fingerprint = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
