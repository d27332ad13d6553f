import { createTransport } from 'nodemailer';
import type { Config } from '../config';
import { keepMail } from './outbox-folder';
import type { RenderedMail } from './render-mail';

export type OutgoingMail = RenderedMail & { readonly id: string; readonly to: string };

const TIMEOUT_MS = 20_000;

/** Sends mails by SMTP; without a server, puts each in a file of the local outbox. */
export const createMailer = ({ smtpUrl, folder, from, linkBase }: Config['mail']) => {
  const safe = { disableFileAccess: true, disableUrlAccess: true };
  const smtp = smtpUrl
    ? createTransport({
        url: smtpUrl,
        pool: true,
        connectionTimeout: TIMEOUT_MS,
        greetingTimeout: TIMEOUT_MS,
        socketTimeout: TIMEOUT_MS,
        ...safe,
      })
    : null;
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...safe });
  const host = new URL(linkBase).hostname;

  return {
    /** Sends; false when the address is refused for good. What may pass is thrown, to be tried again. */
    async send({ id, to, locale, subject, text, html }: OutgoingMail): Promise<boolean> {
      const message = {
        messageId: `<${id}@${host}>`, // The same if it is sent again, so that the receiving side may see one.
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        textEncoding: 'base64' as const,
        headers: { 'Content-Language': locale, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      };
      if (smtp) return smtp.sendMail(message).then(() => true, isRefusedForGood);
      const composed = await composer.sendMail(message);
      await keepMail(folder, id, composed.message as Buffer);
      return true;
    },
    close(): void {
      smtp?.close();
      composer.close();
    },
  };
};

// The server's own words name the address: they are neither kept nor logged.
const isRefusedForGood = ({ code = '', responseCode = 0 }: { code?: string; responseCode?: number }): boolean => {
  if (code === 'EENVELOPE' && responseCode >= 500) return false;
  throw new Error(`The mail server did not take a mail: ${code} ${responseCode}`);
};

export type Mailer = ReturnType<typeof createMailer>;
