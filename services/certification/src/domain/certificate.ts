import type { Candidate } from './candidate';
import type { Certification } from './certification';
import type { CertificationResult, CertifiedCompetence } from './scoring-v2';

/** A certificate: a snapshot of everything printed, so that nothing printed ever changes after (E10). */
export type Certificate = {
  readonly id: string;
  readonly certificationId: string;
  readonly userId: string;
  /** Unique and never used again, for files and registers: the year it was issued, and 12 hexadecimal digits. */
  readonly number: string;
  readonly verificationCode: string;
  readonly issuedAt: Date;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
  readonly birthPlace: string;
  readonly centreName: string;
  readonly certifiedOn: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly pix: number;
  readonly competences: readonly CertifiedCompetence[];
  /** When and why it ceased to be worth anything; `null` as long as it is (E10). */
  readonly revokedAt: Date | null;
  readonly revocationReason: string | null;
};

export type VerifiedCertificate = Certificate & { readonly valid: boolean };

export type CertificateRules = { readonly validityYears: number; readonly timeZone: string };

/** The calendar day of an instant where people live, `YYYY-MM-DD`. */
export const dayOf = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);

/** The same day some years later; 29 February becomes 28. */
export const yearsAfter = (day: string, years: number): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const later = Number(year) + years;
  const isLeap = (later % 4 === 0 && later % 100 !== 0) || later % 400 === 0;
  return `${later}-${month}-${month === '02' && date === '29' && !isLeap ? '28' : date}`;
};

/** The number of a certificate comes from its id, which is drawn anew should it be taken: there is no counter to share. */
export const certificateNumber = (id: string, issuedOn: string): string =>
  `${issuedOn.slice(0, 4)}-${id.replaceAll('-', '').slice(-12).toUpperCase()}`;

/** Makes the certificate of an accepted certification, valid 3 years from the day it is issued (E10). */
export const makeCertificate = (
  facts: { certification: Certification; candidate: Candidate; centreName: string; result: CertificationResult },
  { id, verificationCode, at, rules }: { id: string; verificationCode: string; at: Date; rules: CertificateRules },
): Certificate => {
  const { certification, candidate, centreName, result } = facts;
  const issuedOn = dayOf(at, rules.timeZone);
  return {
    id,
    certificationId: certification.id,
    userId: certification.userId,
    number: certificateNumber(id, issuedOn),
    verificationCode,
    issuedAt: at,
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    birthDate: candidate.birthDate,
    birthPlace: candidate.birthPlace,
    centreName,
    certifiedOn: dayOf(certification.startedAt, rules.timeZone),
    issuedOn,
    validUntil: yearsAfter(issuedOn, rules.validityYears),
    pix: result.pix,
    competences: result.competences,
    revokedAt: null,
    revocationReason: null,
  };
};

/** A certificate is valid through its last day, unless it was revoked. */
export const isValidOn = (
  { validUntil, revokedAt }: Pick<Certificate, 'validUntil' | 'revokedAt'>,
  day: string,
): boolean => revokedAt === null && day <= validUntil;
