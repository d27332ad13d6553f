import { rmSync } from 'node:fs';
import { type KeptMail } from '../src/mail/kept-mail';
import { keptMails } from '../src/mail/outbox-folder';
import { config, type Identity } from './identity';

/** Sends what waits, then gives the mails an address has received, the newest first. */
export const mailsTo = async (identity: Pick<Identity, 'handleOutbox'>, address: string): Promise<KeptMail[]> => {
  await identity.handleOutbox();
  return (await keptMails(config.mail.folder)).filter(({ to }) => to === address);
};

export const tokenIn = (mail: KeptMail | undefined): string => mail?.text.match(/#token=(\S+)/)?.[1] ?? 'no token';

export const codeIn = (mail: KeptMail | undefined): string => mail?.text.match(/^\d{6}$/m)?.[0] ?? 'no code';

/** Throws the local outbox away. */
export const forgetMails = (): void => rmSync(config.mail.folder, { recursive: true, force: true });
