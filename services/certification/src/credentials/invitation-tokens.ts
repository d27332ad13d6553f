import { createHash, createHmac, hkdfSync } from 'node:crypto';

/**
 * What the link of an invitation proves: 256 bits made of its id and of a key that is not in the database. A job that runs
 * again writes the same one, and none is ever stored.
 */
export const createInvitationTokens = (secret: string) => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'certification: centre invitations', 32));
  return {
    of: (invitationId: string): string => createHmac('sha256', key).update(invitationId).digest('base64url'),
    hash: (token: string): Buffer => createHash('sha256').update(token).digest(),
  };
};

export type InvitationTokens = ReturnType<typeof createInvitationTokens>;
