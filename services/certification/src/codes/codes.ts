import { randomInt, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config';

// No vowel, so that no word is made by chance, and nothing that looks like something else (pix-domain.md §3.2).
const LETTERS = 'BCDFGHJKMPQRTVWXY';
const DIGITS = '2346789';

const draw = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** Draws the codes people read and type. Whether one is free, its unique key says. */
export const createCodes = ({ sessions: { codes }, certificates }: Pick<Config, 'sessions' | 'certificates'>) => ({
  sessionNumber: (): string => `${randomInt(1, 10)}${draw('0123456789', codes.numberDigits - 1)}`,
  accessCode: (): string => draw(LETTERS, codes.accessCodeLetters) + draw(DIGITS, codes.accessCodeDigits),
  invigilatorPassword: (): string => draw(LETTERS + DIGITS, codes.invigilatorPasswordLength),
  verificationCode: (): string => `P-${draw(LETTERS + DIGITS, certificates.verificationCodeLength)}`,
  /** Compares in a time that does not tell how much of the guess is right. */
  isSame(expected: string, given: string): boolean {
    const [a, b] = [Buffer.from(expected), Buffer.from(given)];
    return a.length === b.length && timingSafeEqual(a, b);
  },
});

export type Codes = ReturnType<typeof createCodes>;
