import type { Needs } from '../context';
import { hashToken, newCode, newToken } from '../credentials/secrets';
import type { EmailTokenPurpose } from '../domain/email-proof';
import type { Mail } from '../domain/mail';
import { renderMail } from '../mail/render-mail';

type Given = Needs<'mails' | 'users' | 'emailProofs' | 'clock' | 'config' | 'mailer' | 'keyedHash' | 'mailSeal'>;

/**
 * Sends a mail that was asked for. Delivered twice, it goes once: the row is claimed first and marked after. Should this
 * process die between the two, the copy sent again has the same Message-ID.
 */
export const sendMail = async (needs: Given, { mailId }: { mailId: string }): Promise<void> => {
  const { mails, clock, config, mailer } = needs;
  const now = clock.now();
  const mail = await mails.claim(mailId, now, new Date(now.getTime() + config.mail.claimSeconds * 1_000));
  if (mail === 'DONE') return;
  if (mail === 'TAKEN') throw new Error('This mail is being sent by somebody else: look again later.');

  try {
    const drawn = await drawSecret(needs, mail);
    if (!drawn) return await mails.drop(mail.id, now);
    const rendered = renderMail(mail, drawn.secret, config.mail.linkBase);
    if (!(await mailer.send({ id: mail.id, to: mail.address, ...rendered }))) return await mails.drop(mail.id, now);
  } catch (error) {
    await mails.release(mail.id);
    throw error;
  }
  await mails.markSent(mail.id, clock.now());
};

/** What the mail carries besides its words; `null` when there is nobody to write to any more. */
type Drawn = Promise<{ readonly secret: string | null } | null>;

const drawSecret = async (needs: Given, mail: Mail): Drawn => {
  switch (mail.kind) {
    case 'EMAIL_VERIFICATION':
      return drawVerificationToken(needs, mail);
    case 'PASSWORD_RESET':
      return drawResetToken(needs, mail);
    case 'EMAIL_CHANGE_CODE':
      return drawChangeCode(needs, mail);
    case 'ORGANIZATION_INVITATION':
    case 'CENTRE_INVITATION':
      return openToken(needs, mail);
    case 'PASSWORD_CHANGED':
    case 'EMAIL_CHANGED':
    case 'ACCOUNT_ENDS_SOON':
      return { secret: null };
  }
};

const openToken = async ({ mailSeal }: Given, { id, sealedToken }: Mail): Drawn =>
  sealedToken && { secret: mailSeal.open(id, sealedToken).toString('utf8') };

const drawVerificationToken = async (needs: Given, { userId, address }: Mail): Drawn => {
  const user = userId ? await needs.users.byId(userId) : null;
  if (user?.email !== address || user.emailVerifiedAt) return null;
  return drawToken(needs, user.id, address, 'VERIFY_EMAIL', needs.config.emailProofs.verificationMinutes);
};

/** Whether the address has an account is looked at here, where nobody can time it (I7). */
const drawResetToken = async (needs: Given, { address }: Mail): Drawn => {
  const account = await needs.users.byIdentifier(address);
  if (account?.user.email !== address) return null;
  return drawToken(needs, account.user.id, address, 'RESET_PASSWORD', needs.config.emailProofs.resetMinutes);
};

const drawToken = async (
  { emailProofs, clock }: Given,
  userId: string,
  email: string,
  purpose: EmailTokenPurpose,
  minutes: number,
): Drawn => {
  const secret = newToken();
  const expiresAt = new Date(clock.now().getTime() + minutes * 60_000);
  await emailProofs.insertToken({ hash: hashToken(secret), userId, purpose, email, expiresAt });
  return { secret };
};

const drawChangeCode = async ({ emailProofs, clock, config, keyedHash }: Given, { userId, address }: Mail): Drawn => {
  if (!userId) return null;
  const secret = newCode();
  const expiresAt = new Date(clock.now().getTime() + config.emailProofs.codeMinutes * 60_000);
  const codeHash = keyedHash('email change', userId, address, secret);
  return (await emailProofs.setCode(userId, address, codeHash, expiresAt)) ? { secret } : null;
};
