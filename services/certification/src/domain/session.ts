import type { SessionStatus } from './session-states';

/** A supervised session of one centre. Its status only goes forward. */
export type Session = {
  readonly id: string;
  readonly number: string;
  readonly centreId: string;
  readonly address: string;
  readonly room: string;
  readonly startsAt: Date;
  readonly examiner: string;
  readonly accessCode: string;
  readonly invigilatorPassword: string;
  readonly status: SessionStatus;
};

/** Codes are read aloud and typed by hand: case and blanks do not matter. */
export const normaliseCode = (code: string): string => code.replace(/\s+/g, '').toUpperCase();
