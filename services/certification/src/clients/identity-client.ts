import type { SubgraphClient } from '@pix/kit/machine-client';
import { z } from 'zod';
import type { GuestToken } from '../domain/invigilation';

const guestTokenAnswer = z.object({
  issueGuestToken: z.object({
    accessToken: z.string(),
    expiresAt: z.iso.datetime().transform((instant) => new Date(instant)),
  }),
});

const sentAnswer = z.object({ sendServiceMail: z.object({ __typename: z.literal('SendServiceMailSuccess') }) });

/** What this service asks of identity, as a machine. */
export const identityClient = (subgraph: SubgraphClient) => ({
  /** A token for somebody without an account, for one purpose on one thing. */
  async issueGuestToken(input: { purpose: string; subject: string; minutes: number }): Promise<GuestToken> {
    const answer = await subgraph.call(
      'mutation ($input: IssueGuestTokenInput!) { issueGuestToken(input: $input) { accessToken expiresAt } }',
      { input },
    );
    return guestTokenAnswer.parse(answer).issueGuestToken;
  },

  /** A mail that invites somebody to a centre, in identity's words; asked again under its id, it goes once. */
  async sendInvitation(mail: { mailId: string; address: string; locale: string; token: string }): Promise<void> {
    const answer = await subgraph.call(
      'mutation ($input: SendServiceMailInput!) { sendServiceMail(input: $input) { __typename } }',
      { input: { ...mail, template: 'CENTRE_INVITATION' } },
    );
    sentAnswer.parse(answer);
  },
});

export type IdentityClient = ReturnType<typeof identityClient>;
