import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { createRoutes } from '../src/http/routes';
import { keepMail } from '../src/mail/outbox-folder';
import { config, givenIdentity, givenPerson, type Identity } from './identity';
import { forgetMails, mailsTo } from './mails';

describe('the pages of the local outbox', () => {
  let identity: Identity;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    identity = await givenIdentity();
    server = createHttpServer({ routes: identity.app.routes, logger: identity.app.logger });
    url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  });
  afterAll(async () => {
    forgetMails();
    await closeServer(server);
    await identity.close();
  });

  const read = async (path: string) => {
    const answer = await fetch(`${url}${path}`);
    return { status: answer.status, headers: answer.headers, html: await answer.text() };
  };

  it('says so when nothing was sent', async () => {
    expect((await read('/mail')).html).toContain('Aucun courriel');
  });

  it('lists the mails and shows each, its link to be followed', async () => {
    await givenPerson(identity);
    const [mail] = await mailsTo(identity, 'ines.moreau@exemple.fr');

    const list = await read('/mail');
    const page = await read(`/mail/${mail?.id}`);

    expect(list.html).toContain(`<a href="/mail/${mail?.id}">Confirmez votre adresse e-mail</a>`);
    expect(list.html).toContain('<th scope="col">');
    expect(page.html).toMatch(/<a href="http:\/\/127\.0\.0\.1:4000\/verify-email#token=[\w-]{43}">/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('escapes whatever a mail contains', async () => {
    const id = '0193f5aa-0000-7000-8000-000000000000';
    const text = Buffer.from('<script>alert(1)</script> https://a.b/"onclick="x').toString('base64');
    const head = `To: "<b>x</b>"@exemple.fr\r\nSubject: =?UTF-8?Q?<img_=C3=A9>?=\r\nDate: <i>now</i>\r\n\r\n`;
    const content = `${head}--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--b--`;
    // One part with its own headers, as our composer writes it.
    await keepMail(config.mail.folder, id, Buffer.from(content));

    const pages = [await read('/mail'), await read(`/mail/${id}`)];

    for (const { html } of pages) expect(html).not.toMatch(/<(script|img|b|i)[ >]/);
    expect(pages[1]?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(pages[1]?.html).toContain('href="https://a.b/&quot;onclick=&quot;x"');
    expect(pages[0]?.html).toContain('&lt;img é&gt;');
  });

  it.each(['/mail/nothing', '/mail/..%2f..%2fsecrets.json', '/mail/0193f5aa-0000-7000-8000-00000000000f'])(
    'has nothing at %s',
    async (path) => {
      expect((await read(path)).status).toBe(404);
    },
  );

  it('do not exist in production, nor where mails go by SMTP', () => {
    const paths = (settings: Partial<typeof config>): string[] =>
      createRoutes({ ...config, ...settings }, () => Promise.reject(new Error('unused'))).map(({ path }) => path);

    expect(paths({})).toContain('/mail');
    expect(paths({ isProduction: true })).not.toContain('/mail');
    expect(paths({ mail: { ...config.mail, smtpUrl: 'smtp://127.0.0.1:1' } })).not.toContain('/mail');
  });
});
