import type { Needs, Stores } from '../context';
import type { Mail } from '../domain/mail';
import { sendMailJob } from '../jobs/definitions';

/** Asks for a mail in the caller's transaction: it goes after the commit, and only then. */
export const queueMail = async (
  { mails, outbox, clock, newId }: Pick<Stores, 'mails' | 'outbox'> & Needs<'clock' | 'newId'>,
  mail: Pick<Mail, 'kind' | 'userId' | 'address' | 'locale'>,
): Promise<void> => {
  const id = newId();
  await mails.insert({ ...mail, id, createdAt: clock.now(), sealedToken: null });
  await outbox.enqueue(sendMailJob, { mailId: id });
};
