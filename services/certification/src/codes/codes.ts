import { randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_DIGITS, CODE_LETTERS, drawCode } from '@pix/kit/readable-codes';
import type { Config } from '../config';

const draw = (alphabet: string, length: number): string => drawCode((below) => randomInt(below), alphabet, length);

/** Draws the codes people read and type. Whether one is free, its unique key says. */
export const createCodes = ({ sessions: { codes }, certificates }: Pick<Config, 'sessions' | 'certificates'>) => ({
  sessionNumber: (): string => `${randomInt(1, 10)}${draw('0123456789', codes.numberDigits - 1)}`,
  accessCode: (): string => draw(CODE_LETTERS, codes.accessCodeLetters) + draw(CODE_DIGITS, codes.accessCodeDigits),
  invigilatorPassword: (): string => draw(CODE_LETTERS + CODE_DIGITS, codes.invigilatorPasswordLength),
  verificationCode: (): string => `P-${draw(CODE_LETTERS + CODE_DIGITS, certificates.verificationCodeLength)}`,
  /** Compares in a time that does not tell how much of the guess is right. */
  isSame(expected: string, given: string): boolean {
    const [a, b] = [Buffer.from(expected), Buffer.from(given)];
    return a.length === b.length && timingSafeEqual(a, b);
  },
});

export type Codes = ReturnType<typeof createCodes>;
