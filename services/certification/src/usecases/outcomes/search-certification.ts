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
import { normaliseCode } from '../../domain/session';

type Input = {
  nationalStudentId?: string | null;
  verificationCode?: string | null;
  lastName?: string | null;
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
 * Looks up one person's certification for Parcoursup: by national identifier, or by verification code and last name together — a code alone
 * says nothing (E12, education-standards.md §3.3). Two people under one identifier are told, never chosen between.
 */
export const searchCertification = async (
  needs: Needs<'campaigns' | 'outcomes'>,
  { nationalStudentId, verificationCode, lastName }: Input,
): Answer => {
  if (nationalStudentId && !verificationCode) return byNationalStudentId(needs, nationalStudentId.trim().toUpperCase());
  if (verificationCode && lastName && !nationalStudentId) return byCode(needs, { verificationCode, lastName });
  return fail(
    invalidInput([
      {
        path: 'nationalStudentId',
        message: {
          fr: "Donnez l'INE, ou bien le code de vérification avec le nom.",
          en: 'Give the national identifier, or else the verification code with the last name.',
        },
      },
    ]),
  );
};

const byNationalStudentId = async ({ campaigns, outcomes }: Needs<'campaigns' | 'outcomes'>, ine: string): Answer => {
  const pupils = await campaigns.pupilsByNationalStudentId(ine);
  const userIds = [...new Set(pupils.flatMap(({ userId }) => userId ?? []))];
  const found = await outcomes.byUsers(userIds);
  const latest = userIds.flatMap((userId) => latestOf(found.filter((one) => one.userId === userId)) ?? []);
  if (latest.length > 1) return fail(severalCertifications());

  const [outcome] = latest;
  return outcome ? ok({ outcome, nationalStudentId: ine }) : fail(certificationNotFound());
};

const byCode = async (
  { outcomes }: Needs<'outcomes'>,
  { verificationCode, lastName }: { verificationCode: string; lastName: string },
): Answer => {
  const outcome = await outcomes.byVerificationCode(normaliseCode(verificationCode));
  const isTheirs = outcome && !outcome.revokedAt && comparedName(outcome.lastName) === comparedName(lastName);
  return isTheirs ? ok({ outcome, nationalStudentId: null }) : fail(certificationNotFound());
};
