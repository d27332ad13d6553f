import { type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { emailAddress } from '../domain/email';
import { sendMailJob } from '../jobs/definitions';

const serviceMail = z.object({
  mailId: z.uuid().toLowerCase(),
  template: z.enum(['ORGANIZATION_INVITATION', 'CENTRE_INVITATION']),
  address: emailAddress,
  locale: z.enum(['fr', 'en']),
  token: z.string().regex(/^[\w-]{16,200}$/),
});

/** Queues a mail another service asks for, in our words and with its token (C1, E2). Asked again under its id, it goes once. */
export const sendServiceMail = async (
  { clock, mailSeal, transaction }: Needs<'clock' | 'mailSeal' | 'transaction'>,
  input: { mailId: string; template: string; address: string; locale: string; token: string },
): Promise<Result<{ mailId: string }, InvalidInputError>> => {
  const checked = validate(serviceMail, input);
  if (!checked.ok) return checked;
  const { mailId, template, address, locale, token } = checked.value;
  const sealedToken = mailSeal.seal(mailId, Buffer.from(token, 'utf8'));

  await transaction(async ({ mails, outbox }) => {
    const mail = { id: mailId, kind: template, userId: null, address, locale, createdAt: clock.now(), sealedToken };
    if (await mails.insert(mail)) await outbox.enqueue(sendMailJob, { mailId });
  });
  return ok({ mailId });
};
