import type { FileContent } from '../challenge-draft';

/** A text file: a log, a program, a page of HTML… */
export const textFile = (name: string, text: string): FileContent => ({ name, bytes: Buffer.from(text) });
