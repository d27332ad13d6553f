import type { Locale } from '@pix/kit/result';
import type { Mail, MailKind } from '../domain/mail';
import { escapeHtml } from './escape-html';
import { MAIL_TEXTS, type MailText } from './mail-texts';

export type RenderedMail = {
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** The page of the front end each link opens. The token is behind `#`: it reaches no server log and no Referer. */
const LINK_PATHS: Partial<Record<MailKind, string>> = {
  EMAIL_VERIFICATION: '/verify-email',
  PASSWORD_RESET: '/reset-password',
  ORGANIZATION_INVITATION: '/join-organization',
  CENTRE_INVITATION: '/join-certification-centre',
};

/** A mail in its reader's language, as text and as plain HTML that a screen reader reads in the same order. */
export const renderMail = (
  mail: Pick<Mail, 'kind' | 'locale'>,
  secret: string | null,
  linkBase: string,
): RenderedMail => {
  const words = MAIL_TEXTS[mail.kind][mail.locale];
  const path = LINK_PATHS[mail.kind];
  const link = path && secret ? `${new URL(path, linkBase).href}#token=${secret}` : null;
  const code = link ? null : secret;
  return {
    locale: mail.locale,
    subject: words.subject,
    text: textOf(words, link, code),
    html: htmlOf(words, mail.locale, link, code),
  };
};

const textOf = ({ lines, action, after, signature }: MailText, link: string | null, code: string | null): string =>
  [...lines, link && `${action} :\n${link}`, code, ...after, signature].filter(Boolean).join('\n\n').concat('\n');

const htmlOf = (
  { subject, lines, action, after, signature }: MailText,
  locale: Locale,
  link: string | null,
  code: string | null,
): string => {
  const paragraph = (line: string): string => `<p>${escapeHtml(line)}</p>`;
  const button = link ? `<p><a href="${escapeHtml(link)}">${escapeHtml(action ?? link)}</a></p>` : '';
  const shownCode = code ? `<p style="font-size:1.5em"><strong>${escapeHtml(code)}</strong></p>` : '';
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;background:#fff"><main>',
    `<h1 style="font-size:1.25em">${escapeHtml(subject)}</h1>`,
    ...lines.map(paragraph),
    button,
    shownCode,
    ...after.map(paragraph),
    paragraph(signature),
    '</main></body></html>',
  ].join('\n');
};
