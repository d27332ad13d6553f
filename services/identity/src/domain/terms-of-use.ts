/** The applications whose terms of use a person accepts apart: pupils', teachers', certification centres' (I8). */
export const APPLICATIONS = ['LEARNER', 'ORGA', 'CERTIF'] as const;

export type Application = (typeof APPLICATIONS)[number];

/** The last version of an application's terms a person accepted. */
export type TermsAcceptance = {
  readonly userId: string;
  readonly application: Application;
  readonly version: string;
  readonly acceptedAt: Date;
};

/** Of acceptances, the last first, the last one of each application. */
export const lastOfEach = (acceptances: readonly TermsAcceptance[]): TermsAcceptance[] =>
  APPLICATIONS.flatMap((application) => acceptances.find((acceptance) => acceptance.application === application) ?? []);
