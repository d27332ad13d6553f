/** What an organization is. */
export type OrganizationKind = 'COLLEGE' | 'LYCEE' | 'UNIVERSITY' | 'OTHER';

/** A school or another body that prescribes campaigns (C1). */
export type Organization = {
  readonly id: string;
  readonly name: string;
  readonly uai: string | null;
  readonly kind: OrganizationKind;
  readonly createdAt: Date;
};

/** ADMIN also manages members and the roster. */
export type MemberRole = 'ADMIN' | 'MEMBER';

/** A person's place in an organization: one role, the last one given. */
export type Membership = {
  readonly organizationId: string;
  readonly userId: string;
  readonly role: MemberRole;
};
