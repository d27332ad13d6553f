/** The privileged acts that are journalled. */
export const AUDITED_ACTS = [
  'ROLES_SET',
  'SIGN_IN_UNBLOCKED',
  'SIGNED_OUT',
  'MACHINE_CREDENTIAL_CREATED',
  'MACHINE_CREDENTIAL_REVOKED',
  'PASSWORD_RESET_BY_STAFF',
  'USERNAME_ADDED_BY_STAFF',
  'PROVIDER_NAMES_WIPED',
  'USER_ANONYMISED',
] as const;

export type AuditedAct = (typeof AUDITED_ACTS)[number];

/** One act: who did what to whom, and when. Ids only: the journal outlives the names it would hold. */
export type AuditEntry = {
  readonly id: string;
  readonly act: AuditedAct;
  /** The account, or the service, that acted. */
  readonly actorId: string;
  readonly subjectId: string | null;
  readonly details: Readonly<Record<string, string>>;
  readonly at: Date;
};
