import { createHash, randomBytes } from 'node:crypto';
import type { RosterPupil } from '../demo/school';

/** Somebody the demonstration provider signs in, in the words of the GAR (education-standards.md §1.4). */
export type ProviderPerson = {
  readonly ido: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly profile: string;
  readonly uai: string;
  readonly division: string;
};

export const PUPIL = 'National_elv';
export const TEACHER = 'National_ens';

/** An IDO is 128 hexadecimal digits that mean nothing. */
export const newIdo = (): string => randomBytes(64).toString('hex');

/** The IDO of a pupil of the demonstration: the same at each start, so that who is known stays known. */
export const idoOf = (uai: string, { firstName, lastName }: Pick<RosterPupil, 'firstName' | 'lastName'>): string =>
  createHash('sha512').update(`demonstration ${uai} ${firstName} ${lastName}`).digest('hex');

export const pupilAt = (uai: string, pupil: RosterPupil): ProviderPerson => ({
  ido: idoOf(uai, pupil),
  firstName: pupil.firstName,
  lastName: pupil.lastName,
  profile: PUPIL,
  uai,
  division: pupil.division,
});

export const teacherAt = (uai: string, names: { firstName: string; lastName: string }): ProviderPerson => ({
  ido: idoOf(uai, names),
  ...names,
  profile: TEACHER,
  uai,
  division: '',
});

/** Somebody as a form of ours describes them; `null` when it names no IDO that is one. */
export const personOf = (form: URLSearchParams): ProviderPerson | null => {
  const value = (name: string): string => (form.get(name) ?? '').trim().slice(0, 255);
  const ido = (form.get('ido') ?? '').trim();
  if (!/^[\x21-\x7e]{1,512}$/.test(ido)) return null;
  return {
    ido,
    firstName: value('firstName'),
    lastName: value('lastName'),
    profile: value('profile'),
    uai: value('uai'),
    division: value('division'),
  };
};
