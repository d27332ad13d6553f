import type { KnownAnswers, Release } from '@pix/content';
import type { Person } from '../demo/people';
import type { Platform } from '../demo/platform';
import type { RunningPlatform } from '../running-platform';
import type { Caller } from './caller';
import type { Clauses } from './clauses';

/** What every part of the walk has: the platform, who does what, and where to say what was seen. */
export type Walk = Clauses &
  Caller & {
    readonly pix: Platform;
    readonly run: RunningPlatform;
    readonly release: Release;
    readonly answers: KnownAnswers;
    readonly admin: Person;
    readonly teacher: Person;
    readonly manager: Person;
    readonly jury: Person;
  };

export type Session = {
  readonly id: string;
  readonly number: string;
  readonly accessCode: string;
  readonly invigilatorPassword: string;
};

/** The centre of a school, and its main session. */
export type Centre = {
  readonly id: string;
  readonly uai: string;
  readonly organizationId: string;
  readonly session: Session;
};

export type Candidate = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
  readonly account: Person;
};

export const SESSION_FIELDS = 'session { id number accessCode invigilatorPassword status }';
