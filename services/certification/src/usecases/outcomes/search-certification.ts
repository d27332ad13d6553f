import { comparedName } from '@pix/kit/compared-text';
import { fail, type InvalidInputError, invalidInput, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import {
  type CertificationNotFoundError,
  certificationNotFound,
  type SeveralCertificationsError,
  severalCertifications,
} from '../../domain/errors';
import { latestOf, type Outcome } from '../../domain/outcome';
import type { Pupil } from '../../domain/pupil';
import { normaliseCode } from '../../domain/session';

type Input = {
  nationalStudentId?: string | null;
  verificationCode?: string | null;
  lastName?: string | null;
  organizationUai?: string | null;
  firstName?: string | null;
  birthDate?: string | null;
};

/** A certification that was looked for, with what the roster knows of its person. */
export type FoundCertification = {
  readonly outcome: Outcome;
  readonly nationalStudentId: string | null;
};

type Answer = Promise<
  Result<FoundCertification, CertificationNotFoundError | SeveralCertificationsError | InvalidInputError>
>;

/**
 * Looks up one person's certification for Parcoursup: by national identifier, by school with names and birth date, or by verification code
 * and last name together — a code alone says nothing (E12, education-standards.md §3.3). Two people who fit are told, never chosen between.
 */
export const searchCertification = async (needs: Needs<'campaigns' | 'outcomes'>, input: Input): Answer => {
  const { nationalStudentId, verificationCode, lastName, organizationUai, firstName, birthDate } = input;
  if ([nationalStudentId, verificationCode, organizationUai].filter(Boolean).length !== 1) return fail(notOneWay());
  if (nationalStudentId) {
    const ine = nationalStudentId.trim().toUpperCase();
    return ofPupils(needs, await needs.campaigns.pupilsByNationalStudentId(ine));
  }
  if (verificationCode && lastName) return byCode(needs, { verificationCode, lastName });
  if (organizationUai && lastName && firstName && birthDate)
    return bySchool(needs, { uai: organizationUai, lastName, firstName, birthDate });
  return fail(notOneWay());
};

const notOneWay = (): InvalidInputError =>
  invalidInput([
    {
      path: 'nationalStudentId',
      message: {
        fr: "Donnez l'INE ; ou l'UAI avec les nom, prénom et date de naissance ; ou le code de vérification avec le nom.",
        en: 'Give the national identifier; or the UAI with names and birth date; or the verification code with the last name.',
      },
    },
  ]);

/** What one of a school's pupils has, wherever they took it. */
const bySchool = async (
  needs: Needs<'campaigns' | 'outcomes'>,
  { uai, ...person }: { uai: string; lastName: string; firstName: string; birthDate: string },
): Answer => {
  const pupils = await needs.campaigns.pupilsOf(uai.trim().toUpperCase(), null);
  return ofPupils(
    needs,
    pupils.filter(
      ({ lastName, firstName, birthDate }) =>
        birthDate === person.birthDate &&
        comparedName(lastName) === comparedName(person.lastName) &&
        comparedName(firstName) === comparedName(person.firstName),
    ),
  );
};

const ofPupils = async ({ outcomes }: Needs<'outcomes'>, pupils: readonly Pupil[]): Answer => {
  const userIds = [...new Set(pupils.flatMap(({ userId }) => userId ?? []))];
  const found = await outcomes.byUsers(userIds);
  const latest = userIds.flatMap((userId) => latestOf(found.filter((one) => one.userId === userId)) ?? []);
  if (latest.length > 1) return fail(severalCertifications());

  const [outcome] = latest;
  const pupil = pupils.find(({ userId }) => userId === outcome?.userId);
  return outcome ? ok({ outcome, nationalStudentId: pupil?.nationalStudentId ?? null }) : fail(certificationNotFound());
};

const byCode = async (
  { outcomes }: Needs<'outcomes'>,
  { verificationCode, lastName }: { verificationCode: string; lastName: string },
): Answer => {
  const outcome = await outcomes.byVerificationCode(normaliseCode(verificationCode));
  const isTheirs = outcome && !outcome.revokedAt && comparedName(outcome.lastName) === comparedName(lastName);
  return isTheirs ? ok({ outcome, nationalStudentId: null }) : fail(certificationNotFound());
};
