import { sentence, z } from '@pix/kit/validation';
import { academyById } from './academy';
import { uaiSchema } from './uai';

/** What an organization is. */
export const ORGANIZATION_KINDS = [
  'PRIMARY',
  'COLLEGE',
  'LYCEE',
  'CFA',
  'AGRICULTURAL',
  'UNIVERSITY',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** A school or another body that prescribes campaigns (C1). */
export type Organization = {
  readonly id: string;
  readonly name: string;
  readonly uai: string | null;
  readonly kind: OrganizationKind;
  readonly academyId: string | null;
  /** Where who has no administrator to ask writes to: the school's registered address. */
  readonly contactEmail: string | null;
  readonly tags: readonly string[];
  readonly createdAt: Date;
};

/** ADMIN also manages members and the roster. */
export type MemberRole = 'ADMIN' | 'MEMBER';

/** A person's place in an organization: one role, the last one given. */
export type Membership = {
  readonly organizationId: string;
  readonly userId: string;
  readonly role: MemberRole;
  readonly joinedAt: Date | null;
};

/** An e-mail address as it is stored and compared: without case. */
export const emailAddress = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email().max(255));

const tag = z.string().trim().toUpperCase().min(1).max(40);

/** What a platform administrator writes of an organization (C1). */
export const organizationFields = (rules: { checkUaiKey: boolean }) =>
  z.object({
    name: z.string().trim().min(1).max(255),
    uai: uaiSchema(rules).nullish(),
    contactEmail: emailAddress.nullish(),
    tags: z
      .array(tag)
      .max(20)
      .transform((tags) => [...new Set(tags)].sort()),
    academyId: z
      .string()
      .refine(
        (id) => academyById(id) !== null,
        sentence({ fr: "Ce code n'est celui d'aucune académie.", en: 'No académie has this code.' }),
      )
      .nullish(),
  });

/** An organization keeps an administrator: its last one neither leaves nor becomes a plain member (C1). */
export const keepsAnAdministrator = (
  administratorIds: readonly string[],
  { userId, becomes }: { userId: string; becomes: MemberRole | null },
): boolean => becomes === 'ADMIN' || administratorIds.some((id) => id !== userId) || !administratorIds.includes(userId);

/** An invitation raises a role, it never lowers one (C1). */
export const roleAfterInvitation = (current: MemberRole | null, invited: MemberRole): MemberRole =>
  current === 'ADMIN' ? 'ADMIN' : invited;
