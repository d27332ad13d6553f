import { HttpError, type Route } from '@pix/kit/http-server';
import { escapeHtml } from '../mail/escape-html';
import { keptMail, keptMails } from '../mail/outbox-folder';

/** The local outbox as pages, so that a developer can follow the links of the mails sent. Never in production. */
export const mailPages = (folder: string): Route[] => [
  {
    method: 'GET',
    path: '/mail',
    async handle({ response }) {
      const mails = await keptMails(folder);
      const rows = mails.map(
        ({ id, date, to, subject }) =>
          `<tr><td>${escapeHtml(date)}</td><td>${escapeHtml(to)}</td>` +
          `<td><a href="/mail/${escapeHtml(id)}">${escapeHtml(subject)}</a></td></tr>`,
      );
      const table = `<table><caption>Du plus récent au plus ancien</caption>
<thead><tr><th scope="col">Date</th><th scope="col">À</th><th scope="col">Objet</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
      page(response, 'Courriels envoyés', mails.length > 0 ? table : '<p>Aucun courriel pour le moment.</p>');
    },
  },
  {
    method: 'GET',
    path: '/mail/:id',
    async handle({ response, params }) {
      const mail = await keptMail(folder, params.id ?? '');
      if (!mail) throw new HttpError(404, 'not_found', 'No such mail.');
      page(
        response,
        mail.subject,
        `<p>${escapeHtml(mail.date)}, à ${escapeHtml(mail.to)}</p>
<pre>${withLinks(mail.text)}</pre>
<p><a href="/mail">Tous les courriels</a></p>`,
      );
    },
  },
];

const withLinks = (text: string): string =>
  escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`);

const STYLE = 'body{font:1rem/1.5 sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}pre{white-space:pre-wrap}';

const page = (response: Parameters<Route['handle']>[0]['response'], title: string, content: string): void => {
  const html = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} · Pix</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${content}
</main></body></html>`;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
};
